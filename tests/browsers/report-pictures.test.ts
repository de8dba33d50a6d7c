import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { KeyInput, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/ui/export/csv';
import { readHostFile } from '../../src/ui/export/host-file';
import { BIG_HOSTS, BIG_REQUESTS, showBigLoad } from './big-load';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { visitWhole } from './observed-load';
import { press } from './press';
import { withExtension } from './with-extension';

declare const axe: { run(): Promise<AxeResults> };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = join('.output', 'shots');
/** How much longer than so many plain lines a choice may take: 2.5 times were measured in Chromium, 0.8 in Firefox. */
const MOST_TIMES = 6;
const PICTURES = ['flow', 'map', 'tiles', 'times'] as const;

/** What axe finds wrong with a page, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(' ')}`,
  );
}

async function openSite(driver: BrowserDriver, url: string): Promise<{ site: Page; tabId: number }> {
  const site = await driver.newTab();
  const tabId = await visitWhole(driver, site, url);
  return { site, tabId };
}

async function openReport(driver: BrowserDriver, tabId: number, more = ''): Promise<Page> {
  const page = await driver.openExtensionPage(`report.html?tab=${tabId}&severity=region-lost${more}`);
  await page.waitForSelector('.pictures [data-picture="flow"] [data-mark]');
  await page.waitForSelector('[data-picture="tiles"] [data-mark]');
  return page;
}

/** Gives the focus to what the tabulator would stop at in a picture. */
const focusIn = (page: Page, picture: string) =>
  page.$eval(
    `[data-picture="${picture}"] [tabindex="0"]`,
    (mark) => mark instanceof SVGElement && mark.focus(),
  );

const picked = (page: Page) => page.$eval('.pictures', (section) => section.getAttribute('data-picked'));

/** Hosts that a picture shows as belonging to the choice. */
const hostsIn = (page: Page, picture: string) =>
  page.$$eval(`[data-picture="${picture}"] [data-pick^="host:"][data-on="true"]`, (marks) =>
    [...new Set(marks.map((mark) => mark.getAttribute('data-pick')?.slice(5) ?? ''))].sort(),
  );

const hostsListed = (page: Page) =>
  page.$$eval('[data-row]', (rows) =>
    [...new Set(rows.map((row) => row.getAttribute('data-row') ?? ''))].sort(),
  );

/** What the page hands to the browser as a file when a button is pressed: its name and its bytes, as text of one byte a letter. */
async function saved(page: Page, selector: string): Promise<{ name: string; bytes: string }> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    document.body.dataset.saved = '';
    URL.createObjectURL = (blob: Blob) => {
      URL.createObjectURL = create;
      const reader = new FileReader();
      reader.onload = () => {
        document.body.dataset.saved = String(reader.result);
      };
      reader.readAsDataURL(blob);
      return create(blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      HTMLAnchorElement.prototype.click = click;
      document.body.dataset.savedAs = this.download;
    };
  });
  await press(page, selector);
  return waitUntil(`${selector} has saved a file`, () =>
    page.evaluate(() => {
      const { saved: url = '', savedAs: name = '' } = document.body.dataset;
      return url === '' || name === '' ? null : { name, bytes: atob(url.slice(url.indexOf(',') + 1)) };
    }),
  );
}

const asText = (bytes: string) => Buffer.from(bytes, 'latin1').toString('utf8');

describe.each(BROWSER_KINDS)('in %s, the pictures of the report', (kind) => {
  const driver = withExtension(kind);
  mkdirSync(SHOTS, { recursive: true });

  it.each(['https://www.news.example/', 'https://www.video.example/'])(
    'are there, and choosing in one is followed by all: %s',
    async (url) => {
      const { site, tabId } = await openSite(driver(), url);
      const page = await openReport(driver(), tabId);
      for (const name of PICTURES) {
        expect(
          await page.$$eval(`[data-picture="${name}"] [data-mark]`, ({ length }) => length),
        ).toBeGreaterThan(0);
      }
      const all = await hostsListed(page);
      expect(await hostsIn(page, 'tiles')).toEqual(all);

      await press(page, '[data-picture="map"] [data-mark]');
      const there = await hostsListed(page);
      expect(there.length).toBeGreaterThan(0);
      expect(there.length).toBeLessThan(all.length);
      for (const name of ['tiles', 'times', 'flow']) expect(await hostsIn(page, name)).toEqual(there);
      expect(await picked(page)).toMatch(/^region:\w+\/\w+/);
      expect(new URL(page.url()).searchParams.get('pick')).toBe(await picked(page));
      const { search } = new URL(page.url());

      await focusIn(page, 'tiles');
      await page.keyboard.press('Escape');
      expect(await picked(page)).toBe('');
      expect(await hostsListed(page)).toEqual(all);
      await page.close();

      const again = await driver().openExtensionPage(`report.html${search}`);
      await again.waitForSelector('.pictures [data-mark]');
      expect(await hostsListed(again)).toEqual(there);
      await press(again, '[data-action="show-all"]');
      expect(await hostsListed(again)).toEqual(all);
      await again.close();
      await site.close();
    },
  );

  it('are walked through and chosen from by keys, where they point', async () => {
    const { site, tabId } = await openSite(driver(), 'https://www.news.example/');
    for (const [lang, forward] of [
      ['en', 'ArrowRight'],
      ['ar', 'ArrowLeft'],
    ] as const satisfies [string, KeyInput][]) {
      const page = await openReport(driver(), tabId, `&lang=${lang}`);
      const column = () =>
        page.evaluate(() => document.activeElement?.getAttribute('data-mark')?.split(/-more|:/)[0]);
      await focusIn(page, 'flow');
      await page.keyboard.press('Home');
      const seen = [await column()];
      for (let step = 0; step < 3; step++) {
        await page.keyboard.press(forward);
        seen.push(await column());
      }
      expect(seen).toEqual(['role', 'host', 'provider', 'region']);
      await page.keyboard.press('Enter');
      expect(await picked(page)).toMatch(/^region:/);
      const chosen = await hostsListed(page);
      expect(await hostsIn(page, 'tiles')).toEqual(chosen);
      await page.keyboard.press('Enter');
      expect(await picked(page)).toBe('');
      await page.close();
    }
    await site.close();
  });

  it('are saved as real files, with what is to be known about them', async () => {
    const { site, tabId } = await openSite(driver(), 'https://www.shop.example/');
    const page = await openReport(driver(), tabId);
    const verdict = await saved(page, '.pictures > .file-actions [data-save="svg"]');
    expect(verdict.name).toMatch(/^outage-lens-www\.shop\.example-\d{4}-\d\d-\d\d-verdict\.svg$/);
    for (const part of ['<svg', '100', 'AWS us-east-1', 'IP Geolocation by DB-IP']) {
      expect(asText(verdict.bytes)).toContain(part);
    }
    for (const name of PICTURES) {
      const png = await saved(page, `[data-picture="${name}"] [data-save="png"]`);
      expect(png.name).toMatch(
        new RegExp(`^outage-lens-www\\.shop\\.example-\\d{4}-\\d\\d-\\d\\d-${name}\\.png$`),
      );
      expect(png.bytes.slice(0, 8)).toBe('\x89PNG\r\n\x1a\n');
      expect(png.bytes.length).toBeGreaterThan(5_000);
      const svg = asText((await saved(page, `[data-picture="${name}"] [data-save="svg"]`)).bytes);
      const read = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        return { root: parsed.documentElement.tagName, text: parsed.documentElement.textContent ?? '' };
      }, svg);
      expect(read.root).toBe('svg');
      for (const part of [
        'www.shop.example',
        'AWS us-east-1',
        'Region lost',
        'IP Geolocation by DB-IP',
        'RouteViews',
      ]) {
        expect(read.text).toContain(part);
      }
    }
    const hosts = await hostsListed(page);
    const json = readHostFile(asText((await saved(page, '.host-table [data-save="json"]')).bytes), 'a.json');
    expect(json).toMatchObject({ version: 1, page: 'www.shop.example', severity: 'region-lost' });
    expect([...new Set(json.hosts.map(({ host }) => host))].sort()).toEqual(hosts);
    const csv = asText((await saved(page, '.host-table [data-save="csv"]')).bytes);
    const [columns = [], ...rows] = readCsv(csv.replace('\ufeff', ''));
    expect([...new Set(rows.map((row) => row[columns.indexOf('host')]))].sort()).toEqual(hosts);
    await page.close();
    await site.close();
  });

  it('tell of every host how it is known, in the table that can be sorted and searched', async () => {
    const { site, tabId } = await openSite(driver(), 'https://www.shop.example/');
    const page = await openReport(driver(), tabId);
    await press(page, '.host-table [data-sort="host"]');
    const hosts = await hostsListed(page);
    expect(await page.$eval('[data-row]', (row) => row.getAttribute('data-row'))).toBe(hosts[0]);
    await press(page, '.host-table [data-sort="host"]');
    expect(await page.$eval('[data-row]', (row) => row.getAttribute('data-row'))).toBe(hosts.at(-1));
    const [wanted = ''] = hosts;
    await page.type('.host-table [name="host"]', wanted.toUpperCase());
    expect(await hostsListed(page)).toEqual(hosts.filter((host) => host.includes(wanted)));
    await press(page, '[data-row] [aria-expanded="false"]');
    await page.waitForSelector('.facts-row [data-evidence]');
    await page.close();
    await site.close();
  });

  it.each([
    ['light', 'en', 1280],
    ['dark', 'en', 1280],
    ['light', 'ar', 1280],
    ['light', 'en', 360],
    ['dark', 'ar', 360],
  ] as const)('have nothing that axe finds wrong, and fit: %s, %s, %d wide', async (scheme, lang, width) => {
    await driver().setColorScheme(scheme);
    const { site, tabId } = await openSite(driver(), 'https://www.news.example/');
    const page = await openReport(driver(), tabId, `&lang=${lang}&pick=provider:aws`);
    await page.setViewport({ width, height: 900 });
    await waitUntil('the pictures have followed the window', () =>
      page.$eval(
        '[data-picture="flow"] svg',
        (svg, wide) => (Number(svg.getAttribute('viewBox')?.split(' ')[2]) < wide ? true : null),
        width,
      ),
    );
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.screenshot({
      path: join(SHOTS, `report-${kind}-${scheme}-${lang}-${width}.png`),
      fullPage: true,
    });
    await page.close();
    await site.close();
    await driver().setColorScheme('light');
  });

  it('stay fluid on a page of 200 hosts and 2,000 requests', async () => {
    const { site } = await openSite(driver(), 'https://museum.example/');
    const tabId = await showBigLoad(driver(), site);
    const page = await openReport(driver(), tabId);
    const told = await page.$eval('.pick-bar .chosen', ({ textContent }) => textContent ?? '');
    const [hosts = 0, requests = 0] =
      told.match(/\d[\d,]*/g)?.map((number) => Number(number.replace(',', ''))) ?? [];
    expect([hosts >= BIG_HOSTS, requests >= BIG_REQUESTS]).toEqual([true, true]);
    await page.screenshot({ path: join(SHOTS, `report-big-${kind}.png`), fullPage: true });
    // From a tap to what it leads to, laid out, against drawing as many plain lines as the page has requests: both as
    // fast as the machine lets them be, one after the other.
    const { chosen, plain } = await page.evaluate(async () => {
      const timed = async (work: () => void) => {
        const start = performance.now();
        work();
        // What is drawn anew is drawn once the work is done.
        await new Promise((resolve) => setTimeout(resolve));
        void document.body.offsetHeight;
        return performance.now() - start;
      };
      const taken: { chosen: number[]; plain: number[] } = { chosen: [], plain: [] };
      for (const pick of [
        'region:aws/us-east-1',
        'provider:google',
        'fate:down',
        'provider:aws',
        'fate:up',
      ]) {
        const target = document.querySelector(
          `[data-picture] [data-pick="${pick}"], .pick-bar [data-pick="${pick}"]`,
        );
        taken.chosen.push(
          await timed(() =>
            target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
          ),
        );
        const lines = document.createElement('div');
        taken.plain.push(
          await timed(() => {
            for (let line = 0; line < 2_000; line++) {
              const text = document.createElement('p');
              text.append(String(line));
              lines.append(text);
            }
            document.body.append(lines);
          }),
        );
        lines.remove();
        void document.body.offsetHeight;
      }
      const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[2] ?? Number.NaN;
      return { chosen: median(taken.chosen), plain: median(taken.plain) };
    });
    expect(chosen / plain).toBeLessThan(MOST_TIMES);
    await page.close();
    await site.close();
  });
});
