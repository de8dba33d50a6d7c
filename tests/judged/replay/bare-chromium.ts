import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/platform/find-browser';
import { createProfile } from '../../browsers/driver/profile';
import { copyTrust } from '../../internet/certificates/ensure-certificates';
import type { ServedInternet } from './serve-internet';

export interface BareChromium {
  browser: Browser;
  page: Page;
  /** Speaks to the page's tab in the browser's own language. */
  client: CDPSession;
  close(): Promise<void>;
}

/** A first visit's browser: no extension, an empty cache, and nothing in reach but a served internet. */
export async function launchBareChromium(
  internet: ServedInternet,
  lost: readonly string[],
): Promise<BareChromium> {
  const profile = await createProfile();
  await copyTrust(internet.trust, join(profile.home, '.pki', 'nssdb'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    // Whoever is told to stop ends this process, and with it the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    pipe: true,
    defaultViewport: { width: 1280, height: 800 },
    userDataDir: profile.data,
    env: { ...process.env, HOME: profile.home },
    args: [
      `--host-resolver-rules=${internet.resolverRules(lost)}`,
      '--window-size=1280,800',
      '--lang=en-US',
      // Frames of other sites then stand in the page's own process, and its session hears of all requests.
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process,PreloadTopChromeWebUI',
      // Drawn by the processor either way; this spares a process that pretends otherwise.
      '--disable-gpu',
      '--disable-extensions',
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ],
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    browser,
    page,
    client: await page.createCDPSession(),
    close: async () => {
      await browser.close();
      await profile.remove();
    },
  };
}
