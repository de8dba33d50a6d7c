import type { PageSummary } from '../history/page-summary';
import type { Exchange } from '../observe/page-load';
import type { AttributedLoad } from '../outage/attributed-load';

/**
 * A summary as the page load that it was made from, as far as it still tells: what shows page loads shows it too.
 * Addresses, headers and times are gone, and so is the path of the page.
 */
export function loadOfSummary({ at, host, groups }: PageSummary): AttributedLoad {
  return {
    load: {
      ...{ url: `https://${host}/`, startedAt: at, complete: true, isPrivate: false },
      ...{ gaps: [], visible: null },
      exchanges: groups.map(
        ({ host: name, counts, stakes, brings, kept, bytes, sized, sheets, scripts }): Exchange => ({
          ...{ host: name, address: null, addressSource: 'unseen', headers: [], cnames: [] },
          ...{ roles: counts, stakes, brings, kept, files: { sheets, scripts } },
          size: { bytes, told: sized },
          ...{ failed: 0, cached: 0 },
        }),
      ),
    },
    attributions: groups.map(({ attribution }) => attribution),
    functions: groups.map(({ does }) => does),
  };
}
