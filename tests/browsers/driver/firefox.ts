import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import { findBrowser } from '../../../src/cli/platform/find-browser';
import { copyTrust } from '../../internet/certificates/ensure-certificates';
import type { BrowserDriver, RealPopup } from './browser-driver';
import { createDriver } from './create-driver';
import { type ChromeScope, openChromeScope } from './firefox-chrome-scope';
import { chooseFolderInFirefox } from './firefox-folder';
import { FIREFOX_PREFS } from './firefox-prefs';
import type { LaunchOptions } from './launch-options';
import { popupContents } from './popup-contents';
import { createProfile } from './profile';
import { settledSize } from './settled-size';
import { waitUntil } from './wait-until';

declare const chrome: Extension;

/** Firefox gives every extension an address by chance; this one is known beforehand. */
const UUID = '6f75746c-656e-4073-8000-6f75746c656e';

/**
 * Starts Firefox with an extension installed for the time being, and settles once that is ready.
 *
 * @throws Error where Firefox is not to be found, or the extension does not start.
 */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const { headless = true, language = 'en-US', size = { width: 1280, height: 800 } } = options;
  const extensionId = await readExtensionId(options.extensionDir);
  const trust = options.trust ?? process.env.DEMO_INTERNET_TRUST;
  const profile = options.profile ?? (await createProfile());
  if (trust !== undefined) await copyTrust(trust, profile.data);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: null,
    userDataDir: profile.data,
    env: {
      ...process.env,
      MOZ_CRASHREPORTER_DISABLE: '1',
      // Firefox does not start for root in somebody else's home.
      ...(trust === undefined ? {} : { HOME: profile.home }),
    },
    extraPrefsFirefox: {
      ...FIREFOX_PREFS,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
      'intl.accept_languages': language,
      ...options.firefoxPrefs,
    },
    args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
  });
  const close = async () => {
    await browser.close();
    if (options.profile === undefined) await profile.remove();
  };
  try {
    await browser.installExtension(resolve(options.extensionDir));
    return await drive(browser, extensionId, await openChromeScope(browser), close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function readExtensionId(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = ['browser_specific_settings', 'gecko', 'id'].reduce(member, manifest);
  if (typeof id !== 'string') {
    throw new Error(`Expected browser_specific_settings.gecko.id in the manifest in ${extensionDir}.`);
  }
  return id;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}

function drive(
  browser: Browser,
  extensionId: string,
  scope: ChromeScope,
  close: () => Promise<void>,
): Promise<BrowserDriver> {
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;
  return createDriver({
    kind: 'firefox',
    browser,
    extensionOrigin: `moz-extension://${UUID}`,
    close,
    prepare: async () => {},
    goToExtensionPage: async (page, url) => {
      // Going to an extension's page never settles.
      page.goto(url, { timeout: 0 }).catch(() => {});
      // While the old document goes, Firefox answers with errors of its own.
      await waitUntil(`${url} is there`, () =>
        page.evaluate(
          (wanted) => (location.href === wanted && document.readyState !== 'loading' ? true : null),
          url,
        ),
      );
    },
    takeRealPopup: async (control) => {
      await control.evaluate(() => chrome.action.openPopup());
      return realPopup(control, scope);
    },
    chooseFolder: (page, selector, folder) => chooseFolderInFirefox(scope, page, selector, folder),
    stopBackground: async () => {
      await scope.run(
        `${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => true)`,
      );
    },
    killBackground: async () => {
      const pid = await extensionProcess(scope);
      process.kill(pid, 'SIGKILL');
      await waitUntil('the process of the extension is gone', async () =>
        (await extensionProcesses(scope)).includes(pid) ? null : true,
      );
    },
    setColorScheme: async (scheme) => {
      const value = scheme === 'dark' ? 0 : 1;
      await scope.run(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value}), true`,
      );
    },
  });
}

async function extensionProcess(scope: ChromeScope): Promise<number> {
  const [pid] = await extensionProcesses(scope);
  if (pid === undefined) throw new Error('Firefox runs no process for extensions.');
  return pid;
}

async function extensionProcesses(scope: ChromeScope): Promise<number[]> {
  const pids = await scope.run(
    `ChromeUtils.requestProcInfo().then(({ children }) =>
      children.filter(({ type }) => type === 'extension').map(({ pid }) => pid).join(' '))`,
  );
  return String(pids)
    .split(' ')
    .filter((pid) => pid !== '')
    .map(Number);
}

/** The popup can't be reached as a page, but the extension's other pages and Firefox's window see it. */
async function realPopup(control: Page, scope: ChromeScope): Promise<RealPopup> {
  const contents = () => control.evaluate(popupContents, true);
  await waitUntil('the popup is ready', contents);
  const size = await settledSize(() =>
    control.evaluate(() => {
      const popup = chrome.extension.getViews({ type: 'popup' })[0];
      return { width: popup?.innerWidth ?? 0, height: popup?.innerHeight ?? 0 };
    }),
  );
  return {
    size,
    contents: async () => {
      const found = await contents();
      if (found === null) throw new Error('The popup is not ready.');
      return found;
    },
    screenshot: async (path) => {
      const picture = await scope.run(PICTURE);
      await writeFile(path, Buffer.from(String(picture).split(',')[1] ?? '', 'base64'));
    },
    close: async () => {
      await control.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
      await waitUntil('the popup has closed', async () =>
        (await control.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length)) === 0
          ? true
          : null,
      );
    },
  };
}

const PICTURE = `(async () => {
  const { browsingContext } = document.querySelector('browser.webextension-popup-browser');
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
})()`;
