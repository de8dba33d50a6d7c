import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import { findBrowser } from '../../../src/cli/platform/find-browser';
import { copyTrust } from '../../internet/certificates/ensure-certificates';
import type { BrowserDriver, ColorScheme, RealPopup } from './browser-driver';
import { createDriver } from './create-driver';
import type { LaunchOptions } from './launch-options';
import { popupContents } from './popup-contents';
import { createProfile } from './profile';
import { settledSize } from './settled-size';
import { waitUntil } from './wait-until';

declare const chrome: Extension;

/**
 * Starts Chromium with an extension installed, and settles once that is ready.
 *
 * @throws Error where Chromium is not to be found, or the extension does not start.
 */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  const { headless = true, language = 'en-US', size = { width: 1280, height: 800 } } = options;
  const trust = options.trust ?? process.env.DEMO_INTERNET_TRUST;
  const profile = options.profile ?? (await createProfile());
  // Where Chromium on Linux looks for authorities that its user trusts.
  if (trust !== undefined) await copyTrust(trust, join(profile.home, '.pki', 'nssdb'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: profile.data,
    env: { ...process.env, LANGUAGE: language, ...(trust === undefined ? {} : { HOME: profile.home }) },
    // A bar across the window that says so is for nobody who looks at it.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [
      `--window-size=${size.width},${size.height}`,
      // Without a screen there is one of 800 × 600, which cuts the popup off.
      ...(headless ? ['--screen-info={1600x1200}'] : []),
      `--lang=${language}`,
      `--accept-lang=${language}`,
      // Chromium's sandbox does not start for root, which we are in a private network.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(options.chromiumArgs ?? []),
    ],
  });
  const close = async () => {
    await browser.close();
    if (options.profile === undefined) await profile.remove();
  };
  try {
    return await drive(browser, options.extensionDir, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function drive(
  browser: Browser,
  extensionDir: string,
  close: () => Promise<void>,
): Promise<BrowserDriver> {
  const id = await browser.installExtension(extensionDir);
  const extensionOrigin = `chrome-extension://${id}`;
  let scheme: ColorScheme | undefined;
  const prepare = async (page: Page) => {
    if (scheme !== undefined) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
  };
  const stopBackground = async () => {
    const running = browser
      .targets()
      .filter((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin));
    // One that is only just starting does not hear of it, and the next event may have started another by now.
    await waitUntil('the service worker has stopped', async () => {
      const left = running.filter((target) => browser.targets().includes(target));
      for (const target of left) await (await target.worker())?.close();
      return left.length === 0 ? true : null;
    });
  };
  return createDriver({
    kind: 'chromium',
    browser,
    extensionOrigin,
    prepare,
    close,
    stopBackground,
    // A worker is never told that it is about to be stopped: to it both are the same.
    killBackground: stopBackground,
    goToExtensionPage: async (page, url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    chooseFolder: async (page, selector, folder) => {
      const [chooser] = await Promise.all([page.waitForFileChooser(), page.click(selector)]);
      await chooser.accept([folder]);
    },
    setColorScheme: async (wanted) => {
      scheme = wanted;
    },
    takeRealPopup: async (control) => {
      const before = new Set(browser.targets());
      const [target] = await Promise.all([
        // The popup of the toolbar alone is told nothing in its address.
        browser.waitForTarget((one) => !before.has(one) && one.url() === `${extensionOrigin}/popup.html`),
        control.evaluate(() => chrome.action.openPopup()),
      ]);
      const page = await target.asPage();
      await prepare(page);
      await page.waitForSelector('[data-ready="true"]');
      return realPopup(page);
    },
  });
}

async function realPopup(page: Page): Promise<RealPopup> {
  return {
    size: await settledSize(() => page.evaluate(() => ({ width: innerWidth, height: innerHeight }))),
    contents: async () => {
      const contents = await page.evaluate(popupContents, false);
      if (contents === null) throw new Error('The popup is not ready.');
      return contents;
    },
    screenshot: async (path) => writeFile(path, await page.screenshot()),
    close: () => page.close(),
  };
}
