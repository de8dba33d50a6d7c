import type { WebRequest } from 'webextension-polyfill';
import { failsByChance } from '../../relive/fails-by-chance';
import { hangs } from '../../relive/failure-kinds';
import { GIVES_UP_AT } from '../../relive/relive-times';
import { api } from '../api';
import { WEB_ADDRESSES } from '../web-request-events';
import type { Faults, Holder } from './fault-maker';

type Listener = (
  details: WebRequest.OnBeforeRequestDetailsType,
) => WebRequest.BlockingResponse | Promise<WebRequest.BlockingResponse>;

/** Firefox lets an extension keep a request waiting: it hangs until the time-out, then fails. */
export function createListenerHolder(): Holder {
  const listeners = new Map<number, Listener>();

  async function stop(tabId: number): Promise<void> {
    const listener = listeners.get(tabId);
    if (listener) api.webRequest.onBeforeRequest.removeListener(listener);
    listeners.delete(tabId);
  }

  return {
    holds: hangs,
    prepare: async () => {},
    async start({ tabId, hosts, seed }: Faults) {
      await stop(tabId);
      const shares = new Map(hosts.filter(hangs).map(({ host, share }) => [host, share]));
      let startedAt = Date.now();
      const listener: Listener = ({ url, type, timeStamp }) => {
        // Documents have a page of their own that waits.
        if (type === 'main_frame') {
          startedAt = timeStamp;
          return {};
        }
        const share = shares.get(new URL(url).hostname);
        if (share === undefined || !failsByChance(seed, url, share)) return {};
        const left = Math.max(0, startedAt + GIVES_UP_AT - Date.now());
        return new Promise((resolve) => setTimeout(() => resolve({ cancel: true }), left));
      };
      listeners.set(tabId, listener);
      api.webRequest.onBeforeRequest.addListener(listener, { urls: WEB_ADDRESSES, tabId }, ['blocking']);
      return [];
    },
    async settle(tabId) {
      // What waits goes on waiting; what is asked for from now on fails by rules, which outlast a stopped background.
      await stop(tabId);
      return false;
    },
    stop,
  };
}
