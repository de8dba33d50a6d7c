import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserDriver, RealPopup } from '../../../tests/browsers/driver/browser-driver';
import type { PopupContents } from '../../../tests/browsers/driver/popup-contents';
import { waitUntil } from '../../../tests/browsers/driver/wait-until';
import type { Settings } from '../../browser/settings';
import type { SiteAnswer } from './site-line';

declare const chrome: Extension;

/** How long a page may go on asking for things before it is looked at as it stands, in milliseconds. */
const PATIENCE = 10_000;

export interface Visit {
  url: string;
  /** Start of the pictures' names. */
  name: string;
  /** Folder that the pictures go to. */
  pictures: string;
}

/**
 * Opens a page and reads the toolbar's popup over it, as it happened and with the region lost;
 * takes the popup's picture in both languages.
 */
export async function visit(driver: BrowserDriver, { url, name, pictures }: Visit): Promise<SiteAnswer> {
  await mkdir(pictures, { recursive: true });
  const page = await driver.newTab();
  // A page with a dead host never finishes loading: it is looked at as it stands.
  await page.goto(url, { timeout: PATIENCE }).catch(() => {});
  await page.waitForNetworkIdle({ idleTime: 500, timeout: PATIENCE }).catch(() => {});
  const look = async (settings: Partial<Settings>, picture?: string): Promise<PopupContents> => {
    const control = await driver.controlPage();
    await control.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
    const popup = await driver.openRealPopup(page);
    const contents = await settled(popup);
    if (picture !== undefined) await popup.screenshot(join(pictures, picture));
    await popup.close();
    return contents;
  };
  try {
    const asItHappened = await look(
      { language: 'en', severity: 'as-it-happened' },
      `${name}-${driver.kind}-en.png`,
    );
    await look({ language: 'ar', severity: 'as-it-happened' }, `${name}-${driver.kind}-ar.png`);
    const regionLost = await look({ language: 'en', severity: 'region-lost' });
    return { host: new URL(url).host, asItHappened, regionLost };
  } finally {
    await page.close();
  }
}

/** What the popup says once the page has loaded, or after a while all the same. */
async function settled(popup: RealPopup): Promise<PopupContents> {
  const finished = async () => {
    const contents = await popup.contents();
    return contents.state === 'loading' ? null : contents;
  };
  return waitUntil('the page has loaded', finished, PATIENCE).catch(() => popup.contents());
}
