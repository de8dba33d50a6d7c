import type { RememberedHost } from '../observe/host-memory';
import { emptyTab, type TabRecord } from '../observe/load-record';
import type { LeftLoad, Observations } from '../observe/observations';
import { api } from './api';

/*
 * A background script may be stopped between any two events. What it knows of each tab is therefore mirrored to
 * `storage.session` (memory of the browser, gone with it) a moment after it changes, and read back before the
 * first event after a start is taken in.
 */

const TAB = 'tab:';
const MEMORY = 'memory';
const LEFT = 'left';

/** All that the session holds; read once when the background starts, for everybody who wants some of it. */
export function readSession(): Promise<Record<string, unknown>> {
  return api.storage.session.get(null);
}

/** Brings back what was mirrored before the background script was stopped. */
export async function restoreObservations(
  state: Observations,
  session: Promise<Record<string, unknown>> = readSession(),
): Promise<void> {
  const stored = await session;
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(TAB) && isTabRecord(value)) {
      const tab: TabRecord = { ...emptyTab(), ...value };
      if (tab.current && !tab.current.isComplete) tab.current.wasInterrupted = true;
      state.tabs.set(Number(key.slice(TAB.length)), tab);
    }
  }
  const left = stored[LEFT];
  if (Array.isArray(left)) state.left = left.filter(isLeftLoad);
  const memory = stored[MEMORY];
  if (Array.isArray(memory)) {
    for (const entry of memory) {
      if (isMemoryEntry(entry)) state.memory.set(entry[0], entry[1]);
    }
  }
}

/** Writes the tabs that changed, and the memory of hosts and of loads that were left when it did. */
export async function mirrorObservations(
  state: Observations,
  changedTabs: Iterable<number>,
  hasNewMemory: boolean,
): Promise<void> {
  const set: Record<string, unknown> = {};
  const gone: string[] = [];
  for (const tabId of changedTabs) {
    const tab = state.tabs.get(tabId);
    if (tab) set[TAB + tabId] = tab;
    else gone.push(TAB + tabId);
  }
  if (hasNewMemory) Object.assign(set, { [MEMORY]: [...state.memory], [LEFT]: state.left });
  // What a tab has left is written before the tab goes: a stop in between may double it, but not lose it.
  if (Object.keys(set).length > 0) await api.storage.session.set(set);
  if (gone.length > 0) await api.storage.session.remove(gone);
}

function isTabRecord(value: unknown): value is TabRecord {
  return typeof value === 'object' && value !== null && 'earlier' in value && 'pending' in value;
}

function isLeftLoad(value: unknown): value is LeftLoad {
  return typeof value === 'object' && value !== null && 'tabId' in value && 'load' in value;
}

function isMemoryEntry(value: unknown): value is [string, RememberedHost] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1]?.address === 'string';
}
