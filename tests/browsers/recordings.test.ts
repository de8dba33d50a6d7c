import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { press } from './press';
import { saved } from './saved-file';
import { withExtension } from './with-extension';

declare const axe: { run(): Promise<AxeResults> };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = join('.output', 'shots');
const VIEW = '[data-view="recordings"][data-ready="true"]';
const HAR = readFileSync(join(import.meta.dirname, 'recorded-page.har'), 'utf8');
const ROWS = [
  { host: 'www.meadow.example', ip: '3.5.1.2', headers: { server: 'AmazonS3' }, type: 'document' },
  { host: 'cdn.meadow.example', ip: '151.101.1.69', headers: { 'x-served-by': 'cache-lhr1' }, type: 'image' },
];

/** A file as it is handed to the page: its bytes in base64, since only text crosses over. */
interface TestFile {
  name: string;
  base64: string;
}

const file = (name: string, bytes: string | Uint8Array): TestFile => ({
  name,
  base64: Buffer.from(bytes).toString('base64'),
});

const GOOD = file('orchard.har', HAR);
const LINES = file('meadow.jsonl.gz', gzipSync(ROWS.map((row) => JSON.stringify(row)).join('\n')));
const BROKEN = [
  file('cut.har', HAR.slice(0, 4_000)),
  file('page.har', '<!doctype html><title>Not found</title>'),
  file('rows.jsonl', '{"host":"a.example"}\n{"host":7}'),
  file('damaged.har.gz', gzipSync(HAR).subarray(0, 300)),
];

async function openView(driver: BrowserDriver, more = ''): Promise<Page> {
  const page = await driver.openExtensionPage(`report.html?view=recordings&severity=region-lost${more}`);
  await page.waitForSelector(VIEW);
  return page;
}

/** Drops files on the page, wherever on it; each so many times, under names of their own. */
const drop = (page: Page, files: readonly TestFile[], times = 1) =>
  page.evaluate(
    (given, count) => {
      const data = new DataTransfer();
      for (let round = 0; round < count; round++) {
        for (const { name, base64 } of given) {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          data.items.add(new File([bytes], count > 1 ? `${round}-${name}` : name));
        }
      }
      const target = document.querySelector('h1') ?? document.body;
      for (const kind of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [...files],
    times,
  );

const listed = (page: Page) =>
  page.$$eval('tr[data-recording] a', (links) => links.map(({ textContent }) => textContent ?? ''));

/** What axe finds wrong with a page, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(BROWSER_KINDS)('in %s, recordings', (kind) => {
  const driver = withExtension(kind);
  mkdirSync(SHOTS, { recursive: true });

  it('are read where they are dropped, and each page is judged as a visit to it would be', async () => {
    const page = await openView(driver());
    await drop(page, [GOOD, LINES]);
    await page.waitForSelector('[data-pages="2"] [data-read="2"]');
    await page.waitForFunction(() => document.querySelectorAll('tr[data-outcome]').length === 2);
    expect(new Set(await listed(page))).toEqual(new Set(['www.orchard.example', 'www.meadow.example']));
    expect(await page.$$('.refusals')).toEqual([]);
    expect(await page.$eval('.web-of-pages', (web) => web instanceof HTMLElement)).toBe(true);
    const outcomes = await page.$$eval('tr[data-recording]', (rows) =>
      rows.map((row) => row.getAttribute('data-outcome')),
    );
    expect(outcomes).toContain('unreachable');

    await press(page, '[data-sort="page"]');
    expect(await listed(page)).toEqual(['www.meadow.example', 'www.orchard.example']);
    await page.type('[name="recording"]', 'orchard');
    expect(await listed(page)).toEqual(['www.orchard.example']);
    await page.close();
  });

  it('are refused with a line each where they are broken, and good ones beside them are read', async () => {
    for (const [lang, words] of [
      ['en', ['ends after 4000 bytes', 'line 2', 'damaged data', 'expected an object']],
      ['ar', ['ينتهي', 'السطر 2', 'تالفة', 'كائن']],
    ] as const) {
      const page = await openView(driver(), `&lang=${lang}`);
      await drop(page, [...BROKEN, GOOD]);
      await page.waitForSelector('[data-pages="1"] [data-read="1"]');
      await page.waitForSelector('[data-refused="4"]');
      const lines = await page.$$eval('[data-refusal]', (items) =>
        items.map(({ textContent }) => textContent ?? ''),
      );
      expect(lines).toHaveLength(4);
      for (const [index, { name }] of BROKEN.entries()) expect(lines[index]).toContain(name);
      const plain = lines.join('\n').replace(/[\u2066-\u2069,]/g, '');
      for (const word of words) expect(plain).toContain(word);
      await page.screenshot({ path: join(SHOTS, `recordings-refused-${kind}-${lang}.png`), fullPage: true });
      await page.close();
    }
  });

  it('are taken from a folder that is chosen, however deep, and what is none in it is left alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'outage-lens-'));
    const deep = join(folder, 'week 1', 'صباح');
    mkdirSync(deep, { recursive: true });
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'orchard.har'), HAR);
    writeFileSync(join(folder, 'week 1', 'again.har.gz'), gzipSync(HAR));
    writeFileSync(join(deep, 'meadow.jsonl'), ROWS.map((row) => JSON.stringify(row)).join('\n'));
    writeFileSync(join(deep, 'package.json'), '{"name":"no recording"}');
    for (const name of ['notes.txt', 'photo.png']) writeFileSync(join(deep, name), 'none');
    writeFileSync(join(folder, 'empty', 'read me.md'), 'none');
    const page = await openView(driver());
    await driver().chooseFolder(page, '[data-action="choose-folder"]', folder);
    await page.waitForSelector('[data-pages="3"] [data-read="3"]');
    const [root] = folder.split('/').slice(-1);
    const files = await page.$$eval('tr[data-recording] td:last-child', (cells) =>
      cells.map(({ textContent }) => textContent ?? ''),
    );
    expect(files.sort()).toEqual([
      ...[`${root}/orchard.har`, `${root}/week 1/again.har.gz`, `${root}/week 1/صباح/meadow.jsonl`],
    ]);
    // What is called like one and is none is said; all else was never looked at.
    expect(
      await page.$$eval('[data-refusal]', (lines) => lines.map((line) => line.getAttribute('data-refusal'))),
    ).toEqual([expect.stringContaining('package.json')]);
    await page.screenshot({ path: join(SHOTS, `recordings-folder-${kind}.png`), fullPage: true });
    // One with no recording says so, and what was read stays.
    await driver().chooseFolder(page, '[data-action="choose-folder"]', join(folder, 'empty'));
    await page.waitForSelector('[data-nothing="true"]');
    await page.waitForSelector('[data-pages="3"] [data-read="3"]');
    await press(page, '[data-action="forget"]');
    await page.waitForSelector('[data-pages="0"] .how');
    await page.close();
    rmSync(folder, { recursive: true });
  });

  it('are told from what was saved here: tables are shown again, and other files belong elsewhere', async () => {
    const page = await driver().openExtensionPage('report.html?view=hit&q=zoom&lang=en');
    await page.waitForSelector('tr[data-hit="Zoom"]');
    const table = await saved(page, '[data-save="json"]');
    expect(table.name).toBe('outage-lens-who-was-hit.json');
    // Dropped on any view of the report, whatever that shows.
    await drop(page, [
      ...[file(table.name, table.text), GOOD],
      file('cut.json', table.text.slice(0, -9)),
      file('later.json', table.text.replace(/"version": 1/, '"version": 2')),
      file('history.jsonl', '{"format":"outage-lens-history","version":1,"pages":0}\n'),
      file('class.json', '{"format":"outage-lens-class","version":1}'),
      file('relived.json', '{\n "format": 1,\n "id": "x"}'),
    ]);
    await page.waitForSelector('[data-view="recordings"][data-pages="1"] [data-refused="5"]');
    await page.waitForSelector('[data-table="0"] [data-row="Zoom"]');
    expect(await page.$eval('[data-table="0"] h2', ({ textContent }) => textContent)).toBe('Who was hit');
    expect(
      await page.$$eval('[data-belongs]', (links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([expect.stringContaining('view=web'), expect.stringContaining('view=class'), '/relive.html']);
    const lines = await page.$$eval('[data-refusal]', (items) =>
      items.map(({ textContent }) => textContent ?? ''),
    );
    expect(lines[0]).toContain('damaged');
    expect(lines[1]).toContain('newer');
    expect(await faults(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `recordings-saved-${kind}.png`), fullPage: true });
    // And it can be saved once more, as it was.
    const again = await saved(page, '[data-table="0"] [data-save="json"]');
    expect(JSON.parse(again.text)).toEqual(JSON.parse(table.text));
    await press(page, '[data-action="forget"]');
    await page.waitForSelector('[data-pages="0"] .how');
    await page.close();
  });

  it('open into the whole story of each, one step from the list and back', async () => {
    const page = await openView(driver());
    await drop(page, [GOOD]);
    await page.waitForSelector('tr[data-outcome] a');
    await press(page, 'tr[data-recording] a');
    await page.waitForSelector('.report[data-outcome][data-ready="true"] [data-picture="flow"] [data-mark]');
    expect(await page.$$eval('[data-row]', ({ length }) => length)).toBeGreaterThan(1);
    expect(await page.$$('[data-action="reload"], [data-action="look-deeper"]')).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `recordings-story-${kind}.png`), fullPage: true });
    await page.evaluate(() => history.back());
    await page.waitForSelector(`${VIEW} tr[data-recording]`);
    // Another view, and back: they are still there.
    await press(page, '.views [data-view="hit"]');
    await page.waitForSelector('[data-view="hit"][data-ready="true"]');
    await press(page, '.views [data-view="recordings"]');
    await page.waitForSelector(`${VIEW} tr[data-recording]`);
    await press(page, '[data-action="forget"]');
    await page.waitForSelector('[data-pages="0"] .how');
    await page.close();
  });

  it('tell how far reading is, and keep what is done when it is stopped', async () => {
    const page = await openView(driver());
    await drop(page, [GOOD], 2_000);
    await page.waitForSelector('.reading-bar[data-reading]:not([data-reading="0"])');
    expect(await page.$eval('.reading-bar progress', (bar) => bar.getAttribute('aria-label'))).toMatch(
      /^\d[\d,]* of 2,000 files$/,
    );
    await page.screenshot({ path: join(SHOTS, `recordings-reading-${kind}.png`) });
    await press(page, '[data-action="stop"]');
    await page.waitForFunction(() => !document.querySelector('.reading-bar'));
    const read = Number(await page.$eval(VIEW, (view) => view.getAttribute('data-pages')));
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(2_000);
    expect(await page.$eval('[data-count]', (told) => Number(told.getAttribute('data-count')))).toBe(read);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.close();
  });

  it.each([
    ['light', 'en', 1280],
    ['dark', 'ar', 1280],
    ['dark', 'en', 360],
    ['light', 'ar', 360],
  ] as const)('have nothing that axe finds wrong, and fit: %s, %s, %d wide', async (scheme, lang, width) => {
    await driver().setColorScheme(scheme);
    const page = await openView(driver(), `&lang=${lang}`);
    await page.setViewport({ width, height: 900 });
    expect(await faults(page)).toEqual([]);
    const shot = (what: string) =>
      page.screenshot({
        path: join(SHOTS, `recordings-${what}-${kind}-${scheme}-${lang}-${width}.png`),
        fullPage: true,
      });
    await shot('empty');
    await drop(page, [GOOD, LINES, ...BROKEN]);
    await page.waitForSelector('[data-read="2"]');
    await page.waitForFunction(() => document.querySelectorAll('tr[data-outcome]').length === 2);
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await shot('list');
    await page.close();
    await driver().setColorScheme('light');
  });
});
