import type { Dns } from 'webextension-polyfill';
import type { Findings } from '../deeper/findings';
import { isAskable } from '../deeper/is-askable';
import type { PageLoad } from '../observe/page-load';
import { addFindings } from './deeper-add-findings';
import { mayLookDeeper } from './deeper-allowed';
import { hostsToAsk } from './deeper-hosts';
import type { NameStore } from './deeper-store';
import { readSettings, type Settings, watchSettings } from './settings';

/** The names of a page are asked for at most this often, in milliseconds, and so many at once. */
const PACE = 500;
const AT_ONCE = 4;

/** Hosts of which an answer, or its absence, is remembered besides what was found. */
const MOST_REMEMBERED = 2_000;

/** Asks the browser's own resolver for the names behind the hosts of pages, where the user wants that. */
export interface BrowserNames {
  /** The tab's page has changed, or has gone. */
  update(tabId: number): void;
}

export interface BrowserNamesOptions {
  /** Firefox has it, Chrome has not. */
  dns: Pick<Dns.Static, 'resolve'> | undefined;
  store: NameStore;
  /** What the tab shows, as it was observed. */
  pageLoad(tabId: number): Promise<PageLoad | null>;
  onChange(tabId: number): void;
}

/**
 * Names behind names as Firefox's resolver tells them: the last one of each chain. Its cache keeps answers with that
 * name apart, so it may ask over the network once more; hence the switch. Behind a proxy nobody is asked, since the
 * proxy looks names up itself.
 */
export function createBrowserNames({ dns, store, pageLoad, onChange }: BrowserNamesOptions): BrowserNames {
  const waiting = new Set<number>();
  /** Hosts that were asked for: in this session, and in each private window's tab apart. */
  const asked = new Map<string, Set<string>>();
  let settings: Promise<Settings> | null = null;

  async function ask(tabId: number): Promise<void> {
    const load = await pageLoad(tabId);
    if (!load) {
      asked.delete(String(tabId));
      return;
    }
    settings ??= readSettings();
    if (!dns || !(await settings).namesBehindNames || !mayLookDeeper(load)) return;
    const known = await knownHosts(tabId, load);
    const hosts = hostsToAsk(load).filter((host) => !known.has(host));
    for (const host of hosts) known.add(host);
    for (const host of known) {
      if (known.size <= MOST_REMEMBERED) break;
      known.delete(host);
    }
    const found = await findBrowserNames(dns, hosts);
    if (Object.keys(found).length === 0) return;
    await addFindings(store, tabId, load, { hosts: found, nameServers: {} });
    onChange(tabId);
  }

  /** Begins with what was found before the background was stopped. */
  async function knownHosts(tabId: number, { isPrivate }: PageLoad): Promise<Set<string>> {
    const key = isPrivate ? String(tabId) : '';
    const findings = isPrivate ? (await store.tab(tabId)).findings : await store.findings();
    let known = asked.get(key);
    if (!known) {
      known = new Set(Object.keys(findings?.hosts ?? {}));
      asked.set(key, known);
    }
    return known;
  }

  if (dns) {
    watchSettings((changed) => {
      settings = Promise.resolve(changed);
    });
  }

  return {
    update(tabId) {
      if (!dns || waiting.has(tabId)) return;
      waiting.add(tabId);
      setTimeout(() => {
        waiting.delete(tabId);
        ask(tabId).catch((error) => console.error('Names cannot be asked for.', error));
      }, PACE);
    },
  };
}

/** The name behind each host that has one, asked a few at a time. */
export async function findBrowserNames(
  dns: Pick<Dns.Static, 'resolve'>,
  hosts: readonly string[],
): Promise<Findings['hosts']> {
  const found: [string, Findings['hosts'][string]][] = [];
  let next = 0;
  const work = async () => {
    for (let host = hosts[next++]; host !== undefined; host = hosts[next++]) {
      const name = await nameBehind(dns, host);
      if (name !== null) found.push([host, { cnames: [name], addresses: [] }]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return Object.fromEntries(found);
}

/** @returns null where there is none: Firefox then gives the host's own name back, or fails. */
async function nameBehind(dns: Pick<Dns.Static, 'resolve'>, host: string): Promise<string | null> {
  const record = await dns.resolve(host, ['canonical_name']).catch(() => null);
  const name = record?.canonicalName?.toLowerCase().replace(/\.$/, '') ?? host;
  return name !== host && isAskable(name) ? name : null;
}
