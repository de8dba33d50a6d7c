import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { observedLoad, visit } from './observed-load';
import { withExtension } from './with-extension';

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

// The browsers' own panels cannot be driven: the page that they show is opened as a tab, which it does not look at.
describe.each(BROWSER_KINDS)('the panel beside the page in %s', (kind) => {
  const driver = withExtension(kind);

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
