import type { Attribution } from '../attribute/attribution';
import type { HostGroup } from '../outage/host-groups';
import type { HistoryRecord } from './history-record';
import type { PageSummary } from './page-summary';
import { parsed } from './parsed';
import { readPage, readPlace } from './read-page';

/** Reads records back into summaries; null for what cannot be read. */
export type PageReader = (record: HistoryRecord) => PageSummary | null;

/**
 * A reader that remembers. Most visits are to pages that were seen before, and most hosts stand in few places: equal
 * texts become one list of groups, equal places one object. What is worked out about them need be only once.
 */
export function createPageReader(): PageReader {
  const known = new Map<string, readonly HostGroup[] | null>();
  const places = new Map<string, Attribution | null>();
  const placeOf = (saved: unknown): Attribution | null => {
    const text = JSON.stringify(saved);
    const place = places.has(text) ? (places.get(text) ?? null) : readPlace(saved);
    places.set(text, place);
    return place;
  };

  return ({ at, tab, host, page }) => {
    // Where the document was not seen, the same groups mean another thing under another host.
    const key = `${host} ${page}`;
    let groups = known.get(key);
    if (groups === undefined) {
      groups = readPage(parsed(page), placeOf);
      known.set(key, groups);
    }
    return groups && { at, tab, host, groups };
  };
}
