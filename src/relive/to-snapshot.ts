import type { ObservedRequest } from './observed-request';
import type { PageContents, PageSnapshot, Pixels, StyleSheetPart, VisiblePart } from './page-snapshot';

const EMPTY: PageContents = {
  firstPaint: null,
  words: [],
  controls: 0,
  styleSheets: [],
  parts: [],
  notices: [],
  screenSize: { width: 0, height: 0 },
};

/**
 * Puts together what the page tells and what the network does: which style sheets, frames and backgrounds came is
 * known for sure to the network only, and so is the size of another site's style sheet.
 * @param contents null where the page could not be asked, since no document came or scripts never let go of it.
 */
export function toSnapshot(
  contents: PageContents | null,
  requests: readonly ObservedRequest[],
  screen: Pixels | null,
): PageSnapshot {
  const document = documentState(requests);
  const told = contents === null || document === 'missing' ? EMPTY : contents;
  const byUrl = new Map<string, ObservedRequest>();
  for (const request of requests) {
    // What came once is there, whatever became of asking again.
    if (byUrl.get(request.url)?.state !== 'done') byUrl.set(request.url, request);
  }
  return {
    ...told,
    document,
    styleSheets: styleSheetsOf(told.styleSheets, byUrl),
    parts: told.parts.map((part) => withState(part, byUrl.get(part.url))),
    failed: requests
      .filter((request) => !hasCome(request))
      .map(({ finalUrl, kind }) => ({ url: finalUrl, loads: kind })),
    screen,
  };
}

/** The last document that was asked for is the page: scripts may have sent the first one away. */
function documentState(requests: readonly ObservedRequest[]): PageSnapshot['document'] {
  const last = requests.findLast(({ kind }) => kind === 'document');
  if (last?.state !== 'done' && (last?.status ?? 0) === 0) return 'missing';
  return (last?.status ?? 0) >= 400 ? 'error-page' : 'arrived';
}

function styleSheetsOf(
  told: readonly StyleSheetPart[],
  byUrl: ReadonlyMap<string, ObservedRequest>,
): StyleSheetPart[] {
  const sheets = new Map(told.map((sheet) => [sheet.url, sheet]));
  for (const request of byUrl.values()) {
    // A frame's styles are its own document's; what becomes of the frame is seen by its area.
    if (request.kind !== 'style' || request.isInFrame) continue;
    const known = sheets.get(request.url);
    const bytes = request.bytes || (known?.bytes ?? 0);
    sheets.set(request.url, { url: request.url, bytes, isLoaded: hasCome(request) });
  }
  return [...sheets.values()];
}

function withState(part: VisiblePart, request: ObservedRequest | undefined): VisiblePart {
  return request === undefined || part.kind === 'video' || hasCome(request)
    ? part
    : { ...part, isLoaded: false };
}

function hasCome({ state, status }: ObservedRequest): boolean {
  return state === 'done' && status < 400;
}
