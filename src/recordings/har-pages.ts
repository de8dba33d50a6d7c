import { hostOf } from '../observe/host-name';
import { readMarkup } from './document-markup';
import { harBrings } from './har-brings';
import type { HarEntry, HarPage } from './har-entry';
import { harFamily } from './har-family';
import { loadsOf } from './har-role';
import type { RecordedPage, RecordedRequest, RecordingTools } from './recorded-page';
import { harStakes } from './stakes/har-stakes';
import type { Part } from './stakes/part';

/**
 * Puts the entries of a HAR file together into pages. Entries without a page go to the page that had last begun;
 * a file without pages is one page. Pages without requests are left out.
 */
export function harPages(
  pages: readonly HarPage[],
  entries: readonly HarEntry[],
  file: string,
  tools: RecordingTools,
): RecordedPage[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const inOrder = [...pages].sort((a, b) => a.startedAt - b.startedAt);
  const groups = new Map<HarPage | null, HarEntry[]>(pages.map((page) => [page, []]));
  for (const entry of entries) {
    const begun = () => inOrder.findLast((page) => page.startedAt <= entry.startedAt) ?? inOrder[0] ?? null;
    const page = byId.get(entry.pageref ?? '') ?? begun();
    const group = groups.get(page);
    if (group) group.push(entry);
    else groups.set(page, [entry]);
  }
  return [...groups].flatMap(([page, group]) =>
    group.length > 0 ? [recordedPage(page, group, file, tools)] : [],
  );
}

function recordedPage(
  page: HarPage | null,
  entries: readonly HarEntry[],
  file: string,
  { siteOf }: RecordingTools,
): RecordedPage {
  const documents = documentsOf(entries, page?.url ?? null);
  const document = documents.at(-1) ?? null;
  const url = document?.url ?? page?.url ?? commonReferrer(entries) ?? '';
  const markup = document?.html ? readMarkup(document.html, document.url, document.size) : null;
  const family = harFamily(entries, documents, markup);
  const isTold = markup !== null && !markup.isCut;
  const host = document?.host ?? '';
  const parts = harStakes(entries, {
    ...{ documents, markup, family, host, siteOf },
    loadedAt: page?.loadedAt ?? null,
  });
  const addresses = new Map(
    entries.flatMap(({ host, address }) => (address ? [[host, address] as const] : [])),
  );
  return {
    name: page?.id || file,
    url,
    host: hostOf(url) ?? '',
    startedAt: page?.startedAt || (entries[0]?.startedAt ?? 0),
    brings: harBrings(entries, family, hostOf(url) ?? ''),
    requests: entries.map((entry) =>
      recordedRequest(entry, parts.get(entry) ?? UNKNOWN_PART, addresses, isTold),
    ),
  };
}

function recordedRequest(
  entry: HarEntry,
  { role, stake }: Part,
  addresses: ReadonlyMap<string, string>,
  isTold: boolean,
): RecordedRequest {
  const { host, headers, hasFailed, kept, bytes, answeredAt } = entry;
  // A cached answer names no address: the host's address from elsewhere in the page stands in for it.
  const isRemembered = entry.address === null && !hasFailed && addresses.has(host);
  return {
    host,
    address: entry.address ?? (isRemembered ? (addresses.get(host) ?? null) : null),
    headers,
    cnames: [],
    ...{ kept, bytes, answeredAt },
    file: fileOf(entry, role),
    role,
    ...(isTold || TOLD_BY_ITSELF.has(role) ? { stake } : {}),
    count: 1,
    hasFailed,
    isFromCache: entry.isFromCache || isRemembered,
  };
}

/** Roles of which one request alone tells what hangs on it; of the others the whole document does. */
const TOLD_BY_ITSELF: ReadonlySet<Part['role']> = new Set(['beacon', 'image', 'media']);
const UNKNOWN_PART: Part = { role: 'other', stake: 'none' };

/** Browsers give up after twenty redirects. */
const MOST_REDIRECTS = 20;

/** The page's document with the redirects that led to it, in order; empty where the recording has none. */
function documentsOf(entries: readonly HarEntry[], pageUrl: string | null): HarEntry[] {
  const found = documentOf(entries, pageUrl);
  if (!found) return [];
  const chain = [found];
  for (let last: HarEntry | undefined = found; last && chain.length <= MOST_REDIRECTS; ) {
    const { redirectsTo }: HarEntry = last;
    last = entries.find((entry) => entry.url === redirectsTo && !chain.includes(entry));
    if (last) chain.push(last);
  }
  for (let first: HarEntry | undefined = found; first && chain.length <= 2 * MOST_REDIRECTS; ) {
    const { url }: HarEntry = first;
    first = entries.find((entry) => entry.redirectsTo === url && !chain.includes(entry));
    if (first) chain.unshift(first);
  }
  return chain;
}

function documentOf(entries: readonly HarEntry[], pageUrl: string | null): HarEntry | undefined {
  const isPage = ({ url }: HarEntry) => url === pageUrl;
  return (
    entries.find(({ isBasePage }) => isBasePage) ??
    entries.find((entry) => isPage(entry) && couldBeDocument(entry)) ??
    entries.find((entry, index) => (index === 0 || pageUrl === null) && isDocument(entry))
  );
}

/** A page that failed, or was redirected, has no media type to tell it by. */
function couldBeDocument(entry: HarEntry): boolean {
  return isDocument(entry) || loadsOf(entry) === 'other' || entry.redirectsTo !== null;
}

function isDocument(entry: HarEntry): boolean {
  return loadsOf(entry) === 'document';
}

/** The page that most requests say they came from. */
function commonReferrer(entries: readonly HarEntry[]): string | null {
  const counts = new Map<string, number>();
  for (const { referrer } of entries) {
    if (referrer !== null) counts.set(referrer, (counts.get(referrer) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Styles and scripts inside a frame are that frame's own. */
function fileOf(entry: HarEntry, role: Part['role']): 'sheet' | 'script' | null {
  const loads = loadsOf(entry);
  if (role !== 'blocking' && role !== 'app') return null;
  return loads === 'style' ? 'sheet' : loads === 'script' ? 'script' : null;
}
