import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { askState, visit, visitWhole } from './observed-load';
import { builtExtension, withExtension } from './with-extension';

declare const chrome: Extension;
declare const axe: { run(): Promise<AxeResults> };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOP = 'https://www.shop.example/';

/** What axe finds wrong with a page, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Leaves the open pages as they are, and the extension as if it had come only now. */
async function installAnew(driver: BrowserDriver): Promise<void> {
  const control = await driver.controlPage();
  if (driver.kind === 'chromium') {
    await driver.browser.uninstallExtension(await control.evaluate(() => location.host));
    await driver.browser.installExtension(resolve(builtExtension('chromium')));
  } else {
    // Installed once more, Firefox would give it another address. The page goes with it: the call never ends.
    control.evaluate(() => chrome.runtime.reload()).catch(() => {});
  }
}

describe.each(BROWSER_KINDS)('the popup in %s', (kind) => {
  const driver = withExtension(kind);

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it.each(['en', 'ar'] as const)('has nothing that axe finds wrong in %s', async (lang) => {
      await driver().setColorScheme(scheme);
      const page = await driver().newTab();
      const tabId = await visitWhole(driver(), page, SHOP);
      const popup = await driver().openPopup(tabId, { lang, severity: 'region-lost' });
      expect(await popup.evaluate(() => document.documentElement.dir)).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      expect(await faults(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });
  });

  it('opens from the toolbar with the answer, as tall as a browser allows', async () => {
    const page = await driver().newTab();
    await visitWhole(driver(), page, SHOP);
    const popup = await driver().openRealPopup(page);
    const contents = await popup.contents();
    expect(contents.hosts.map(({ host }) => host)).toContain('www.shop.example');
    expect(popup.size.height).toBeLessThanOrEqual(600);
    expect(popup.size.width).toBeGreaterThanOrEqual(400);
    await popup.close();
    await page.close();
  });

  it('asks for a reload of a page that was there before the extension', async () => {
    const page = await driver().newTab();
    const tabId = await visit(driver(), page, SHOP);
    await installAnew(driver());
    await waitUntil('the extension is back and has seen nothing', async () => {
      const { kind: told } = await askState(driver(), tabId);
      return told === 'nothing-seen' ? true : null;
    });
    const before = await driver().readPopup(tabId);
    expect(before.hosts).toEqual([]);
    expect(before.actions).toEqual(['reload']);
    const popup = await driver().openPopup(tabId);
    await popup.click('[data-action="reload"]');
    await popup.waitForSelector('[data-host="www.shop.example"]');
    await popup.close();
    await page.close();
  });

  it('says that no extension may look at the browser’s own pages', async () => {
    const page = await driver().newTab();
    const popup = await driver().openPopup(await driver().tabId(page));
    expect(await popup.evaluate(() => document.body.textContent)).toMatch(/No extension may look here/);
    await popup.close();
    await page.close();
  });

  it('shows the outcome on the toolbar icon in words, and no badge', async () => {
    const page = await driver().newTab();
    const tabId = await visit(driver(), page, SHOP);
    const control = await driver().controlPage();
    const title = await waitUntil('the icon has a title of its own', async () => {
      const now = await control.evaluate((tab) => chrome.action.getTitle({ tabId: tab }), tabId);
      return /us-east-1/.test(now) ? now : null;
    });
    expect(title).toMatch(/this page/i);
    expect(await control.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId)).toBe('');
    await page.close();
  });

  // Last, since nothing can be seen afterwards.
  it.runIf(kind === 'firefox')('asks for access that was taken away, by a button', async () => {
    const page = await driver().newTab();
    const tabId = await visit(driver(), page, SHOP);
    const control = await driver().controlPage();
    await control.evaluate(() => chrome.permissions.remove({ origins: ['<all_urls>'] }));
    const { actions } = await driver().readPopup(tabId);
    expect(actions).toContain('grant');
    await page.close();
  });
});
