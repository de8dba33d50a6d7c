import { hangs } from '../../relive/failure-kinds';
import type { PageSnapshot } from '../../relive/page-snapshot';
import { probeControls } from '../../relive/probe-controls';
import type { RelivedHost, RelivedLoad } from '../../relive/relive-record';
import { GIVES_UP_AT, MEASURED_AT } from '../../relive/relive-times';
import { takeSnapshot } from '../../relive/take-snapshot';
import { toSnapshot } from '../../relive/to-snapshot';
import { api } from '../api';
import { countErrors, readErrors } from './count-errors';
import { inPage, within } from './in-page';
import { screenPixels } from './screen-pixels';
import { takeScreen } from './take-screen';
import { watchLoad } from './watch-load';

/** Other loads are judged once they have been quiet for this long. */
const QUIET = 1_500;
/** A busy machine gets this long for what the hosts that stand have not delivered; hosts that hang give up after it. */
const LATEST = GIVES_UP_AT - 1_000;
/** A page that has not begun to load by then asks its user something first. */
const LATEST_START = 30_000;
const STEP = 250;
const LONGEST_PICTURE = 8_000;
/** A page of thousands of frames has much to tell. */
const LONGEST_ANSWER = 20_000;

/** One load, measured. */
export interface MeasuredLoad {
  load: RelivedLoad;
  snapshot: PageSnapshot;
  /** Addresses that were asked for. */
  asked: readonly { url: string; isDocument: boolean }[];
  /** The page let itself be measured. */
  isTold: boolean;
}

export interface LoadOptions {
  tabId: number;
  /** Hosts that fail; none in an undisturbed load. */
  failing: readonly RelivedHost[];
  /** Ends the wait: the run is over. */
  signal: AbortSignal;
  /** Called now and then, with the milliseconds that it will still take at most. */
  onWait(left: number): void;
  /** Takes what is ours off the page before a picture is taken. */
  tidy(): Promise<unknown>;
}

/**
 * Reloads a tab's page past all caches and measures what came.
 * @returns null where no load began.
 * @throws Error where the tab is gone, or the run is over.
 */
export async function measureLoad(options: LoadOptions): Promise<MeasuredLoad | null> {
  const { tabId, failing, signal } = options;
  const doomed = new Set(failing.map(({ host }) => host));
  const watch = watchLoad(tabId, (host) => doomed.has(host));
  const counter = `e${crypto.randomUUID()}`;
  const count = ({ tabId: other, frameId }: { tabId: number; frameId: number }) => {
    if (other !== tabId || frameId !== 0) return;
    void inPage(tabId, countErrors, [counter], 'MAIN');
  };
  api.webNavigation.onCommitted.addListener(count);
  try {
    await api.tabs.reload(tabId, { bypassCache: true });
    const isHanging = failing.some(hangs);
    const asked = Date.now();
    let quietSince = asked;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, STEP));
      signal.throwIfAborted();
      const { status } = await api.tabs.get(tabId);
      const now = Date.now();
      const startedAt = watch.startedAt();
      if (startedAt === null) {
        if (now - asked > LATEST_START) return null;
        continue;
      }
      const time = now - startedAt;
      options.onWait(Math.max(0, MEASURED_AT - time));
      if (watch.pending(doomed) > 0 || (!isHanging && status !== 'complete')) quietSince = now;
      const isQuiet = now - quietSince >= QUIET;
      if (time >= LATEST || (isQuiet && (!isHanging || time >= MEASURED_AT))) break;
      if (time >= MEASURED_AT && !isHanging) break;
    }
    return await measured(options, watch.startedAt() ?? asked, watch.requests(), counter);
  } finally {
    watch.stop();
    api.webNavigation.onCommitted.removeListener(count);
  }
}

async function measured(
  { tabId, failing, tidy }: LoadOptions,
  startedAt: number,
  requests: ReturnType<ReturnType<typeof watchLoad>['requests']>,
  counter: string,
): Promise<MeasuredLoad> {
  const time = Date.now() - startedAt;
  const [contents, scriptErrors, loaded] = await Promise.all([
    inPage(tabId, takeSnapshot, [], 'ISOLATED', LONGEST_ANSWER),
    inPage(tabId, readErrors, [counter], 'MAIN'),
    inPage(tabId, loadEnd, []),
  ]);
  await tidy();
  // A picture of what comes after hosts that hang were given up would be of something else.
  const left = startedAt + GIVES_UP_AT - Date.now();
  const screen = await takeScreen(tabId, failing.some(hangs) ? Math.max(1_000, left) : LONGEST_PICTURE);
  const screenSize = contents?.screenSize ?? { width: 0, height: 0 };
  const { url = '' } = await api.tabs.get(tabId);
  const probed = isDemoPage(url) ? await inPage(tabId, probeControls, []) : null;
  const pixels = screen && (await within(LONGEST_PICTURE, screenPixels(screen, screenSize.width)));
  const snapshot = { ...toSnapshot(contents, requests, pixels), probed };
  return {
    snapshot,
    asked: requests.map(({ url, kind }) => ({ url, isDocument: kind === 'document' })),
    isTold: contents !== null,
    load: {
      ...{ startedAt, document: snapshot.document },
      firstPaint: snapshot.document === 'missing' ? null : snapshot.firstPaint,
      loaded,
      measured: time,
      requests: requests.length,
      failed: requests
        .filter(({ state, status }) => state !== 'done' || status >= 400)
        .map(({ finalUrl, kind, error, status, state, isMade }) => ({
          ...{ url: finalUrl, kind, isMade },
          error: status >= 400 ? String(status) : state === 'pending' ? 'pending' : error,
        })),
      scriptErrors: typeof scriptErrors === 'number' ? scriptErrors : 0,
      ...{ screen, screenSize },
    },
  };
}

/** Nobody can own a name that ends so: what stands there is made for demonstration, and a click does no harm. */
function isDemoPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith('.example');
}

/** Handed to the page: when it had loaded, or null before that. */
function loadEnd(): number | null {
  const [entry] = performance.getEntriesByType('navigation');
  const end = entry && 'loadEventEnd' in entry ? Number(entry.loadEventEnd) : 0;
  return end > 0 ? end : null;
}
