import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserDriver, BrowserKind, PopupQuery, RealPopup } from './browser-driver';
import { popupContents } from './popup-contents';
import { PATIENCE, waitUntil } from './wait-until';

declare const chrome: Extension;

/** What differs from browser to browser. */
export interface DriverParts {
  kind: BrowserKind;
  browser: Browser;
  /** `chrome-extension://…`, without a slash at its end. */
  extensionOrigin: string;
  /** Loads a page of the extension and settles once its document is there. */
  goToExtensionPage(page: Page, url: string): Promise<void>;
  /** The popup has been opened over the tab in front. */
  takeRealPopup(control: Page): Promise<RealPopup>;
  /** Applied to every tab once it is open. */
  prepare(page: Page): Promise<void>;
  chooseFolder: BrowserDriver['chooseFolder'];
  stopBackground(): Promise<void>;
  killBackground(): Promise<void>;
  setColorScheme: BrowserDriver['setColorScheme'];
  close(): Promise<void>;
}

/** A file of the package that holds no code; opened, it has all rights of the extension's pages. */
const CONTROL_PAGE = 'manifest.json';

/** Builds a driver, and settles once the extension's background is ready: before that it would miss requests. */
export async function createDriver(parts: DriverParts): Promise<BrowserDriver> {
  const { browser, extensionOrigin } = parts;
  const tabIds = new WeakMap<Page, number>();
  let control: Page | undefined;
  let opening: Promise<unknown> = Promise.resolve();

  async function controlPage(): Promise<Page> {
    if (control !== undefined && !control.isClosed() && (await isAlive(control))) return control;
    await control?.close().catch(() => {});
    control = await browser.newPage();
    control.setDefaultTimeout(PATIENCE);
    await parts.goToExtensionPage(control, `${extensionOrigin}/${CONTROL_PAGE}`);
    return control;
  }

  /** One at a time, so that the tab that is there now and was not before is the new one. */
  function newTab(): Promise<Page> {
    const opened = opening.then(async () => {
      const own = await controlPage();
      const before = await allTabIds(own);
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      const id = await waitUntil('a new tab is open', async () => {
        const now = await allTabIds(own);
        return now.find((tab) => !before.includes(tab)) ?? null;
      });
      tabIds.set(page, id);
      await parts.prepare(page);
      const close = page.close.bind(page);
      page.close = () => closeTab(id, close);
      return page;
    });
    opening = opened.catch(() => {});
    return opened;
  }

  /** Chromium forgets that a tab is to be closed where the tab begins to load at that moment: it is told once more. */
  async function closeTab(id: number, close: () => Promise<void>): Promise<void> {
    const closing = close();
    await waitUntil('the tab is closed', async () => {
      const isTold = await Promise.race([closing.then(() => true), pause(2_000, false)]);
      if (isTold) return true;
      await (await controlPage()).evaluate((tab) => chrome.tabs.remove(tab), id);
      return null;
    });
  }

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await newTab();
    await parts.goToExtensionPage(page, `${extensionOrigin}/${path}`);
    return page;
  }

  async function openPopup(tabId: number, query: PopupQuery = {}): Promise<Page> {
    const parameters = new URLSearchParams({ tab: String(tabId), ...query });
    const page = await openExtensionPage(`popup.html?${parameters}`);
    await waitUntil('the popup is ready', () =>
      page.evaluate(() => (document.querySelector('[data-ready="true"]') ? true : null)),
    );
    return page;
  }

  const driver: BrowserDriver = {
    kind: parts.kind,
    browser,
    newTab,
    openExtensionPage,
    controlPage,
    openPopup,
    openPage: async (url) => {
      const page = await newTab();
      await page.goto(url);
      return page;
    },
    tabId: async (page) => {
      const known = tabIds.get(page);
      if (known !== undefined) return known;
      // Opened by a page: the one in front is the one that we bring there.
      await page.bringToFront();
      const url = page.url();
      return waitUntil(`${url} is the tab in front`, async () => {
        const tabs = await (await controlPage()).evaluate(() => chrome.tabs.query({ active: true }));
        return tabs.find((tab) => tab.url === url)?.id ?? null;
      });
    },
    readPopup: async (tabId, query) => {
      const page = await openPopup(tabId, query);
      const contents = await page.evaluate(popupContents, false);
      await page.close();
      if (contents === null) throw new Error('The popup was ready, and then it was not.');
      return contents;
    },
    openRealPopup: async (page) => {
      const own = await controlPage();
      const id = await driver.tabId(page);
      await page.bringToFront();
      await waitUntil('the tab is in front', () =>
        own.evaluate(async (tab) => ((await chrome.tabs.get(tab)).active ? true : null), id),
      );
      return parts.takeRealPopup(own);
    },
    backgroundReady: async () => {
      await waitUntil('the background answers that it is ready', async () =>
        (await isReady(await controlPage())) ? true : null,
      );
    },
    chooseFolder: parts.chooseFolder,
    stopBackground: parts.stopBackground,
    killBackground: parts.killBackground,
    setColorScheme: parts.setColorScheme,
    close: parts.close,
  };
  try {
    await driver.backgroundReady();
    return driver;
  } catch (error) {
    await parts.close();
    throw error;
  }
}

function allTabIds(control: Page): Promise<number[]> {
  return control.evaluate(async () => (await chrome.tabs.query({})).flatMap((tab) => tab.id ?? []));
}

function isReady(control: Page): Promise<boolean> {
  return control.evaluate(async () => {
    const answer: unknown = await Promise.race([
      chrome.runtime.sendMessage({ type: 'is-ready' }),
      new Promise((resolve) => setTimeout(resolve, 1000)),
    ]);
    return answer === true;
  });
}

/** Its process may have been killed. */
async function isAlive(page: Page): Promise<boolean> {
  const answer = page.evaluate(() => typeof chrome.runtime?.id === 'string').catch(() => false);
  return Promise.race([answer, new Promise<boolean>((resolve) => setTimeout(resolve, 2000, false))]);
}
