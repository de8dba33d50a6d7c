import type { Tabs } from 'webextension-polyfill';
import { hostOf } from '../../observe/host-name';
import type { CommitEvent } from '../../observe/observed-event';
import type { PageLoad } from '../../observe/page-load';
import {
  followRun,
  isFailing,
  isWithinSite,
  type ReliveOrder,
  type ReliveRun,
  type RunEvent,
} from '../../relive/relive-run';
import type { ReliveEnd, ReliveState } from '../../relive/relive-state';
import { MEASURED_AT } from '../../relive/relive-times';
import { api } from '../api';
import { createRecord } from './create-record';
import type { Faults } from './fault-maker';
import { createFaultMaker } from './faults';
import { heldUpBy } from './held-up';
import type { HoldWish } from './hold-header';
import { inPage } from './in-page';
import { type LoadOptions, measureLoad } from './measure-load';
import { openRecordStore } from './record-store';
import { checkReliveOrder } from './relive-order';
import { readRuns, writeRuns } from './run-store';
import { removeRulesBut } from './session-rules';
import { createReliveSigns, type OutageTitle } from './show-state';

/** Lets outages be lived through in tabs. */
export interface Reliver {
  /** Begins what a popup or report asked for; what may not be asked for is left undone. */
  begin(tabId: number, message: unknown): Promise<void>;
  end(tabId: number, why: ReliveEnd): Promise<void>;
  /** A tab shows another document. */
  shows(event: CommitEvent): Promise<void>;
  /** Shows the comparison with what was measured. */
  compare(tabId: number): Promise<void>;
  /** Hides a tab's page, or lets it go on. @returns whether the tab is one whose pages are hidden. */
  hold(tabId: number, wish: HoldWish): Promise<boolean>;
  run(tabId: number): ReliveRun | null;
  /** When an outage that was lived through in a tab ended; endless while it goes on, −1 where none ended since the start. */
  livedUntil(tabId: number): number;
}

export interface ReliverOptions {
  /** What the tab shows, as it was observed. */
  pageLoad(tabId: number): Promise<PageLoad | null>;
  /** There is something to tell of the tab. */
  onChange(tabId: number): void;
  outageTitle: OutageTitle;
}

/** Takes up what was being lived through when the background was stopped, or cleans up after it. */
export async function createReliver({ pageLoad, onChange, outageTitle }: ReliverOptions): Promise<Reliver> {
  const runs = new Map<number, ReliveRun>();
  /** When runs of tabs last changed: those that have ended did so then. */
  const changed = new Map<number, number>();
  const stops = new Map<number, AbortController>();
  /** Tabs whose page was just loaded again, past its service worker. */
  const reloaded = new Set<number>();
  const faults = createFaultMaker();
  const signs = createReliveSigns(outageTitle);
  let writing: Promise<unknown> = Promise.resolve();

  /** What happens is written down before anything follows from it. */
  async function follow(tabId: number, event: RunEvent): Promise<ReliveRun | null> {
    const run = runs.get(tabId);
    if (!run) return null;
    const next = followRun(run, event);
    if (next === run) return run;
    await keep(next);
    return next;
  }

  async function keep(run: ReliveRun): Promise<void> {
    runs.set(run.tabId, run);
    changed.set(run.tabId, Date.now());
    onChange(run.tabId);
    await write();
  }

  function write(): Promise<unknown> {
    writing = writing.then(() => writeRuns([...runs.values()]));
    return writing;
  }

  async function live(tabId: number, stop: AbortController): Promise<void> {
    const run = () => {
      stop.signal.throwIfAborted();
      const current = runs.get(tabId);
      if (!current) throw new Error(`Expected an outage to be lived through in tab ${tabId}.`);
      return current;
    };
    const options = (failing: LoadOptions['failing']): LoadOptions => ({
      ...{ tabId, failing, signal: stop.signal },
      onWait: (left) => void signs.show(run(), left),
      tidy: () => signs.hideBar(tabId),
    });
    const undisturbed = async () => {
      const load = await measureLoad(options([]));
      const hasArrived = load !== null && load.load.document !== 'missing';
      if (hasArrived && !load.isTold) throw new Error('Expected to be let into the page, and was not.');
      const time = Date.now();
      await follow(tabId, { type: 'undisturbed', hasArrived, time, until: time + MEASURED_AT });
      if (!hasArrived) await cleanUp(tabId);
      return hasArrived ? load : null;
    };
    await faults.prepare(tabId);
    const first = await undisturbed();
    if (!first) return;
    const held = await heldUpBy(tabId);
    const second = await undisturbed();
    if (!second) return;
    const { order } = run();
    const seen = [...first.asked, ...second.asked];
    const made: Faults = { tabId, hosts: order.hosts, seed: order.seed, seen: unique(seen), held };
    const shortfalls = await faults.start(made);
    const during = await measureLoad(options(order.hosts));
    if (!during) return void (await end(tabId, 'refused'));
    const record = createRecord(run(), [first, second], during, shortfalls);
    const isKept = !run().isPrivate;
    if (isKept) await openRecordStore().put(record);
    stop.signal.throwIfAborted();
    const kept = isKept ? record.id : null;
    const living = await follow(tabId, { type: 'recorded', time: Date.now(), record: kept });
    await faults.settle(made);
    if (living) await signs.show(living);
  }

  async function begin(tabId: number, message: unknown): Promise<void> {
    const known = runs.get(tabId);
    if (stops.has(tabId) || (known && known.state.stage !== 'ended')) return;
    const stop = new AbortController();
    stops.set(tabId, stop);
    const load = await pageLoad(tabId);
    const order = checkReliveOrder(message, load);
    const tab = await api.tabs.get(tabId).catch(() => null);
    if (!order || !load || !tab) return void stops.delete(tabId);
    await keep(newRun(tabId, order, load.url, tab.incognito));
    await live(tabId, stop).catch(async (error) => {
      if (stop.signal.aborted) return;
      const isThere = await api.tabs.get(tabId).then(
        () => true,
        () => false,
      );
      if (isThere) console.error('An outage could not be lived through.', error);
      await end(tabId, isThere ? 'refused' : 'gone');
    });
    if (stops.get(tabId) === stop) stops.delete(tabId);
  }

  async function end(tabId: number, why: ReliveEnd): Promise<void> {
    const run = runs.get(tabId);
    if (!run || run.state.stage === 'ended') return;
    stops.get(tabId)?.abort();
    const wasFailing = isFailing(run.state);
    await follow(tabId, { type: 'ends', why });
    await cleanUp(tabId);
    if (why === 'gone') {
      runs.delete(tabId);
      await write();
    } else if (why !== 'left-site' && wasFailing) await reload(tabId);
  }

  async function cleanUp(tabId: number): Promise<void> {
    await faults.stop(tabId).catch((error) => console.error('Rules could not be removed.', error));
    await Promise.all([signs.hideBar(tabId), signs.hideBadge(tabId)]);
  }

  /** Back to the page itself, where one of ours stood in for it. */
  async function reload(tabId: number): Promise<void> {
    const tab: Pick<Tabs.Tab, 'url' | 'pendingUrl'> = await api.tabs.get(tabId).catch(() => ({}));
    const { url = '', pendingUrl = url } = tab;
    const asked = askedFor(url);
    const host = hostOf(url);
    const site = runs.get(tabId)?.order.site;
    // Whoever has gone elsewhere stays there, and whoever is on the way (which only Chromium tells) gets there.
    if (host !== null && site !== undefined && !isWithinSite(host, site)) return;
    if (pendingUrl !== url && askedFor(pendingUrl) === null) return;
    await (asked
      ? api.tabs.update(tabId, { url: asked })
      : api.tabs.reload(tabId, { bypassCache: true })
    ).catch(() => {});
  }

  await faults.forget();
  for (const run of await readRuns()) {
    const woken = followRun(run, { type: 'woken' });
    runs.set(run.tabId, woken);
    if (woken === run) continue;
    changed.set(run.tabId, Date.now());
    await write();
    await cleanUp(run.tabId);
    if (isFailing(run.state)) await reload(run.tabId);
  }
  await removeRulesBut(
    new Set([...runs.values()].filter(({ state }) => isFailing(state)).map((run) => run.tabId)),
  );

  // Seen before its first request is made, nothing of another site ever fails; it wakes nobody who was stopped.
  api.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url }) => {
    const run = runs.get(tabId);
    if (frameId !== 0 || !run || !/^https?:/.test(url)) return;
    const { state } = followRun(run, { type: 'shows', host: new URL(url).hostname });
    if (state.stage === 'ended') void end(tabId, 'left-site');
  });

  return {
    begin,
    end,
    async shows({ tabId, url }) {
      const run = runs.get(tabId);
      if (!run || run.state.stage === 'ended' || askedFor(url) !== null) return;
      if (!/^https?:/.test(url)) return end(tabId, 'left-site');
      const after = followRun(run, { type: 'shows', host: new URL(url).hostname });
      if (after.state.stage === 'ended') return end(tabId, 'left-site');
      if (run.state.stage !== 'living') return;
      // What a service worker answers fails in no tab: the page is asked for once more, past it.
      if (await inPage(tabId, isControlled, [])) {
        if (reloaded.has(tabId)) return end(tabId, 'kept-by-worker');
        reloaded.add(tabId);
        await api.tabs.reload(tabId, { bypassCache: true });
      } else reloaded.delete(tabId);
      await signs.show(run);
    },
    async compare(tabId) {
      const state = runs.get(tabId)?.state;
      if (state?.stage !== 'living' || state.record === null) return;
      const url = api.runtime.getURL(`relive.html?id=${encodeURIComponent(state.record)}`);
      await api.tabs.create({ url, openerTabId: tabId });
    },
    hold: faults.hold,
    run: (tabId) => runs.get(tabId) ?? null,
    livedUntil: (tabId) =>
      (runs.get(tabId)?.state.stage ?? 'ended') === 'ended'
        ? (changed.get(tabId) ?? -1)
        : Number.POSITIVE_INFINITY,
  };
}

function newRun(tabId: number, order: ReliveOrder, url: string, isPrivate: boolean): ReliveRun {
  const startedAt = Date.now();
  const state: ReliveState = { stage: 'before', load: 1, since: startedAt };
  return { id: crypto.randomUUID(), tabId, order, url, startedAt, isPrivate, state };
}

function isControlled(): boolean {
  return navigator.serviceWorker?.controller != null;
}

/** Of the page that stands in for a document: the document's address; null for all other addresses. */
function askedFor(url: string): string | null {
  const [page = '', ...rest] = url.split('#');
  const asked = rest.join('#');
  const isOwn = /^(chrome|moz)-extension:\/\/[^/]+\/unreachable\.html$/.test(page);
  return isOwn && /^https?:/.test(asked) && URL.canParse(asked) ? asked : null;
}

function unique(seen: Faults['seen']): Faults['seen'] {
  return [...new Map(seen.map((one) => [`${one.isDocument} ${one.url}`, one])).values()];
}
