import { failsByChance } from '../../relive/fails-by-chance';
import { canBeMade } from '../../relive/failure-kinds';
import type { RelivedHost } from '../../relive/relive-record';
import { GIVES_UP_AT } from '../../relive/relive-times';
import type { Faults, Holder } from './fault-maker';

interface Session {
  tabId?: number;
  sessionId?: string;
}

/** What of Chrome's `debugger` is needed; the polyfill knows nothing of it. */
interface Debugger {
  attach(target: Session, version: string): Promise<void>;
  detach(target: Session): Promise<void>;
  sendCommand(target: Session, method: string, params?: object): Promise<unknown>;
  onEvent: {
    addListener(listener: (source: Session, method: string, params: unknown) => void): void;
    removeListener(listener: (source: Session, method: string, params: unknown) => void): void;
  };
}

declare const chrome: { debugger?: Debugger };

/** How long a slow host takes for an answer, in milliseconds. */
const SLOW = 5_000;

const REASONS = {
  'no-name': 'NameNotResolved',
  'no-connection': 'ConnectionRefused',
  'time-outs': 'TimedOut',
} as const;

/**
 * The laboratory's way, for which Chrome wants a permission that no store's build may ask for: every request of the
 * tab, its frames and its workers can be held, answered with an error, or slowed down.
 */
export function createDebuggerHolder(): Holder | null {
  const protocol = chrome.debugger;
  if (!protocol) return null;
  const listeners = new Map<number, (source: Session, method: string, params: unknown) => void>();

  async function stop(tabId: number): Promise<void> {
    const listener = listeners.get(tabId);
    if (listener) protocol?.onEvent.removeListener(listener);
    listeners.delete(tabId);
    await protocol?.detach({ tabId }).catch(() => {});
  }

  return {
    holds: (host) => canBeMade(host.failure) || host.failure === 'slow',
    async prepare(tabId) {
      // A line at the window's top says that it is attached, and moves the page: for all three loads alike.
      await protocol.attach({ tabId }, '1.3');
    },
    async start({ tabId, hosts, seed }: Faults) {
      const known = new Map(hosts.map((host) => [host.host, host]));
      const patterns = hosts.map(({ host }) => ({ urlPattern: `*://${host}*`, requestStage: 'Request' }));
      let startedAt = Date.now();
      const watch = async (source: Session) => {
        await protocol.sendCommand(source, 'Fetch.enable', { patterns });
        await protocol.sendCommand(source, 'Target.setAutoAttach', {
          ...{ autoAttach: true, waitForDebuggerOnStart: true, flatten: true },
        });
      };
      const listener = (source: Session, method: string, params: unknown) => {
        if (source.tabId !== tabId && source.sessionId === undefined) return;
        if (method === 'Target.attachedToTarget' && isAttached(params)) {
          const child = { tabId, sessionId: params.sessionId };
          void watch(child)
            .catch(() => {})
            .then(() => protocol.sendCommand(child, 'Runtime.runIfWaitingForDebugger'))
            .catch(() => {});
        }
        if (method !== 'Fetch.requestPaused' || !isPaused(params)) return;
        const { requestId, request } = params;
        const host = known.get(new URL(request.url).hostname);
        const isPage = params.resourceType === 'Document' && source.sessionId === undefined;
        if (isPage) startedAt = Date.now();
        const fails = host && !isPage && failsByChance(seed, request.url, host.share);
        const answer = fails
          ? failing(host, startedAt)
          : { method: 'Fetch.continueRequest', params: {}, wait: 0 };
        setTimeout(() => {
          const sent = protocol.sendCommand(source, answer.method, { requestId, ...answer.params });
          // The page may have gone meanwhile.
          sent.catch(() => {});
        }, answer.wait);
      };
      listeners.set(tabId, listener);
      protocol.onEvent.addListener(listener);
      await watch({ tabId });
      return [];
    },
    settle: async () => true,
    stop,
  };
}

function failing({ failure }: RelivedHost, startedAt: number) {
  if (failure === 'errors') return { method: 'Fetch.fulfillRequest', params: { responseCode: 503 }, wait: 0 };
  if (failure === 'slow' || failure === 'no-change')
    return { method: 'Fetch.continueRequest', params: {}, wait: failure === 'slow' ? SLOW : 0 };
  const wait = failure === 'time-outs' ? Math.max(0, startedAt + GIVES_UP_AT - Date.now()) : 0;
  return { method: 'Fetch.failRequest', params: { errorReason: REASONS[failure] }, wait };
}

function isAttached(params: unknown): params is { sessionId: string } {
  return typeof params === 'object' && params !== null && 'sessionId' in params;
}

/** What the browser itself sends is of the form that it documents. */
function isPaused(
  params: unknown,
): params is { requestId: string; resourceType: string; request: { url: string } } {
  return typeof params === 'object' && params !== null && 'requestId' in params && 'request' in params;
}
