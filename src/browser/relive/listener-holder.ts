import type { WebRequest } from 'webextension-polyfill';
import { failsByChance } from '../../relive/fails-by-chance';
import { hangs } from '../../relive/failure-kinds';
import { GIVES_UP_AT } from '../../relive/relive-times';
import { api } from '../api';
import { WEB_ADDRESSES } from '../web-request-events';
import type { Faults, Holder } from './fault-maker';

type Details = WebRequest.OnBeforeRequestDetailsType;

interface Listeners {
  hold(details: Details): WebRequest.BlockingResponse | Promise<WebRequest.BlockingResponse>;
  begin(details: Details): undefined;
}

/** Firefox lets an extension keep a request waiting: it hangs until the time-out, then fails. */
export function createListenerHolder(): Holder {
  const listeners = new Map<number, Listeners>();

  async function stop(tabId: number): Promise<void> {
    const known = listeners.get(tabId);
    if (known) {
      api.webRequest.onBeforeRequest.removeListener(known.hold);
      api.webRequest.onBeforeRequest.removeListener(known.begin);
    }
    listeners.delete(tabId);
  }

  return {
    holds: hangs,
    prepare: async () => {},
    async start({ tabId, hosts, seed }: Faults) {
      await stop(tabId);
      const shares = new Map(hosts.filter(hangs).map(({ host, share }) => [host, share]));
      if (shares.size === 0) return [];
      let startedAt = Date.now();
      const begin = ({ timeStamp }: Details): undefined => {
        startedAt = timeStamp;
      };
      const hold = ({ url, type }: Details) => {
        // Documents have a page of their own that waits.
        if (type === 'main_frame') return {};
        const share = shares.get(new URL(url).hostname);
        if (share === undefined || !failsByChance(seed, url, share)) return {};
        const left = Math.max(0, startedAt + GIVES_UP_AT - Date.now());
        return new Promise<WebRequest.BlockingResponse>((resolve) =>
          setTimeout(() => resolve({ cancel: true }), left),
        );
      };
      listeners.set(tabId, { hold, begin });
      const { onBeforeRequest } = api.webRequest;
      onBeforeRequest.addListener(begin, { urls: WEB_ADDRESSES, types: ['main_frame'], tabId });
      // Others are not even asked about: while one request is held, what comes next would be held up with it.
      const urls = [...shares.keys()].flatMap((host) => [
        `*://${host}/*`,
        `ws://${host}/*`,
        `wss://${host}/*`,
      ]);
      onBeforeRequest.addListener(hold, { urls, tabId }, ['blocking']);
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
