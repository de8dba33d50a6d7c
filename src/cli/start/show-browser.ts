import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../../../tests/browsers/driver/browser-driver';
import { launch } from '../../../tests/browsers/driver/launch';
import type { BrowserKind } from '../platform/find-browser';
import { extensionDir } from './extension-dir';

/** Opens a browser window with the extension on a page, and settles when its user closes it. */
export async function showBrowser(kind: BrowserKind, url: string): Promise<void> {
  const driver = await launch(kind, { extensionDir: extensionDir(kind), headless: false });
  const closed = new Promise<void>((resolve) => {
    driver.browser.once('disconnected', () => resolve());
  });
  try {
    const page = await driver.newTab();
    await page.bringToFront();
    await page.goto(url).catch(() => {});
    // The first look is a courtesy: a window that is not in front opens no popup.
    await driver.openRealPopup(page).catch(() => {});
    await closeOthers(driver, page);
    process.stderr.write(
      'Click the extension’s icon on any page. Close the window, or press Ctrl-C, to end.\n',
    );
    await closed;
  } finally {
    await driver.close();
  }
}

/** Closes the tabs that only we had a use for. */
async function closeOthers(driver: BrowserDriver, page: Page): Promise<void> {
  const control = await driver.controlPage();
  for (const other of await driver.browser.pages()) {
    if (other !== page && (other === control || other.url() === 'about:blank')) await other.close();
  }
}
