import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { HistoryRecord } from '../../src/history/history-record';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import type * as functions from './history-functions';
import { visit } from './observed-load';
import { storeAsScript } from './store-as-script';
import { withExtension } from './with-extension';

declare const chrome: Extension;

declare const historyStore: typeof functions;

const SITES = ['www.shop.example', 'museum.example', 'school.example'];

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)('the history in %s', (kind) => {
  const driver = withExtension(kind);
  let script = '';
  beforeAll(async () => {
    script = await storeAsScript();
  });
  const pages: Page[] = [];
  afterAll(() => Promise.all(pages.map((page) => page.close().catch(() => {}))));

  async function control(): Promise<Page> {
    const page = await driver().controlPage();
    await page.evaluate(script);
    return page;
  }

  const records = async (): Promise<HistoryRecord[]> => {
    const text = await (await control()).evaluate(async () =>
      JSON.stringify(await historyStore.readHistory()),
    );
    return JSON.parse(text);
  };
  const hosts = async () => (await records()).map(({ host }) => host).sort();

  const holds = (...wanted: string[]) =>
    waitUntil(`the history holds ${wanted.join(', ')} and no more`, async () => {
      const found = await hosts();
      if (JSON.stringify(found) !== JSON.stringify([...wanted].sort())) throw new Error(`It holds ${found}.`);
      return found;
    });

  async function open(url: string): Promise<Page> {
    const page = await driver().newTab();
    pages.push(page);
    await visit(driver(), page, url);
    return page;
  }

  /** What has not come to the session yet dies with the background. */
  async function hasSeen(page: Page): Promise<void> {
    const key = `tab:${await driver().tabId(page)}`;
    await waitUntil(`the session holds all of ${page.url()}`, async () => {
      const text = await (await driver().controlPage()).evaluate(
        async (name) => JSON.stringify((await chrome.storage.session.get(name))[name] ?? {}),
        key,
      );
      const { current, isPrivate } = JSON.parse(text);
      return current?.isComplete && isPrivate === false ? true : null;
    });
  }

  it('holds one summary of each visit, with its hosts and nothing that was asked of them', async () => {
    for (const host of SITES) await open(`https://${host}/?name=Ada`);
    await holds(...SITES);
    // What a page asks for after it was complete is written after a while.
    const text = await waitUntil(
      'the shop names its hosts',
      async () => {
        const found = JSON.stringify(await records());
        return found.includes('api.shop.example') ? found : null;
      },
      60_000,
    );
    for (const part of ['Ada', 'https', '.css']) expect(text).not.toContain(part);
  });

  it('loses nothing and doubles nothing when the background is killed and tabs are closed', async () => {
    const page = await open('https://club.example/');
    await hasSeen(page);
    await driver().killBackground();
    await page.close();
    const other = await open('https://theatre.example/');
    await hasSeen(other);
    await driver().killBackground();
    await other.goto('about:blank');
    await driver().killBackground();
    await driver().backgroundReady();
    await holds(...SITES, 'club.example', 'theatre.example');
  });

  it('keeps nothing while it is paused', async () => {
    const pause = async (keepsHistory: boolean) =>
      (await control()).evaluate((keeps) => historyStore.switchHistory(keeps, Date.now()), keepsHistory);
    await pause(false);
    const page = await open('https://www.poll.example/');
    await open('https://www.video.example/');
    await page.close();
    // What was opened in between stays out, be it gone or still open.
    await pause(true);
    await open('https://www.office.example/');
    await holds(...SITES, 'club.example', 'theatre.example', 'www.office.example');
  });

  it('lets one host be taken out, and does not take it in again from a page that is open', async () => {
    const removed = await (await control()).evaluate(() =>
      historyStore.removeHosts((host) => host === 'museum.example', Date.now()),
    );
    expect(removed).toBe(1);
    const [, museum] = pages;
    await museum?.goto('about:blank');
    await open('https://www.transit.example/');
    await holds(
      ...['www.shop.example', 'school.example', 'club.example', 'theatre.example'],
      ...['www.office.example', 'www.transit.example'],
    );
  });

  it('is exported, cleared and imported, and a failed import loses nothing', async () => {
    const before = await records();
    const page = await control();
    await page.evaluate(() => historyStore.clearHistory(Date.now()));
    expect(await records()).toEqual([]);
    const tell = (list: readonly unknown[]) =>
      page.evaluate(async (text) => {
        const size = async () => JSON.stringify(await historyStore.historySize());
        const told = await historyStore
          .importPages(JSON.parse(text), Date.now())
          .catch((error) => error.name);
        return { told, size: await size() };
      }, JSON.stringify(list));
    const old = { ...before[0], at: 1_000 };
    expect(await tell([...before, old])).toMatchObject({ told: { added: 6, known: 0, leftOut: 1 } });
    expect(await records()).toEqual(before);
    const { size } = await tell(before);
    // A record without its key cannot be stored: all of its file is refused.
    const fresh = { ...before[0], at: (before[0]?.at ?? 0) + 1 };
    const failed = await tell([fresh, { ...fresh, host: undefined }]);
    expect(failed.told).toBeTypeOf('string');
    expect(failed.size).toBe(size);
    expect(await records()).toEqual(before);
    expect(await tell(before)).toMatchObject({ told: { added: 0, known: 6, leftOut: 0 } });
  });

  it('keeps ninety days and fifty megabytes, the oldest going first', async () => {
    const page = await control();
    const told = await page.evaluate(async () => {
      const day = 86_400_000;
      const now = Date.now();
      await historyStore.clearHistory(0);
      const record = (age: number, letters: number) => ({
        ...{ at: now - age * day, tab: 1, host: 'a.example', page: 'x'.repeat(letters) },
      });
      const days = async () =>
        (await historyStore.readHistory()).map(({ at }) => Math.round((now - at) / day));
      for (const age of [89, 50, 10, 1]) await historyStore.keepPage(record(age, 15_000_000), now);
      const byBytes = { days: await days(), size: await historyStore.historySize() };
      await historyStore.keepPage(record(0, 10), now + 45 * day);
      const byAge = await days();
      await historyStore.trimHistory(now + 90 * day);
      return JSON.stringify({ byBytes, byAge, byAgeAlone: await days() });
    });
    expect(JSON.parse(told)).toMatchObject({
      byBytes: { days: [50, 10, 1], size: { pages: 3, bytes: 45_000_219 } },
      ...{ byAge: [10, 1, 0], byAgeAlone: [0] },
    });
  });

  it('knows when it has changed, though it holds as much, and keeps names that were taken out no longer', async () => {
    const page = await control();
    const told = await page.evaluate(async () => {
      const day = 86_400_000;
      const now = Date.now();
      await historyStore.clearHistory(0);
      const record = (at: number, letter: string) => ({ at, tab: 1, host: 'a.example', page: letter });
      await historyStore.keepPage(record(now, 'x'), now);
      const before = await historyStore.historySize();
      await historyStore.keepPage(record(now, 'y'), now);
      const after = await historyStore.historySize();
      await historyStore.removeHosts(() => true, now);
      const marks = async () => {
        const open = indexedDB.open('history');
        await new Promise((resolve) => {
          open.onsuccess = resolve;
        });
        const all = open.result.transaction('forgotten').objectStore('forgotten').getAllKeys();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        open.result.close();
        return all.result;
      };
      const named = await marks();
      const isKept = [
        await historyStore.keepPage(record(now, 'x'), now),
        // The clock was set back by a day since.
        await historyStore.keepPage(record(now - day, 'x'), now - day),
      ];
      await historyStore.trimHistory(now + 91 * day);
      return JSON.stringify({ before, after, named, isKept, marks: await marks() });
    });
    const { before, after, named, isKept, marks } = JSON.parse(told);
    expect([after.pages, after.bytes]).toEqual([before.pages, before.bytes]);
    expect(after.changes).toBeGreaterThan(before.changes);
    expect(named).toEqual(['a.example']);
    expect(isKept).toEqual([false, true]);
    expect(marks).toEqual([]);
  });
});
