import { keyOf, toRecord } from '../../history/history-record';
import { summarizePage } from '../../history/page-summary';
import { hostOf } from '../../observe/host-name';
import type { PageLoad } from '../../observe/page-load';
import { api } from '../api';
import type { AttributedPage } from '../attribute-page';
import type { Observer } from '../observer';
import { readSettings } from '../settings';
import { keepPage, keysSince, trimHistory } from './history-store';

/**
 * A complete page is written soon, and again when it has changed, each time after a longer while (in milliseconds):
 * some go on asking for hours. What a page came to in the end is written when it is left.
 */
const WAITS = [2_000, 15_000, 120_000, 600_000] as const;

/** Keeps the history of page loads. */
export interface HistoryRecorder {
  /** The tab's page has changed, or has been left. */
  update(tabId: number): void;
}

type Source = Pick<Observer, 'pageLoad' | 'openLoads' | 'eachLeft'>;

/**
 * Page loads are written under a key of their own, so that it does not matter how often: a background that was stopped
 * in between writes again what it may have written already. Loads that were left wait in the session for it.
 * @param attributed says who answers a page's requests.
 * @param livedUntil tells until when an outage was lived through in a tab: what it loaded meanwhile is no visit.
 */
export function createHistoryRecorder(
  { pageLoad, openLoads, eachLeft }: Source,
  attributed: (tabId: number, load: PageLoad) => Promise<AttributedPage>,
  livedUntil: (tabId: number) => Promise<number>,
): HistoryRecorder {
  const timers = new Set<number>();
  const written = new Map<number, { key: string; page: string; times: number }>();
  let isTakingLeft = false;
  let isTrimmed = false;

  async function keep(tabId: number, load: PageLoad): Promise<void> {
    const [until, { keepsHistory }] = await Promise.all([livedUntil(tabId), readSettings()]);
    if (!keepsHistory) return trim();
    if (load.startedAt < until) return;
    const summary = summarizePage(await attributed(tabId, load), tabId);
    if (!summary) return;
    const record = toRecord(summary);
    const key = keyOf(record).join(' ');
    const last = written.get(tabId);
    const isSame = last?.key === key;
    if (isSame && last.page === record.page) return;
    await keepPage(record, Date.now());
    written.set(tabId, { key, page: record.page, times: isSame ? last.times + 1 : 1 });
  }

  /** Where nothing comes any more, what is too old still goes. */
  async function trim(): Promise<void> {
    if (isTrimmed) return;
    isTrimmed = true;
    await trimHistory(Date.now());
  }

  async function keepOpen(tabId: number): Promise<void> {
    const [load, tab] = await Promise.all([pageLoad(tabId), api.tabs.get(tabId).catch(() => null)]);
    if (!load) written.delete(tabId);
    if (load?.complete && tab?.incognito === false) await keep(tabId, load);
  }

  function wait(tabId: number): void {
    if (timers.has(tabId)) return;
    timers.add(tabId);
    const last = WAITS.length - 1;
    setTimeout(
      () => {
        timers.delete(tabId);
        keepOpen(tabId).catch(complain);
      },
      WAITS[Math.min(written.get(tabId)?.times ?? 0, last)],
    );
  }

  function takeLeft(): void {
    if (isTakingLeft) return;
    isTakingLeft = true;
    void eachLeft((tabId, load) => keep(tabId, load).catch(complain)).finally(() => {
      isTakingLeft = false;
    });
  }

  async function takeMissed(): Promise<void> {
    const open = await openLoads();
    if (open.length === 0) return;
    const first = Math.min(...open.map(({ startedAt }) => Math.floor(startedAt)));
    const known = new Set((await keysSince(first)).map((key) => key.join(' ')));
    for (const { tabId, url, startedAt } of open) {
      const key = keyOf({ at: Math.round(startedAt), tab: tabId, host: hostOf(url) ?? '' }).join(' ');
      if (!known.has(key)) wait(tabId);
    }
  }

  // What was complete when the background was stopped may not have been written.
  takeMissed().catch(complain);
  return {
    update(tabId) {
      wait(tabId);
      takeLeft();
    },
  };
}

/** There is nobody to tell: the page itself is none the worse for it. */
function complain(error: unknown): void {
  console.error('The history could not be written.', error);
}
