import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AttributedPage } from '../../../../src/browser/attribute-page';
import { createHistoryRecorder } from '../../../../src/browser/history/record-history';
import type { HistoryRecord, RecordKey } from '../../../../src/history/history-record';
import type { PageLoad } from '../../../../src/observe/page-load';
import { standing } from '../../outage/attributions';
import { exchangeWith, loadOf } from '../page-loads';

const kept = vi.hoisted(() => ({ pages: new Map<string, HistoryRecord>(), writes: 0, trims: 0 }));
vi.mock('../../../../src/browser/history/history-store', () => ({
  keepPage: async (record: HistoryRecord) => {
    kept.writes += 1;
    kept.pages.set(`${record.at} ${record.tab} ${record.host}`, record);
    return true;
  },
  trimHistory: async () => {
    kept.trims += 1;
  },
  keysSince: async () => [...kept.pages.values()].map(({ at, tab, host }): RecordKey => [at, tab, host]),
}));

const TAB = 3;
const LOAD = loadOf([exchangeWith('www.shop.example', { roles: { document: 1 } })], { startedAt: 7 });
const WITH_MORE: PageLoad = { ...LOAD, exchanges: [...LOAD.exchanges, exchangeWith('cdn.example')] };

/** What the browser shows and what tabs have left. */
let shown: Map<number, PageLoad>;
let left: [number, PageLoad][];
let livedUntil = -1;

const recorder = () =>
  createHistoryRecorder(
    {
      pageLoad: async (tabId) => shown.get(tabId) ?? null,
      openLoads: async () => [...shown].map(([tabId, { url, startedAt }]) => ({ tabId, url, startedAt })),
      async eachLeft(take) {
        for (const [tabId, load] of left.splice(0)) await take(tabId, load);
      },
    },
    async (_, load): Promise<AttributedPage> => ({
      load,
      attributions: load.exchanges.map(() => standing('aws', 'us-east-1')),
      functions: load.exchanges.map(() => null),
      map: { built: null, listsDate: null, isBroken: false },
    }),
    async () => livedUntil,
  );

const hostsKept = () => [...kept.pages.values()].map(({ page }) => page.match(/"host"/g)?.length);
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the recorder of the history', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
    Object.assign(kept, { pages: new Map(), writes: 0, trims: 0 });
    shown = new Map([[TAB, LOAD]]);
    left = [];
    livedUntil = -1;
    isInPrivate(false);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  function isInPrivate(incognito: boolean): void {
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({
      ...{ index: 0, highlighted: false, active: true, pinned: false, incognito },
    }));
  }

  it('keeps a complete page, and once where nothing of it changes', async () => {
    const { update } = recorder();
    for (let times = 0; times < 5; times++) {
      update(TAB);
      await later(20_000);
    }
    expect([...kept.pages.keys()]).toEqual(['7 3 www.shop.example']);
    expect(kept.writes).toBe(1);
  });

  it('keeps what a page came to later under the same key, ever more seldom', async () => {
    const { update } = recorder();
    for (let second = 0; second < 600; second++) {
      shown.set(TAB, {
        ...LOAD,
        exchanges: [exchangeWith('www.shop.example', { roles: { document: 1, data: second + 1 } })],
      });
      update(TAB);
      await later(1_000);
    }
    expect(kept.pages.size).toBe(1);
    expect(kept.writes).toBeLessThan(6);
  });

  it('keeps of a page that is left what it came to in the end', async () => {
    const { update } = recorder();
    update(TAB);
    await later(2_000);
    shown.delete(TAB);
    left.push([TAB, WITH_MORE]);
    update(TAB);
    await later(0);
    expect(hostsKept()).toEqual([2]);
  });

  it('keeps what an earlier background was stopped before it wrote, and no other', async () => {
    recorder();
    await later(2_000);
    expect(kept.writes).toBe(1);
    recorder();
    await later(2_000);
    expect(kept.writes).toBe(1);
  });

  it.each<[string, () => void]>([
    ['that is not complete', () => shown.set(TAB, { ...LOAD, complete: false })],
    ['in a private window', () => shown.set(TAB, { ...LOAD, isPrivate: true })],
    ['of which the page itself has not told that its window is private', () => isInPrivate(true)],
    ['whose tab is gone', () => vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('gone'))],
  ])('keeps nothing of a page %s', async (_, arrange) => {
    arrange();
    recorder().update(TAB);
    await later(20_000);
    expect(kept.writes).toBe(0);
  });

  it('keeps no outage that is lived through, also when that is over, and what comes after it', async () => {
    const { update } = recorder();
    livedUntil = Number.POSITIVE_INFINITY;
    update(TAB);
    await later(20_000);
    livedUntil = Date.now();
    left.push([TAB, WITH_MORE]);
    shown.set(TAB, { ...LOAD, startedAt: Date.now() });
    update(TAB);
    await later(20_000);
    expect(hostsKept()).toEqual([1]);
  });

  it('keeps no outage that is lived through of which an earlier background was stopped', async () => {
    livedUntil = Number.POSITIVE_INFINITY;
    recorder();
    await later(20_000);
    // It is restored in the moment in which a background starts for it.
    livedUntil = Date.now();
    left.push([TAB, LOAD]);
    shown.delete(TAB);
    recorder().update(TAB + 1);
    await later(20_000);
    expect(kept.writes).toBe(0);
    expect(left).toEqual([]);
  });

  it('lets go what is too old while it is paused, too, once in the life of a background', async () => {
    await fakeBrowser.storage.local.set({ settings: { keepsHistory: false } });
    const { update } = recorder();
    for (let times = 0; times < 3; times++) {
      update(TAB);
      await later(20_000);
    }
    expect(kept.trims).toBe(1);
  });

  it('keeps nothing while it is paused, also of what was left, and takes it from the session', async () => {
    await fakeBrowser.storage.local.set({ settings: { keepsHistory: false } });
    left.push([TAB, WITH_MORE]);
    recorder().update(TAB);
    await later(20_000);
    expect(kept.writes).toBe(0);
    expect(left).toEqual([]);
  });
});
