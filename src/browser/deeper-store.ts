import type { Findings } from '../deeper/findings';
import type { PageLoad } from '../observe/page-load';
import { api } from './api';
import type { DeeperState } from './deeper-state';

/*
 * What was found out about names lives in `storage.session`, like all that was observed: in the browser's memory,
 * gone with it. What belongs to one tab alone (how looking deeper went; in a private window also what it found) has
 * a key of its own and goes with the tab.
 */

const SESSION = 'names';
const keyOf = (tabId: number) => `${SESSION}:${tabId}`;

/** What is kept of one tab. */
export interface TabNames {
  /** Names found out in a private window; null elsewhere. */
  findings: Findings | null;
  /** How looking deeper goes, and for which page load: its address and when it began. */
  look: { of: string; state: DeeperState } | null;
}

const NOTHING: TabNames = { findings: null, look: null };

/** Tells one load of a tab's page from the next. */
export function loadKey({ startedAt }: PageLoad): string {
  return String(startedAt);
}

/** Names that were found out in this session. Changes are made one after the other, each on what the last one left. */
export interface NameStore {
  /** What was found out for all tabs; null where nothing was. */
  findings(): Promise<Findings | null>;
  tab(tabId: number): Promise<TabNames>;
  changeFindings(change: (known: Findings | null) => Findings): Promise<void>;
  changeTab(tabId: number, change: (names: TabNames) => TabNames): Promise<void>;
  forgetTab(tabId: number): Promise<void>;
}

/** Opens the store; nothing is read before it is asked for. */
export function openNameStore(): NameStore {
  let session: Promise<Findings | null> | null = null;
  const tabs = new Map<number, Promise<TabNames>>();

  function findings(): Promise<Findings | null> {
    session ??= api.storage.session
      .get(SESSION)
      .then(({ [SESSION]: found }) => (isFindings(found) ? found : null));
    return session;
  }

  function tab(tabId: number): Promise<TabNames> {
    let names = tabs.get(tabId);
    if (!names) {
      names = readTab(tabId);
      tabs.set(tabId, names);
    }
    return names;
  }

  return {
    findings,
    tab,
    async changeFindings(change) {
      const changed = findings().then(change);
      session = changed;
      await api.storage.session.set({ [SESSION]: await changed });
    },
    async changeTab(tabId, change) {
      const changed = tab(tabId).then(change);
      tabs.set(tabId, changed);
      await api.storage.session.set({ [keyOf(tabId)]: await changed });
    },
    async forgetTab(tabId) {
      tabs.delete(tabId);
      await api.storage.session.remove(keyOf(tabId));
    },
  };
}

async function readTab(tabId: number): Promise<TabNames> {
  const key = keyOf(tabId);
  const { [key]: names } = await api.storage.session.get(key);
  if (!isTabNames(names)) return NOTHING;
  // Whoever was looking has been stopped in between, and nobody will go on.
  return names.look?.state.phase === 'running' ? { ...names, look: null } : names;
}

/** Only this extension writes there: the shape tells an older version's record from this one's. */
function isFindings(value: unknown): value is Findings {
  return typeof value === 'object' && value !== null && 'hosts' in value && 'nameServers' in value;
}

function isTabNames(value: unknown): value is TabNames {
  return typeof value === 'object' && value !== null && 'findings' in value && 'look' in value;
}
