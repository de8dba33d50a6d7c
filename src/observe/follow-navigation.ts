import { type HostMemory, remember } from './host-memory';
import { hostOf } from './host-name';
import {
  addGap,
  beginLoad,
  type LoadRecord,
  loadsOf,
  type PendingDocument,
  type TabRecord,
  withoutFragment,
} from './load-record';
import { type Observations, tabOf } from './observations';
import type { CommitEvent, FailureEvent, LoadedEvent, ProbeEvent } from './observed-event';

/** Loads that back, forward and prerendering may bring back, for each tab. */
const MAX_EARLIER = 4;

/** The tab shows (or prerenders) another document: its load begins, or one comes back. */
export function takeCommit(state: Observations, event: CommitEvent): number | null {
  if (!/^https?:/.test(event.url)) {
    const tab = state.tabs.get(event.tabId);
    if (!tab) return null;
    retire(state, tab);
    tab.current = null;
    return event.tabId;
  }
  const tab = tabOf(state, event.tabId);
  const isPrerender = event.lifecycle === 'prerender';
  const restored = isPrerender ? null : takeBack(tab, event);
  if (restored) {
    // Chromium fetches a document ahead of prerendering it: that answer has led to nothing else.
    tab.pending = tab.pending.filter((document) => document.isPrerender);
    retire(state, tab);
    tab.current = restored;
    return event.tabId;
  }
  const load = beginLoad(event.url, event.documentId ?? null, event.time);
  const pending = tab.pending.findLast(
    (document) => document.isPrerender === isPrerender && document.url === load.url,
  );
  if (!pending && !isPrerender && tab.current?.errorPage === 'expected' && tab.current.url === load.url) {
    tab.current.errorPage = 'shown';
    tab.current.documentId = load.documentId;
    return event.tabId;
  }
  if (pending) adoptDocument(load, pending);
  else load.awaitsDocument = true;
  if (isPrerender) {
    tab.prerendered = [...tab.prerendered, load].slice(-MAX_EARLIER);
    return null;
  }
  // Where the answer is still to be told, so may be the last of the hops that led to it.
  if (pending) tab.pending = tab.pending.filter((document) => document.isPrerender && document !== pending);
  retire(state, tab);
  tab.current = load;
  return event.tabId;
}

/**
 * A document did not arrive: its failure stands for the page. Chromium tells of no commit then; Firefox commits its
 * error page under the address that was asked for, mostly afterwards.
 *
 * @param isCommitted that commit has been told already.
 */
export function showErrorPage(state: Observations, failure: FailureEvent, isCommitted: boolean): number {
  const { tabId, url, time } = failure;
  if (!isCommitted) takeCommit(state, { kind: 'commit', tabId, url, isHistoryMove: false, time });
  const { current } = tabOf(state, tabId);
  if (current) {
    current.isComplete = true;
    current.errorPage = isCommitted ? 'shown' : 'expected';
  }
  return tabId;
}

/** The document that was answered, with the hops that led to it, is the load's own. */
export function adoptDocument(load: LoadRecord, pending: PendingDocument): void {
  load.awaitsDocument = false;
  load.documentRequest = pending.requestId;
  load.startedAt = Math.min(load.startedAt, pending.startedAt);
  load.exchanges = [...pending.exchanges, ...load.exchanges];
  if (pending.isProxied) addGap(load, 'proxied');
  if (pending.wasSent) load.wasSent = true;
}

/** A page that is shown without being asked for again: prerendered, or from the back/forward cache. */
function takeBack(tab: TabRecord, event: CommitEvent): LoadRecord | null {
  const byId = (load: LoadRecord) => event.documentId !== undefined && load.documentId === event.documentId;
  const isWaiting = tab.pending.some((document) => !document.isPrerender);
  const byUrl = (load: LoadRecord) =>
    (event.documentId === undefined || load.documentId === null) &&
    event.isHistoryMove &&
    !isWaiting &&
    load.url === withoutFragment(event.url);
  for (const list of [tab.prerendered, tab.earlier]) {
    const index = list.findIndex((load) => byId(load) || (list === tab.earlier && byUrl(load)));
    const [found] = index < 0 ? [] : list.splice(index, 1);
    if (found) return found;
  }
  return null;
}

/** The tab's current load becomes an earlier one; its hosts are remembered for the session. */
function retire(state: Observations, tab: TabRecord): void {
  const load = tab.current;
  if (!load) return;
  tab.earlier = [load, ...tab.earlier].slice(0, MAX_EARLIER);
  if (tab.isPrivate === false) rememberLoad(state.memory, load);
}

function rememberLoad(memory: HostMemory, load: LoadRecord): void {
  for (const { host, address, addressSource, headers } of load.exchanges) {
    if (address && addressSource === 'connection') {
      remember(memory, host, { address, headers, at: load.startedAt, isTabless: false });
    }
  }
}

/** The document and all that it asked for has arrived. */
export function takeLoaded(state: Observations, event: LoadedEvent): number | null {
  const tab = state.tabs.get(event.tabId);
  const load = tab && [tab.current, ...tab.prerendered].find((one) => isDocument(one, event.documentId));
  if (!load) return null;
  load.isComplete = true;
  return event.tabId;
}

/** The page itself has spoken. */
export function takeProbe(state: Observations, event: ProbeEvent): number | null {
  const { report, documentId } = event;
  if (!hostOf(report.url)) return null;
  const tab = tabOf(state, event.tabId);
  let load = loadOfProbe(tab, event);
  // A page from before the extension: who answered it was never told, and a reload will tell.
  if (!load && report.isLate) return null;
  if (!load) {
    // The background was stopped before it could write anything of this page down.
    retire(state, tab);
    load = beginLoad(report.url, documentId ?? null, event.time);
    load.wasInterrupted = true;
    tab.current = load;
  }
  load.probe = { ...report, visible: report.visible ?? load.probe?.visible ?? null };
  if (report.isComplete) load.isComplete = true;
  if (report.isControlled) addGap(load, 'service-worker');
  return event.tabId;
}

/** The load that a probe stands in; an error page holds no probe. */
function loadOfProbe(tab: TabRecord, { report, documentId, isShown }: ProbeEvent): LoadRecord | null {
  const loads = loadsOf(tab).filter(({ errorPage }) => errorPage === null);
  const current = loads.find((load) => load === tab.current) ?? null;
  // A single-page navigation may give a page the address that an earlier one had.
  if (isShown && current && hostOf(current.url) === hostOf(report.url)) return current;
  const own = loads.find((load) =>
    documentId && load.documentId ? load.documentId === documentId : load.url === withoutFragment(report.url),
  );
  if (own) return own;
  return current && (!documentId || !current.documentId) ? current : null;
}

function isDocument(load: LoadRecord | null, documentId: string | undefined): load is LoadRecord {
  return load !== null && (!documentId || !load.documentId || load.documentId === documentId);
}

/** The tab is gone; what its hosts were is remembered for the session. */
export function closeTab(state: Observations, tabId: number): number | null {
  const tab = state.tabs.get(tabId);
  if (!tab) return null;
  retire(state, tab);
  state.tabs.delete(tabId);
  return tabId;
}
