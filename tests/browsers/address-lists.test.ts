import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { LIST_IDS } from '../../src/address-map/lists/list-definition';
import { createWords } from '../../src/explain/create-words';
import { readInternetLog } from '../internet/internet-log';
import { GOOD_DAY, hasRealLists, NEWER_DAY } from '../internet/sites/official-lists/list-text';
import { LIST_CONTROL, type ListVariant } from '../internet/sites/official-lists/list-variants';
import { REALLY_IN } from '../internet/sites/official-lists/own-lists';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { askState, holds, observedLoad, visit } from './observed-load';
import { press } from './press';
import { withExtension } from './with-extension';

declare const chrome: Extension;
declare const axe: { run(): Promise<AxeResults> };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGE = 'https://listed.example/';
const ALONE = 'listed.example';
const ELSEWHERE = 'elsewhere.listed.example';
const NAMED = 'named.listed.example';
const WEEKLY_ALARM = 'address-lists-weekly';
const NEXT_ALARM = 'address-lists-next';

/** How a line of the options stands. */
interface Line {
  id: string;
  state: string;
  date: string | null;
  text: string;
  /** Of the bar, where there is one with a value. */
  share: number | null;
}

/** Says how a publisher is to answer from now on. */
async function publisher(id: string, variant: ListVariant): Promise<void> {
  const { status } = await fetch(`http://${LIST_CONTROL}/${id}/${variant}`);
  expect(status).toBe(204);
}

async function openOptions(driver: BrowserDriver, lang: 'en' | 'ar' = 'en'): Promise<Page> {
  const page = await driver.openExtensionPage(`options.html?lang=${lang}`);
  await page.waitForSelector('[data-list="networks"]');
  return page;
}

function readLines(page: Page): Promise<Line[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-list]')].map((line) => {
      const bar = line.querySelector('progress');
      return {
        id: line.dataset.list ?? '',
        state: line.dataset.state ?? '',
        date: line.dataset.date ?? null,
        text: line.innerText,
        share: bar?.hasAttribute('value') ? bar.value / bar.max : null,
      };
    }),
  );
}

async function lineOf(page: Page, id: string): Promise<Line> {
  const line = (await readLines(page)).find((one) => one.id === id);
  if (!line) throw new Error(`Expected a line for ${id}.`);
  return line;
}

/** Presses a button and waits until the update that it starts has ended. */
async function update(page: Page, action = 'update-lists'): Promise<void> {
  await press(page, `[data-action="${action}"]`);
  await page.waitForSelector('[data-lists="idle"]');
}

/** What axe finds wrong with a page, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What the popup says of the page whose hosts only a list places. */
async function listedHosts(driver: BrowserDriver) {
  const page = await driver.newTab();
  const tabId = await visit(driver, page, PAGE);
  await observedLoad(driver, tabId, 'holds all three hosts', holds(ALONE, ELSEWHERE, NAMED));
  const { hosts } = await driver.readPopup(tabId);
  const popup = await driver.openPopup(tabId);
  // Dates are printed after the answer.
  const credit = await waitUntil('the popup dates what it knows of addresses', async () => {
    const said = await popup.$eval('.credit', (line) => line.textContent ?? '');
    return /\d{4}\./.test(said) ? said : null;
  });
  await popup.close();
  const state = await askState(driver, tabId);
  await page.close();
  const exchange = state.kind === 'page' ? state.load.exchanges.findIndex(({ host }) => host === ALONE) : -1;
  const evidence = state.kind === 'page' ? (state.attributions[exchange]?.evidence ?? []) : [];
  const of = (host: string) => hosts.find((one) => one.host === host);
  return { alone: of(ALONE), elsewhere: of(ELSEWHERE), named: of(NAMED), evidence, credit };
}

/** Drops what is stored, switches the weekly update off, and lets all publishers answer as they should. */
async function startAfresh(driver: BrowserDriver): Promise<void> {
  await fetch(`http://${LIST_CONTROL}/reset`);
  const page = await openOptions(driver);
  await waitUntil('no list is left', async () => {
    const drop = await page.$('[data-action="drop-list"]');
    if (drop === null) return true;
    await drop.click();
    return null;
  });
  if (await page.$eval('[name="weekly"]', (box) => box.matches(':checked')))
    await press(page, '[name="weekly"]');
  await page.close();
}

/** What publishers were asked for. */
const asked = () =>
  readInternetLog().filter(
    (entry) => entry.kind === 'http' && /amazonaws\.com$|gstatic|jsdelivr|linode|fastly/.test(entry.host),
  );

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)(
  'address lists in %s',
  (kind) => {
    const driver = withExtension(kind);
    beforeEach(async () => startAfresh(driver()));

    it('are fetched by a button and nothing else, and are asked before the map in the package', async () => {
      const before = asked().length;
      const unlisted = await listedHosts(driver());
      expect(unlisted.alone).toMatchObject({ provider: null, region: null });
      expect(unlisted.named).toMatchObject({ provider: null, region: null });
      expect(unlisted.elsewhere).toMatchObject({ provider: 'aws', region: REALLY_IN });
      const page = await openOptions(driver());
      expect(asked().length).toBe(before);

      await update(page);
      const lines = await readLines(page);
      expect(lines.filter(({ state }) => state === 'stored').map(({ id }) => id)).toEqual(LIST_IDS);
      expect((await lineOf(page, 'networks')).state).toBe('none');
      const aws = await lineOf(page, 'aws');
      expect(aws.date).toBe(GOOD_DAY);
      expect(aws.text).toMatch(/1 September 2026 · 6,003 blocks · \d+ KB/);
      expect(await page.$eval('[role="status"]', (status) => status.textContent)).toBe(
        createWords('en')('lists.ended-taken', { lists: 8 }),
      );

      const listed = await listedHosts(driver());
      expect(listed.alone).toMatchObject({ provider: 'aws', region: 'us-east-1' });
      expect(listed.elsewhere).toMatchObject({ provider: 'aws', region: 'us-east-1' });
      expect(listed.evidence).toContainEqual(
        expect.objectContaining({ kind: 'official-list', date: GOOD_DAY }),
      );
      expect(listed.credit).toMatch(/own lists, the oldest of 1 September 2026/);
      await page.close();
    });

    it('show how far they are, and can be stopped', async () => {
      await publisher('linode', 'stalled');
      await publisher('oracle', 'silent');
      const page = await openOptions(driver());
      await press(page, '[data-action="update-lists"]');
      const stalled = await waitUntil('half of Linode’s list is there, and all others but two', async () => {
        const lines = await readLines(page);
        const line = lines.find(({ id }) => id === 'linode');
        const running = lines.filter(({ state }) => state === 'running').map(({ id }) => id);
        return running.join() === 'linode,oracle' && line?.share !== null ? line : null;
      });
      expect(stalled?.share).toBeCloseTo(0.5, 1);
      expect(stalled?.text).toMatch(/Fetched \d+ KB of \d+ KB/);
      expect(await page.$eval('[role="status"]', (status) => status.textContent)).toBe('6 of 8 lists done');
      await press(page, '[data-action="stop-lists"]');
      await page.waitForSelector('[data-lists="idle"]');
      for (const id of ['linode', 'oracle']) {
        expect(await lineOf(page, id)).toMatchObject({ state: 'failed', date: null });
      }
      expect(await lineOf(page, 'aws')).toMatchObject({ state: 'stored', date: GOOD_DAY });
      await page.close();
    });

    it('stay as they were where a bad one comes, which says why', async () => {
      const page = await openOptions(driver());
      await update(page);
      const bad = [
        ['aws', 'halved'],
        ['azure', 'html'],
        ['cloudflare', 'default-route'],
        ['fastly', 'status'],
        ['google', 'truncated'],
      ] as const;
      for (const [id, failure] of bad) await publisher(id, failure === 'status' ? 'error' : failure);
      await publisher('oracle', 'newer');
      await update(page);
      const words = createWords('en');
      for (const [id, failure] of bad) {
        const line = await lineOf(page, id);
        const why =
          failure === 'status'
            ? words('lists.failed.status-of', { seen: '500' })
            : words(`lists.failed.${failure}`);
        expect(line.state, id).toBe('failed');
        expect(line.text, id).toContain(why);
        expect(line.text, id).toMatch(/stays in use/);
      }
      expect((await lineOf(page, 'aws')).date).toBe(GOOD_DAY);
      expect(await lineOf(page, 'oracle')).toMatchObject({ state: 'stored', date: NEWER_DAY });
      const { alone } = await listedHosts(driver());
      expect(alone).toMatchObject({ provider: 'aws', region: 'us-east-1' });
      await page.close();

      const arabic = await openOptions(driver(), 'ar');
      await update(arabic);
      const line = await lineOf(arabic, 'azure');
      expect(line.text).toContain(createWords('ar')('lists.failed.html'));
      await arabic.close();
    });

    it('can be dropped one by one, which open popups notice', async () => {
      const options = await openOptions(driver());
      await update(options);
      const page = await driver().newTab();
      const tabId = await visit(driver(), page, PAGE);
      await observedLoad(driver(), tabId, 'holds all three hosts', holds(ALONE, ELSEWHERE, NAMED));
      const popup = await driver().openPopup(tabId);
      await popup.waitForSelector(`[data-host="${ALONE}"][data-region="us-east-1"]`);
      await press(options, '[data-list="aws"] [data-action="drop-list"]');
      await popup.waitForSelector(`[data-host="${ELSEWHERE}"][data-region="${REALLY_IN}"]`);
      expect(await popup.$(`[data-host="${ALONE}"][data-provider="aws"]`)).toBeNull();
      await waitUntil('the line is empty', async () =>
        (await lineOf(options, 'aws')).state === 'none' ? true : null,
      );
      expect((await lineOf(options, 'azure')).state).toBe('stored');
      // By now nothing else happens in the tab that the popup would be told of.
      await update(options);
      await popup.waitForSelector(`[data-host="${ALONE}"][data-region="us-east-1"]`);
      for (const one of [popup, page, options]) await one.close();
    });

    it('are not used where what is stored is damaged, and say so', async () => {
      const options = await openOptions(driver());
      await update(options);
      await options.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('address-lists');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const store = opening.result.transaction('lists', 'readwrite').objectStore('lists');
              const reading = store.get('aws');
              reading.onsuccess = () => {
                const list = reading.result;
                new Uint8Array(list.bytes).fill(7, 100, 200);
                store.put(list).onsuccess = () => {
                  opening.result.close();
                  resolve();
                };
              };
            };
          }),
      );
      await options.close();
      await driver().stopBackground();
      const { alone, elsewhere } = await listedHosts(driver());
      expect(alone).toMatchObject({ provider: null });
      expect(elsewhere).toMatchObject({ region: REALLY_IN });
      const again = await openOptions(driver());
      await again.waitForSelector('[data-list="aws"][data-state="damaged"]');
      expect((await lineOf(again, 'aws')).text).toContain(createWords('en')('lists.damaged'));
      expect((await lineOf(again, 'azure')).state).toBe('stored');
      await again.close();
    });

    it('are fetched every week once that is switched on, though the background is ended in the middle', async () => {
      const options = await openOptions(driver());
      const control = await driver().controlPage();
      const alarm = (name: string) => control.evaluate((one) => chrome.alarms.get(one), name);
      expect(await alarm(WEEKLY_ALARM)).toBeFalsy();
      await press(options, '[name="weekly"]');
      await waitUntil('the alarm is set', async () => ((await alarm(WEEKLY_ALARM)) ? true : null));

      // The first list waits for its publisher: the background is ended there, and asked to go on.
      await publisher('aws', 'silent');
      const ring = (name: string) =>
        control.evaluate(
          (one) => void chrome.alarms.create(one, { when: Date.now(), periodInMinutes: 10_080 }),
          name,
        );
      const before = asked().length;
      await ring(WEEKLY_ALARM);
      await waitUntil('Amazon is asked', async () => (asked().length > before ? true : null));
      expect(await alarm(NEXT_ALARM)).toBeTruthy();
      await driver().stopBackground();
      await publisher('aws', 'good');
      await publisher('azure', 'html');
      await ring(NEXT_ALARM);
      await waitUntil(
        'all lists have been asked for',
        async () => {
          const lines = await readLines(options);
          return lines.filter(({ state }) => state === 'stored').length === 7 ? true : null;
        },
        60_000,
      );
      expect(await lineOf(options, 'aws')).toMatchObject({ state: 'stored', date: GOOD_DAY });
      const azure = await lineOf(options, 'azure');
      expect(azure.state).toBe('none');
      expect(azure.text).toContain(createWords('en')('lists.failed.html'));
      await waitUntil('nothing is left to do', async () => ((await alarm(NEXT_ALARM)) ? null : true));

      await press(options, '[name="weekly"]');
      await waitUntil('the alarm is gone', async () => ((await alarm(WEEKLY_ALARM)) ? null : true));
      await options.close();
    });

    describe.each(['light', 'dark'] as const)('in the options, %s', (scheme) => {
      it.each(['en', 'ar'] as const)(
        'have nothing that axe finds wrong in %s, and fit a narrow window',
        async (lang) => {
          await driver().setColorScheme(scheme);
          await publisher('aws', 'html');
          await publisher('oracle', 'stalled');
          const page = await openOptions(driver(), lang);
          await press(page, '[data-action="update-lists"]');
          await page.waitForSelector('[data-list="aws"][data-state="failed"]');
          await page.waitForSelector('[data-list="oracle"] progress[value]');
          expect(await faults(page)).toEqual([]);
          await page.setViewport({ width: 320, height: 700 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
          await page.close();
        },
      );
    });

    it('include the names of all networks, where they are asked for by a button of their own', async () => {
      const page = await openOptions(driver());
      await update(page, 'fetch-networks');
      expect(await lineOf(page, 'networks')).toMatchObject({ state: 'stored' });
      expect((await lineOf(page, 'aws')).state).toBe('none');
      expect((await listedHosts(driver())).named).toMatchObject({ provider: 'other' });
      await page.close();
    });

    it.skipIf(!hasRealLists())('can be the real ones', async () => {
      await publisher('all', 'real');
      const page = await openOptions(driver());
      await update(page);
      for (const id of LIST_IDS) {
        const line = await lineOf(page, id);
        expect(line.state, line.text).toBe('stored');
      }
      expect((await lineOf(page, 'aws')).date).toBe('2026-08-22');
      const { alone, elsewhere } = await listedHosts(driver());
      expect(alone).toMatchObject({ provider: 'aws', region: 'us-east-1' });
      expect(elsewhere).toMatchObject({ provider: 'aws', region: REALLY_IN });
      await page.close();
    });
  },
);
