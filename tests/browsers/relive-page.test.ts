import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecordFile, recordAsFile } from '../../src/relive/record-file';
import type { ReliveRecord } from '../../src/relive/relive-record';
import { relivedLoad, reliveRecord } from '../unit/relive/records';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { press } from './press';
import { withExtension } from './with-extension';

declare const axe: { run(): Promise<AxeResults> };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = join('.output', 'shots');
const SITE = 'https://www.shop.example/';
const READY = '.relived[data-ready="true"]';
const PAINTED = '[data-screen="during"] canvas[data-painted]';

/** What axe finds wrong with a page, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** A record with screens of a site as it is, and as it is without its styles. */
async function realRecord(driver: BrowserDriver): Promise<ReliveRecord> {
  const site = await driver.openPage(SITE);
  // Its wares come after the document, and the pictures of those in view after the wares.
  await site.waitForFunction(
    () => [...document.images].slice(1, 4).filter((one) => one.naturalWidth > 0).length === 3,
  );
  const before = new Blob([new Uint8Array(await site.screenshot())], { type: 'image/png' });
  await site.evaluate(() => {
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) sheet.remove();
    for (const picture of document.querySelectorAll('img')) picture.removeAttribute('src');
  });
  const during = new Blob([new Uint8Array(await site.screenshot())], { type: 'image/png' });
  const screenSize = await site.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await site.close();
  const base = reliveRecord();
  return reliveRecord({
    id: `real-${driver.kind}`,
    url: SITE,
    browser: driver.kind,
    before: [relivedLoad({ screen: before, screenSize }), relivedLoad({ screen: before, screenSize })],
    during: { ...base.during, screen: during, screenSize },
  });
}

/** Opens the comparison and drops a file on it. */
async function openWith(driver: BrowserDriver, text: string, query = ''): Promise<Page> {
  const page = await driver.openExtensionPage(`relive.html${query}`);
  await page.waitForSelector(READY);
  await drop(page, text);
  return page;
}

async function drop(page: Page, text: string): Promise<void> {
  await page.evaluate((contents) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([contents], 'record.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
}

/** Catches what the page would save; browsers under test have nowhere to save it. */
async function catchSaved(page: Page, action: string): Promise<{ name: string; base64: string }> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (contents: Blob) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => {
        document.body.dataset.saved = String(reader.result).replace(/^.*?,/, '');
      });
      reader.readAsDataURL(contents);
      return createObjectURL(contents);
    };
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      document.body.dataset.savedName = this.download;
    };
  });
  await press(page, `[data-action="${action}"]`);
  return waitUntil('a file is saved', () =>
    page.evaluate(() => {
      const { savedName: name, saved: base64 } = document.body.dataset;
      return name !== undefined && base64 !== undefined ? { name, base64 } : null;
    }),
  );
}

describe.each(BROWSER_KINDS)('in %s, the comparison', (kind) => {
  const driver = withExtension(kind);
  let record: ReliveRecord;
  let file: string;
  beforeAll(async () => {
    await mkdir(SHOTS, { recursive: true });
    record = await realRecord(driver());
    file = await recordAsFile(record);
  });

  it('teaches how a record comes about where there is none', async () => {
    const page = await driver().openExtensionPage('relive.html');
    await page.waitForSelector(READY);
    expect(await page.$eval(READY, (root) => root.textContent)).toContain('press “Relive”');
    expect(await faults(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `relive-empty-${kind}.png`) });
    await page.close();
  });

  it('reads a record out of a file, keeps it, lists it, and brings it back after it was removed', async () => {
    const page = await openWith(driver(), file);
    await page.waitForSelector(PAINTED);
    await press(page, '[data-action="keep"]');
    await page.waitForSelector('[data-action="keep"][aria-pressed="true"]');
    await page.close();

    const list = await driver().openExtensionPage('relive.html');
    await list.waitForSelector(`[data-records="1"] [data-record="${record.id}"]`);
    await list.screenshot({ path: join(SHOTS, `relive-list-${kind}.png`) });
    await press(list, '[data-action="remove"]');
    await list.waitForSelector('[data-action="undo"]');
    await press(list, '[data-action="undo"]');
    await list.waitForSelector('[data-action="remove"]');
    await list.close();

    const again = await driver().openExtensionPage(`relive.html?id=${record.id}`);
    await again.waitForSelector(PAINTED);
    const { predicted, measured, agrees } = await again.$eval(READY, (root) => ({
      predicted: root.getAttribute('data-predicted'),
      measured: root.getAttribute('data-measured'),
      agrees: root.getAttribute('data-agrees'),
    }));
    expect({ predicted, measured, agrees }).toEqual({
      predicted: 'broken',
      measured: 'broken',
      agrees: 'true',
    });
    const failed = await again.$$eval('[data-failed-host]', (hosts) => hosts.map((host) => host.textContent));
    expect(failed[0]).toContain('app.shop.example/main.js');
    expect(failed[0]).toContain('ERR_NAME_NOT_RESOLVED');
    await again.close();
  });

  it.each([
    ['en', 'ArrowRight', '52', 'End', '100'],
    ['ar', 'ArrowLeft', '52', 'Home', '0'],
  ] as const)(
    'wipes from one picture to the other by keys, where they point: %s',
    async (lang, key, share, last, end) => {
      const page = await openWith(driver(), file, `?lang=${lang}`);
      await page.waitForSelector(PAINTED);
      await press(page, '[data-action="view-slider"]');
      await page.waitForSelector('.wipe .wiped canvas[data-painted]');
      // Keys go to the page in front.
      await page.bringToFront();
      await page.focus('.wipe input');
      await page.keyboard.press(key);
      await page.waitForSelector(`.wipe[data-share="${share}"]`);
      // What is from before stands on the side where reading begins.
      const clip = await page.$eval('.wiped', (wiped) => getComputedStyle(wiped).clipPath);
      expect(clip).toBe(lang === 'en' ? `inset(0px 0px 0px ${share}%)` : `inset(0px ${share}% 0px 0px)`);
      await page.screenshot({ path: join(SHOTS, `relive-slider-${kind}-${lang}.png`) });
      await page.keyboard.press(last);
      await page.waitForSelector(`.wipe[data-share="${end}"]`);
      await page.close();
    },
  );

  it.each(['en', 'ar'])('saves a picture of it for a slide: %s', async (lang) => {
    const page = await openWith(driver(), file, `?lang=${lang}`);
    await page.waitForSelector(PAINTED);
    const { name, base64 } = await catchSaved(page, 'save-png');
    expect(name).toBe('outage-lens-www.shop.example-2026-02-03.png');
    const bytes = Buffer.from(base64, 'base64');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, 900]);
    await writeFile(join(SHOTS, `relive-slide-${kind}-${lang}.png`), bytes);
    // Colours in each half, where the two screens stand: it is no empty sheet.
    const colours = await page.evaluate(async (text) => {
      const picture = await createImageBitmap(
        new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
      );
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(picture, 0, 0);
      return [60, 860].map((x) => {
        const { data = [] } = pen?.getImageData(x, 200, 660, 400) ?? {};
        const seen = new Set<number>();
        for (let at = 0; at + 2 < data.length; at += 4) {
          seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
        }
        return seen.size;
      });
    }, base64);
    expect(Math.min(...colours)).toBeGreaterThan(20);
    await page.close();
  });

  it('saves its data, which are read back as they were', async () => {
    const page = await openWith(driver(), file);
    await page.waitForSelector(PAINTED);
    const { name, base64 } = await catchSaved(page, 'save-json');
    expect(name).toMatch(/\.json$/);
    const saved = readRecordFile(Buffer.from(base64, 'base64').toString());
    expect(await recordAsFile(saved)).toBe(file);
    await page.close();
  });

  it('refuses a file that is no record, in one line that says what was expected', async () => {
    const page = await openWith(driver(), '{"format":1}');
    await page.waitForSelector('.problem:not(:empty)');
    expect(await page.$eval('.problem', (line) => line.textContent)).toBe(
      'record.json is no record of Outage Lens: at id, a text that fits was expected.',
    );
    await page.close();
  });

  it('says so where there is no picture, and where a record has gone', async () => {
    const without = {
      ...record,
      during: { ...record.during, screen: null },
      shortfalls: ['no-screen' as const],
    };
    const page = await openWith(driver(), await recordAsFile(without));
    await page.waitForSelector('.no-screen');
    expect(await page.$('[data-action="view-slider"]')).toBeNull();
    expect(await page.$eval('.no-screen', (box) => box.textContent)).toContain('not in front');
    await page.close();
    const gone = await driver().openExtensionPage('relive.html?id=nobody-knows');
    await gone.waitForSelector(READY);
    expect(await gone.$eval(READY, (root) => root.textContent)).toContain('not here any more');
    await gone.close();
  });

  it.each([
    ['light', 'en'],
    ['dark', 'ar'],
    ['light', 'ar'],
    ['dark', 'en'],
  ] as const)('has nothing that axe finds wrong, and fits a narrow window: %s, %s', async (scheme, lang) => {
    await driver().setColorScheme(scheme);
    const surprise: ReliveRecord = {
      ...record,
      predicted: { outcome: 'blank', worst: 'blank', confidence: 'likely' },
      shortfalls: ['parser-held', 'not-held', 'errors-as-failures'],
    };
    const page = await openWith(
      driver(),
      lang === 'en' ? file : await recordAsFile(surprise),
      `?lang=${lang}`,
    );
    await page.waitForSelector(PAINTED);
    expect(await faults(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `relive-${kind}-${scheme}-${lang}.png`), fullPage: true });
    await press(page, '[data-action="view-slider"]');
    await page.waitForSelector('.wiped canvas[data-painted]');
    await press(page, '.times summary');
    expect(await faults(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.screenshot({ path: join(SHOTS, `relive-narrow-${kind}-${lang}.png`), fullPage: true });
    await page.close();
  });
});
