import type { Runtime } from 'webextension-polyfill';
import { checkProbeReport } from '../observe/probe-report';
import { api } from './api';
import { isOwnPage, type MeasureMessage, type StateMessage } from './messages';
import type { Observer } from './observer';
import { pageOfTab } from './page-of-tab';
import type { ReliveGate } from './relive/relive-gate';
import type { TabWork } from './tab-work';

/** While a page loads, those who look at it are told at most this often, in milliseconds. */
const PACE = 150;

/** Popups and reports that look at tabs, each through a port named `tab:ID`. */
export interface Pages {
  /** Tells those who look at the tab what is known of it now. */
  tell(tabId: number): void;
  /** Tells everybody: what was told of any tab may no longer be so. */
  tellAll(): void;
}

/** Serves ports of the extension's own pages: the state at once, then every change. */
export function servePages(
  observer: Observer,
  relive: Pick<ReliveGate, 'order' | 'state'>,
  loadTabWork: () => Promise<TabWork>,
): Pages {
  const lookers = new Map<number, Set<Runtime.Port>>();
  const waiting = new Set<number>();

  async function send(tabId: number): Promise<void> {
    let deeper: StateMessage['deeper'] = null;
    const state = await pageOfTab(tabId, observer.pageLoad, async (load) => {
      const { page, look } = await (await loadTabWork()).pageOf(tabId, load);
      deeper = look;
      return page;
    });
    const message: StateMessage = { type: 'state', state, deeper, relive: await relive.state(tabId) };
    for (const port of lookers.get(tabId) ?? []) {
      try {
        port.postMessage(message);
      } catch {
        // It has just gone; the others are told all the same.
      }
    }
  }

  function tell(tabId: number): void {
    if (!lookers.has(tabId) || waiting.has(tabId)) return;
    waiting.add(tabId);
    setTimeout(() => {
      waiting.delete(tabId);
      void send(tabId);
    }, PACE);
  }

  api.runtime.onConnect.addListener((port) => {
    const tabId = tabOfPort(port);
    if (tabId === null) return port.disconnect();
    const ports = lookers.get(tabId) ?? new Set();
    lookers.set(tabId, ports.add(port));
    port.onMessage.addListener(async (message: unknown) => {
      if (!relive.order(tabId, message)) (await loadTabWork()).order(tabId, message);
    });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) lookers.delete(tabId);
    });
    void send(tabId);
    void measure(tabId, observer);
  });
  return {
    tell,
    tellAll() {
      for (const tabId of lookers.keys()) tell(tabId);
    },
  };
}

/** Asks the tab's probe what can be seen right now; a page without one stays unmeasured. */
async function measure(tabId: number, observer: Observer): Promise<void> {
  const question: MeasureMessage = { type: 'measure' };
  const answer: unknown = await api.tabs.sendMessage(tabId, question, { frameId: 0 }).catch(() => null);
  const report = checkProbeReport(answer);
  if (report) observer.take({ kind: 'probe', tabId, isShown: true, report, time: Date.now() });
}

function tabOfPort({ name, sender }: Runtime.Port): number | null {
  const id = /^tab:(\d{1,10})$/.exec(name)?.[1];
  return id !== undefined && isOwnPage(sender) ? Number(id) : null;
}
