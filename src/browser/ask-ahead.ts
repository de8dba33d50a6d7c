import type { Runtime } from 'webextension-polyfill';
import { api } from './api';
import { OWN_WHAT_IFS_KEY, SETTINGS_KEY } from './storage-keys';
import { tabInAddress, tabInFront } from './tab-to-show';

/** What a page asked for before it could do anything with it. */
export interface AskedAhead {
  tabId: number;
  /** What is stored of what the page's user chose. */
  stored: Promise<Record<string, unknown>>;
  /** The port to the background, null if that has closed it, and what was told meanwhile; the page listens now. */
  takeOver(): { port: Runtime.Port | null; told: readonly unknown[] };
}

/** What the script of the entry point `ahead` leaves as a global of its name; null once the page has taken it over. */
declare let ahead: Promise<AskedAhead> | null | undefined;

/**
 * Asks for all that popup and report need, while they themselves are still being read. Nothing is awaited where the
 * address names the tab: Chrome goes on after an await only when it has read more of the page.
 */
export function askAhead(): Promise<AskedAhead> {
  const tabId = tabInAddress();
  const asked = tabId === null ? tabInFront().then(askAbout) : Promise.resolve(askAbout(tabId));
  const stored = api.storage.local.get([SETTINGS_KEY, OWN_WHAT_IFS_KEY]);
  return asked.then((it) => ({ ...it, stored }));
}

function askAbout(tabId: number): Omit<AskedAhead, 'stored'> {
  const port = api.runtime.connect({ name: `tab:${tabId}` });
  const told: unknown[] = [];
  let isOpen = true;
  const keep = (message: unknown) => void told.push(message);
  const close = () => {
    isOpen = false;
  };
  port.onMessage.addListener(keep);
  port.onDisconnect.addListener(close);
  return {
    tabId,
    takeOver() {
      port.onMessage.removeListener(keep);
      port.onDisconnect.removeListener(close);
      return { port: isOpen ? port : null, told };
    },
  };
}

/** What was asked ahead, once; where nothing was, it is asked for now. */
export function takeAskedAhead(): Promise<AskedAhead> {
  const taken = typeof ahead === 'undefined' ? null : ahead;
  if (taken === null) return askAhead();
  ahead = null;
  return taken;
}
