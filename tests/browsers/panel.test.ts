import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { hostInPanel, openPanel } from './driver/browser-panel';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { observedLoad, visit } from './observed-load';
import { withExtension } from './with-extension';

declare const chrome: Extension;
declare const axe: { run(): Promise<AxeResults> };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = join('.output', 'shots');
const SHOP = 'https://www.shop.example/';
const NEWS = 'https://www.news.example/';

/** A page that is not in front paints nothing, so that what it holds is asked for again and again. */
const shows = (panel: Page, host: string) =>
  waitUntil(`the panel shows ${host}`, () =>
    panel.evaluate(
      (wanted) =>
        document.querySelector('.title .host')?.textContent === wanted &&
        document.querySelector(`[data-ready="true"] [data-host="${wanted}"]`) !== null
          ? true
          : null,
      host,
    ),
  );

describe.each(BROWSER_KINDS)('the panel beside the page in %s', (kind) => {
  const driver = withExtension(kind);

  it('stands in the panel of the browser once somebody opens that, and not before', async () => {
    expect(await hostInPanel(driver())).toBeNull();
    const site = await driver().newTab();
    await visit(driver(), site, SHOP);
    await openPanel(driver());
    await site.bringToFront();
    await waitUntil('the panel speaks of the tab in front', async () =>
      (await hostInPanel(driver())) === 'www.shop.example' ? true : null,
    );
    await visit(driver(), site, NEWS);
    await waitUntil('the panel has followed', async () =>
      (await hostInPanel(driver())) === 'www.news.example' ? true : null,
    );
    await site.close();
  });

  it('leads to the report by the menu of the icon, which stays there', async () => {
    const control = await driver().controlPage();
    const update = (id: string) =>
      control.evaluate(async (item) => {
        try {
          await chrome.contextMenus.update(item, { contexts: ['action'] });
          return true;
        } catch {
          return false;
        }
      }, id);
    expect(await update('report')).toBe(true);
    expect(await update('another')).toBe(false);
  });

  // A browser's own panel cannot be looked into: the page that it shows is opened as a tab, which it does not look at.
  it.each([
    ['light', 'en'],
    ['dark', 'ar'],
  ] as const)('follows the tab in front, and where that goes (%s, %s)', async (scheme, lang) => {
    await driver().setColorScheme(scheme);
    const shop = await driver().newTab();
    const shopTab = await visit(driver(), shop, SHOP);
    const other = await driver().newTab();
    await visit(driver(), other, NEWS);
    const panel = await driver().openExtensionPage(
      `popup.html?panel&tab=${shopTab}&severity=region-lost&lang=${lang}`,
    );
    await panel.setViewport({ width: 360, height: 900 });
    await shows(panel, 'www.shop.example');
    await other.bringToFront();
    await shows(panel, 'www.news.example');
    await shop.bringToFront();
    await shows(panel, 'www.shop.example');
    await visit(driver(), shop, NEWS);
    await shows(panel, 'www.news.example');
    await observedLoad(driver(), shopTab, 'is complete', ({ complete }) => complete);

    await panel.bringToFront();
    const width = await panel.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width[0]).toBe(width[1]);
    await panel.evaluate(AXE);
    const { violations } = await panel.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    mkdirSync(SHOTS, { recursive: true });
    await panel.screenshot({ path: join(SHOTS, `panel-${kind}-${scheme}-${lang}.png`) });
    for (const page of [panel, other, shop]) await page.close();
  });
});
