import type { HostMemory } from './host-memory';
import { type ExchangeRecord, emptyTab, type TabRecord } from './load-record';
import type { ResponseEvent } from './observed-event';
import type { Header } from './page-load';

/** All that was observed: what each tab shows, and what the session remembers of hosts. */
export interface Observations {
  tabs: Map<number, TabRecord>;
  memory: HostMemory;
  /** Requests that were counted lately, by `requestKey`, so that one told twice is counted once. */
  counted: Map<number, ExchangeRecord>;
  /** Keeps of a response's headers what says something about hosting. */
  compactHeaders: (headers: ResponseEvent['headers']) => readonly Header[];
}

/** Nothing observed yet. */
export function createObservations(compactHeaders: Observations['compactHeaders']): Observations {
  return { tabs: new Map(), memory: new Map(), counted: new Map(), compactHeaders };
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
