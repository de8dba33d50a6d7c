import type { Attribution } from '../attribute/attribution';
import type { HostGroup } from '../outage/host-groups';
import type { HistoryRecord } from './history-record';
import type { PageSummary } from './page-summary';
import { readPage } from './read-page';

/** Reads records back into summaries; null for what cannot be read. */
export type PageReader = (record: HistoryRecord) => PageSummary | null;

/**
 * A reader that remembers. Most visits are to pages that were seen before, and most hosts stand in few places: equal
 * texts become one list of groups, equal places one object. What is worked out about them need be only once.
 */
export function createPageReader(): PageReader {
  const known = new Map<string, readonly HostGroup[] | null>();
  const places = new Map<string, Attribution>();

  function one(place: Attribution): Attribution {
    const text = JSON.stringify(place);
    const same = places.get(text) ?? place;
    places.set(text, same);
    return same;
  }

  function read(page: string): readonly HostGroup[] | null {
    const shared = new Map<Attribution, Attribution>();
    const share = (place: Attribution): Attribution => {
      const same = shared.get(place) ?? one(place);
      shared.set(place, same);
      return same;
    };
    return (
      readPage(parsed(page))?.map((group) => ({
        ...group,
        attribution: share(group.attribution),
        places: group.places.map(share),
      })) ?? null
    );
  }

  return ({ at, tab, host, page }) => {
    // Where the document was not seen, the same groups mean another thing under another host.
    const key = `${host} ${page}`;
    let groups = known.get(key);
    if (groups === undefined) {
      groups = read(page);
      known.set(key, groups);
    }
    return groups && { at, tab, host, groups };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
