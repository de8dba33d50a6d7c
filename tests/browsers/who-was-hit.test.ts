import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { visitWhole } from './observed-load';
import { press } from './press';
import { withExtension } from './with-extension';

declare const chrome: Extension;
declare const axe: { run(): Promise<AxeResults> };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const INCIDENT = 'aws-us-east-1-2025-10-20';
const LIST = '[data-view="hit"][data-ready="true"]';

/** What axe finds wrong with a page, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function openList(driver: BrowserDriver, path = 'report.html?view=hit'): Promise<Page> {
  const page = await driver.openExtensionPage(path);
  await page.waitForSelector(LIST);
  return page;
}

/** Names of the services in the table, from top to bottom. */
const services = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('tr[data-hit]')].map((row) => row.dataset.hit),
  );

describe.each(BROWSER_KINDS)('in %s, the list of who was hit', (kind) => {
  const driver = withExtension(kind);

  it('is searched, filtered and sorted, and its address keeps what was asked', async () => {
    const page = await openList(driver());
    expect((await services(page)).length).toBeGreaterThanOrEqual(80);
    await page.type('[name="q"]', 'ZOO');
    expect(new Set(await services(page))).toEqual(new Set(['Zoom']));
    await page.select('[name="outage"]', INCIDENT);
    expect(await services(page)).toEqual(['Zoom']);
    await press(page, '[data-filter="kind"] [data-value="up"]');
    expect(await services(page)).toEqual([]);
    await press(page, '[data-action="clear"]');
    await press(page, '[data-filter="kind"] [data-value="up"]');
    expect(await services(page)).toEqual(['Ably']);
    await press(page, '[data-filter="kind"] [data-value=""]');
    await page.select('[name="outage"]', 'fastly-2021-06-08');
    await press(page, '[data-sort="name"]');
    const backwards = await services(page);
    expect(backwards[0]).toBe('Vimeo');
    const { search } = new URL(page.url());
    await page.close();

    const again = await openList(driver(), `report.html${search}`);
    expect(await services(again)).toEqual(backwards);
    await again.close();
  });

  it('is a view of the report beside the page, one step from it and back', async () => {
    const site = await driver().newTab();
    const tabId = await visitWhole(driver(), site, 'https://www.reddit.com/');
    const report = await driver().openExtensionPage(`report.html?tab=${tabId}`);
    await report.waitForSelector('[data-outcome][data-ready="true"]');
    await press(report, '[data-reported] [data-show="hit"]');
    await report.waitForSelector(LIST);
    expect(await services(report)).toContain('Snapchat');
    expect(new URL(report.url()).searchParams.get('outage')).toBe(INCIDENT);
    expect(await report.title()).toMatch(/^Who was hit/);
    await report.evaluate(() => history.back());
    await report.waitForSelector('[data-reported="Reddit"]');
    await press(report, '.views [data-view="hit"]');
    await report.waitForSelector(LIST);
    await press(report, '.views [data-view="page"]');
    await report.waitForSelector('[data-outcome="untouched"]');
    expect(await report.title()).toMatch(/reddit\.com/);
    await report.close();
    await site.close();
  });

  it('is searched as people type: without capitals, with accents, in Arabic letters', async () => {
    const page = await openList(driver());
    for (const [typed, found] of [
      ['snÁpchat', 'Snapchat'],
      ['SNAP CHAT', 'Snapchat'],
      ['alaska airlines', 'Alaska Airlines'],
      ['سناب شات', 'Snapchat'],
      ['ريديت', 'Reddit'],
    ] as const) {
      await page.$eval('[name="q"]', (field) => field instanceof HTMLInputElement && field.select());
      await page.type('[name="q"]', typed);
      await page.waitForFunction((q) => new URLSearchParams(location.search).get('q') === q, {}, typed);
      expect(await services(page), typed).toContain(found);
    }
    await page.close();
  });

  it('leads to the verdict on a service that was visited, in the outage that it was reported in', async () => {
    const site = await driver().newTab();
    await visitWhole(driver(), site, 'https://www.reddit.com/');
    await site.close();
    const own = `tr[data-hit="Reddit"][data-of="${INCIDENT}"] [data-own="reddit.com"]`;
    const page = await waitUntil('the history holds the visit', async () => {
      const list = await openList(driver(), 'report.html?view=hit&incident=fastly-2021-06-08');
      const link = await list.waitForSelector(own, { timeout: 2_000 }).catch(() => null);
      if (link) return list;
      await list.close();
      return null;
    });
    // Of a service that nobody visited there is nothing to lead to.
    expect(await page.$('tr[data-hit="Snapchat"] [data-own]')).toBeNull();
    await press(page, own);
    await page.waitForSelector(
      '[data-view="web"][data-ready="true"] .asked-site[data-site="reddit.com"][data-outcome="untouched"]',
    );
    expect(await page.$eval('[data-of]', (section) => section.getAttribute('data-of'))).toContain(INCIDENT);
    await page.evaluate(() => history.back());
    await page.waitForSelector(LIST);
    await page.close();
  });

  it('opens from the popup, where a service was reported and where there is no page at all', async () => {
    const site = await driver().newTab();
    for (const [address, wanted] of [
      ['https://www.reddit.com/', '[data-reported] [data-show="hit"]'],
      ['about:blank', '[data-show="hit"]'],
    ] as const) {
      await site.goto(address);
      const tabId = await driver().tabId(site);
      const popup = await driver().openPopup(tabId);
      await press(popup, wanted);
      // Asked of the browser: Firefox exchanges the new tab's page while it goes to the extension.
      const control = await driver().controlPage();
      const report = await waitUntil('the list has opened', () =>
        control.evaluate(async () => {
          const tabs = await chrome.tabs.query({});
          return (
            tabs.find(({ url, title }) => url?.includes('view=hit') && title?.includes('Who was hit')) ?? null
          );
        }),
      );
      expect(new URL(report.url ?? '').searchParams.get('tab')).toBe(String(tabId));
      await control.evaluate((id) => chrome.tabs.remove(id ?? []), report.id);
      await popup.close();
    }
    await site.close();
  });

  it.each([
    ['light', 'en'],
    ['dark', 'ar'],
  ] as const)('has nothing that axe finds wrong, and fits a narrow window: %s, %s', async (scheme, lang) => {
    await driver().setColorScheme(scheme);
    for (const asked of ['q=zoom', 'q=nobody+of+that+name']) {
      const page = await openList(driver(), `report.html?view=hit&lang=${lang}&${asked}`);
      expect(await faults(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    }
  });
});
