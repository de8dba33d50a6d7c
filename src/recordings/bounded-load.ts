import type { PageLoad } from '../observe/page-load';

/** More exchanges are not kept of one page: no page has as many, and each is looked at for every outage. */
const MOST_EXCHANGES = 3_000;

/** A page load that can be looked at in good time, however large the recording: what is left out is said. */
export function boundedLoad(load: PageLoad): PageLoad {
  if (load.exchanges.length <= MOST_EXCHANGES) return load;
  // The document stays, wherever it stands.
  const rest = load.exchanges.filter(({ roles }) => !roles.document);
  const documents = load.exchanges.filter(({ roles }) => roles.document);
  return {
    ...load,
    exchanges: [...documents, ...rest].slice(0, MOST_EXCHANGES),
    gaps: [...load.gaps, 'overflow'],
  };
}
