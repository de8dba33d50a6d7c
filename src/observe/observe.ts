import { countExchange, type Sighting } from './count-exchange';
import {
  adoptDocument,
  closeTab,
  showErrorPage,
  takeCommit,
  takeLoaded,
  takeProbe,
} from './follow-navigation';
import { remember } from './host-memory';
import { hostOf } from './host-name';
import { keptAtEdge } from './kept-at-edge';
import {
  addGap,
  type ExchangeRecord,
  type LoadRecord,
  loadsOf,
  type PendingDocument,
  type TabRecord,
  withoutFragment,
} from './load-record';
import { type Observations, tabOf } from './observations';
import type { FailureEvent, ObservedEvent, ResponseEvent } from './observed-event';
import { requestKey } from './request-key';
import { announcedSize, requestRole } from './request-role';

const MAX_PENDING = 8;
const MAX_COUNTED = 1_024;

/**
 * The life of a page load. The document's answer comes first, while the old page still stands: it waits as
 * `pending`. The commit makes it the tab's current load. Everything else that the tab asks for belongs to the
 * current load, except what an earlier document still had to say, and what a prerendered page asks for.
 * Requests that belong to no tab (a service worker's own) only feed the memory of hosts; the page probe names
 * the hosts that the page used, and `toPageLoad` brings the two together.
 *
 * Takes one event in.
 * @returns the tab that shows something else now, or null.
 */
export function observe(state: Observations, event: ObservedEvent): number | null {
  switch (event.kind) {
    case 'response':
      return takeResponse(state, event);
    case 'failure':
      return takeFailure(state, event);
    case 'commit':
      return takeCommit(state, event);
    case 'loaded':
      return takeLoaded(state, event);
    case 'probe':
      return takeProbe(state, event);
    case 'privacy':
      tabOf(state, event.tabId).isPrivate = event.isPrivate;
      return event.tabId;
    case 'tab-closed':
      return closeTab(state, event.tabId);
  }
}

function takeResponse(state: Observations, told: ResponseEvent): number | null {
  const host = hostOf(told.url);
  if (!host) return null;
  const event = withTab(state, told);
  const headers = state.compactHeaders(event.headers);
  if (event.tabId < 0) {
    // No tab says whose it is: while a private window is open, it may be that one's.
    if (event.address && ![...state.tabs.values()].some(({ isPrivate }) => isPrivate)) {
      remember(state.memory, host, { address: event.address, headers, at: event.time, isTabless: true });
    }
    return null;
  }
  const known = event.address ? null : recall(state, event.tabId, host);
  return count(state, event, {
    host,
    address: event.address ?? known?.address ?? null,
    addressSource: event.address ? 'connection' : known ? 'memory' : 'unseen',
    // A cached answer carries the headers of the time when it was fetched: still this host's own.
    headers,
    role: requestRole(event.type, event.isInFrame, event.url),
    size: announcedSize(event.headers),
    hasFailed: false,
    isFromCache: event.isFromCache,
    // What the browser itself had kept says nothing of caches on the way.
    kept: event.isFromCache ? null : keptAtEdge(event.headers),
    at: event.time,
  });
}

/** Firefox names no tab for beacons, but the document that sent them. */
function withTab<Told extends ResponseEvent | FailureEvent>(state: Observations, told: Told): Told {
  if (told.tabId >= 0 || !told.documentId) return told;
  for (const [tabId, tab] of state.tabs) {
    if (loadsOf(tab).some((load) => load.documentId === told.documentId)) return { ...told, tabId };
  }
  return told;
}

/** Not the host's doing: the user went on, or another extension stepped in. */
const NOT_A_FAILURE = /ABORT|BLOCKED_BY|BINDING_REDIRECTED|CACHE_MISS/;
/** Of these, what the browser does with an answer that the page may not have: those to its reports, for one. */
const THROWN_AWAY = /BLOCKED_BY_(?:ORB|RESPONSE)/;

function takeFailure(state: Observations, told: FailureEvent): number | null {
  const event = withTab(state, told);
  const host = hostOf(event.url);
  if (!host || event.tabId < 0) return null;
  const hasFailed = !NOT_A_FAILURE.test(event.error);
  if (!hasFailed && event.type === 'main_frame') {
    forgetPending(tabOf(state, event.tabId), event.requestId);
    return null;
  }
  // A host that was reached has been asked, whatever became of its answer.
  if (!hasFailed && !event.address && !THROWN_AWAY.test(event.error)) return null;
  const counted = state.counted.get(requestKey(event.requestId, event.url));
  if (counted) {
    if (hasFailed) counted.failed++;
    return event.tabId;
  }
  const known = hasFailed || event.address ? null : recall(state, event.tabId, host);
  const sighting: Sighting = {
    host,
    address: event.address ?? known?.address ?? null,
    addressSource: event.address ? 'connection' : known ? 'memory' : 'unseen',
    headers: [],
    role: requestRole(event.type, event.isInFrame, event.url),
    hasFailed,
    isFromCache: false,
    size: null,
    kept: 0,
    at: event.time,
  };
  if (event.type !== 'main_frame') return count(state, event, sighting);
  const cutOff = loadsOf(tabOf(state, event.tabId)).find((load) => load.documentRequest === event.requestId);
  if (cutOff) {
    // Its first part is shown all the same.
    const own = cutOff.exchanges.findLast(({ roles }) => (roles.document ?? 0) > 0);
    if (own) own.failed++;
    return event.tabId;
  }
  // What a page has fetched ahead (the browser names who asked), or prerenders, nobody is shown.
  if (event.documentId || event.lifecycle === 'prerender') {
    forgetPending(tabOf(state, event.tabId), event.requestId);
    return null;
  }
  const isCommitted = count(state, event, sighting) !== null;
  return showErrorPage(state, event, isCommitted);
}

function count(state: Observations, event: ResponseEvent | FailureEvent, seen: Sighting): number | null {
  const tab = tabOf(state, event.tabId);
  const isProxied = event.kind === 'response' && event.isProxied;
  if (event.type === 'main_frame') {
    const pending = pendingFor(tab, event);
    pending.isProxied ||= isProxied;
    // Of several hops the last one brings the document.
    pending.wasSent = event.kind === 'response' && event.isSent === true;
    countExchange(pending.exchanges, seen);
    return adoptLate(tab, pending) ? event.tabId : null;
  }
  // Redirects answer more than once under one id, each time from another address.
  const key = requestKey(event.requestId, event.url);
  if (state.counted.has(key)) return null;
  const load = loadFor(tab, event);
  if (!load) return null;
  const record = countExchange(load.exchanges, seen);
  if (!record) addGap(load, 'overflow');
  else noteCounted(state, key, record);
  if (isProxied) addGap(load, 'proxied');
  return event.tabId;
}

function noteCounted(state: Observations, key: number, record: ExchangeRecord): void {
  state.counted.set(key, record);
  if (state.counted.size > MAX_COUNTED) {
    const oldest = state.counted.keys().next();
    if (!oldest.done) state.counted.delete(oldest.value);
  }
}

/** The document's answer is sometimes told after the commit that it led to; it was given before. */
function adoptLate(tab: TabRecord, pending: PendingDocument): boolean {
  const load = pending.isPrerender ? tab.prerendered.at(-1) : tab.current;
  if (!load?.awaitsDocument || load.url !== pending.url || pending.startedAt > load.startedAt) return false;
  adoptDocument(load, pending);
  tab.pending = tab.pending.filter(
    (document) => document !== pending && (document.isPrerender || document.startedAt > load.startedAt),
  );
  return true;
}

/** Which load a request of the tab belongs to. */
function loadFor(tab: TabRecord, event: ResponseEvent | FailureEvent): LoadRecord | null {
  if (event.documentId) {
    const own = loadsOf(tab).find((load) => load.documentId === event.documentId);
    if (own) return own;
  }
  if (event.lifecycle === 'prerender') return tab.prerendered.at(-1) ?? null;
  // Where the browser names no documents, a page that was just left still has its last beacons to send.
  const page = event.documentUrl && !event.isInFrame ? withoutFragment(event.documentUrl) : null;
  const [previous] = tab.earlier;
  if (page && !event.documentId && previous?.url === page && tab.current?.url !== page) return previous;
  return tab.current;
}

/** The host's address from earlier in the session: from this tab first, then from others that are not private. */
function recall(state: Observations, tabId: number, host: string): { address: string } | null {
  const own = state.tabs.get(tabId);
  const open = [...state.tabs.values()].filter((tab) => tab !== own && tab.isPrivate === false);
  for (const tab of own ? [own, ...open] : open) {
    for (const load of tab.current ? [tab.current, ...tab.earlier] : tab.earlier) {
      for (const { host: name, address } of load.exchanges) if (name === host && address) return { address };
    }
  }
  return state.memory.get(host) ?? null;
}

function pendingFor(tab: TabRecord, event: ResponseEvent | FailureEvent): PendingDocument {
  let pending = tab.pending.find((document) => document.requestId === event.requestId);
  if (!pending) {
    pending = {
      requestId: event.requestId,
      url: event.url,
      isPrerender: event.lifecycle === 'prerender',
      startedAt: event.time,
      isProxied: false,
      exchanges: [],
    };
    tab.pending = [...tab.pending, pending].slice(-MAX_PENDING);
  }
  pending.url = withoutFragment(event.url);
  return pending;
}

function forgetPending(tab: TabRecord, requestId: string): void {
  tab.pending = tab.pending.filter((document) => document.requestId !== requestId);
}
