import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { XrayState } from '../../src/browser/xray/xray-messages';
import type { VisibleArea } from '../../src/observe/page-load';
import type { BrowserDriver, PopupQuery } from './driver/browser-driver';
import { waitUntil } from './driver/wait-until';
import { observedLoad, visit } from './observed-load';

declare const chrome: Extension;

/** A page in front, and the popup that looks at it in a tab of its own. */
export interface XrayedPage {
  page: Page;
  tabId: number;
  popup: Page;
}

/** Opens a page and its popup; the page has been measured while it was in front. */
export async function openForXray(
  driver: BrowserDriver,
  url: string,
  query: PopupQuery = { severity: 'region-lost', lang: 'en' },
): Promise<XrayedPage> {
  const page = await driver.newTab();
  // Some of these pages are made to be slow.
  page.setDefaultNavigationTimeout(100_000);
  const tabId = await visit(driver, page, url);
  await observedLoad(driver, tabId, 'is complete', (load) => load.complete);
  const popup = await driver.openPopup(tabId, query);
  await popup.waitForSelector('[data-action="xray"]');
  return { page, tabId, popup };
}

/** Presses the popup's button, brings the page to the front and waits until all of it is painted. */
export async function switchOn(
  driver: BrowserDriver,
  { page, tabId, popup }: XrayedPage,
): Promise<XrayState> {
  // A click waits for frames, which only what is in front draws.
  await popup.bringToFront();
  await popup.click('[data-action="xray"][aria-pressed="false"]');
  await popup.waitForSelector('[data-action="save-xray"]');
  await page.bringToFront();
  return settledXray(driver, tabId);
}

/** The X-ray of a tab, once everything in it has been found. */
export function settledXray(
  driver: BrowserDriver,
  tabId: number,
  isIt: (state: XrayState) => boolean = () => true,
): Promise<XrayState> {
  return waitUntil('the page is painted', async () => {
    const state = await askXray(driver, tabId);
    return state?.isOn && state.pieces !== null && isIt(state) ? state : null;
  });
}

/** What the script in the page says of its X-ray; null where there is no such script. */
export async function askXray(driver: BrowserDriver, tabId: number): Promise<XrayState | null> {
  return tell(driver, tabId, { type: 'xray-state', isMeasured: true });
}

/** What the probe measures of the page that is in front right now: what the popup's squares are made of. */
export async function measuredShares(driver: BrowserDriver, tabId: number): Promise<VisibleArea['shares']> {
  const report = await tell(driver, tabId, { type: 'measure' });
  return report?.visible?.shares ?? {};
}

/** Sends a message to the top frame of a tab, as the extension's own pages do. */
// biome-ignore lint/suspicious/noExplicitAny: whatever the page's scripts answer is held against what is expected
export async function tell(driver: BrowserDriver, tabId: number, message: object): Promise<any> {
  const control = await driver.controlPage();
  const answer = await control.evaluate(
    (id, text) =>
      chrome.tabs.sendMessage(id, JSON.parse(text), { frameId: 0 }).then(
        (answered: unknown) => JSON.stringify(answered ?? null),
        () => 'null',
      ),
    tabId,
    JSON.stringify(message),
  );
  return JSON.parse(answer);
}

/** Elements of the X-ray's closed root that match a selector, as the extension's own scripts can see them: their text. */
export async function readOverlay(driver: BrowserDriver, tabId: number, selector: string): Promise<string[]> {
  return inOverlay(driver, tabId, selector, 'text');
}

/** Presses the first element of the X-ray's closed root that matches a selector, or gives it the keyboard. */
export async function pressOverlay(
  driver: BrowserDriver,
  tabId: number,
  selector: string,
  how: 'click' | 'focus' = 'click',
): Promise<string[]> {
  return inOverlay(driver, tabId, selector, how);
}

async function inOverlay(
  driver: BrowserDriver,
  tabId: number,
  selector: string,
  how: 'text' | 'click' | 'focus',
): Promise<string[]> {
  const control = await driver.controlPage();
  return control.evaluate(
    async (id, wanted, action) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [wanted, action],
        func: (selector: string, act: string) => {
          const host = document.documentElement.lastElementChild;
          if (!(host instanceof HTMLElement)) return [];
          // Closed to the page, open to the extension.
          const root =
            'openOrClosedShadowRoot' in host
              ? host.openOrClosedShadowRoot
              : Reflect.get(chrome, 'dom').openOrClosedShadowRoot(host);
          if (!(root instanceof ShadowRoot)) return [];
          const found = [...root.querySelectorAll<HTMLElement>(selector)];
          if (act === 'click') found[0]?.click();
          if (act === 'focus') found[0]?.focus();
          return found.map((element) => element.innerText);
        },
      });
      const texts: unknown = answer?.result;
      return Array.isArray(texts) ? texts.map(String) : [];
    },
    tabId,
    selector,
    how,
  );
}
