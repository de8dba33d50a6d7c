import type { Browser, Page } from 'puppeteer-core';
import type { PopupContents } from './popup-contents';

export type BrowserKind = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

/** What the popup is asked to show instead of what its user has chosen. */
export interface PopupQuery {
  severity?: 'as-it-happened' | 'region-lost';
  lang?: 'en' | 'ar';
  incident?: string;
}

/** The popup as the browser itself opened it, at its own size. */
export interface RealPopup {
  size: { width: number; height: number };
  contents(): Promise<PopupContents>;
  /** @param path where the picture (PNG) goes. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A running browser with one extension installed; the same for both browsers. */
export interface BrowserDriver {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens an empty tab in front. */
  newTab(): Promise<Page>;
  /** Opens an address in a new tab and waits for its load event. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, by its path in the package, and waits for its document. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * A page that stands in the extension and may do what it may, but runs none of its code: evaluate
   * with `chrome.…` in it, which returns promises in both browsers.
   */
  controlPage(): Promise<Page>;
  /** Number that the extension knows a page's tab by. */
  tabId(page: Page): Promise<number>;
  /** Opens the popup for a tab in a tab of its own and waits until it is ready. */
  openPopup(tabId: number, query?: PopupQuery): Promise<Page>;
  /** What the popup says of a tab. */
  readPopup(tabId: number, query?: PopupQuery): Promise<PopupContents>;
  /** Brings a page's tab to the front and opens the toolbar's popup over it, as a click would. */
  openRealPopup(page: Page): Promise<RealPopup>;
  /** Presses a button that asks for a folder, and chooses one, as whoever sits before the browser would. */
  chooseFolder(page: Page, selector: string, folder: string): Promise<void>;
  /** Settles when the background answers messages. */
  backgroundReady(): Promise<void>;
  /** Ends the background as the browser does when it idles; the next event wakes it. */
  stopBackground(): Promise<void>;
  /** Ends the background without any notice. In Firefox its whole process dies, with all pages of the extension. */
  killBackground(): Promise<void>;
  /** Scheme that all pages opened from now on prefer. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
