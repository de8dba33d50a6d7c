import type { HostMemory } from './host-memory';
import { type ExchangeRecord, emptyTab, type LoadRecord, type TabRecord } from './load-record';
import type { ResponseEvent } from './observed-event';
import type { Header } from './page-load';

/** A load that its tab does not show any more. */
export interface LeftLoad {
  tabId: number;
  load: LoadRecord;
}

/** All that was observed: what each tab shows, and what the session remembers of hosts. */
export interface Observations {
  tabs: Map<number, TabRecord>;
  memory: HostMemory;
  /** Requests that were counted lately, by `requestKey`, so that one told twice is counted once. */
  counted: Map<number, ExchangeRecord>;
  /** Loads that a tab has left, oldest first, until somebody has taken them. Never of private windows. */
  left: LeftLoad[];
  /** Keeps of a response's headers what says something about hosting. */
  compactHeaders: (headers: ResponseEvent['headers']) => readonly Header[];
}

/** Nothing observed yet. */
export function createObservations(compactHeaders: Observations['compactHeaders']): Observations {
  return { tabs: new Map(), memory: new Map(), counted: new Map(), left: [], compactHeaders };
}

/** The tab's record, begun where there is none. */
export function tabOf(state: Observations, tabId: number): TabRecord {
  let tab = state.tabs.get(tabId);
  if (!tab) {
    tab = emptyTab();
    state.tabs.set(tabId, tab);
  }
  return tab;
}
