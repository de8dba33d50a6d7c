import type { Dns } from 'webextension-polyfill';
import { askOverHttps } from '../deeper/ask-over-https';
import { type DeeperResult, lookDeeper } from '../deeper/look-deeper';
import type { PageLoad } from '../observe/page-load';
import { attributePage } from './attribute-page';
import { findBrowserNames } from './browser-names';
import { addFindings } from './deeper-add-findings';
import { withKnownNames } from './deeper-known-names';
import { learnedOf } from './deeper-learned';
import { checkOrder, type DeeperOrder } from './deeper-order';
import { chosenResolver } from './deeper-resolver';
import type { DeeperState, FailureCount } from './deeper-state';
import { loadKey, type NameStore } from './deeper-store';

/** How long one question may take, in milliseconds. */
const TIME_LIMIT = 5_000;

/** Looks the names of pages up when somebody asks for it. */
export interface DeeperRuns {
  /** Follows what a popup or report asked for; what may not be asked for is left undone. */
  order(tabId: number, message: unknown): Promise<void>;
  /** The tab's page has changed: nobody waits for the names of one that is gone. */
  update(tabId: number): Promise<void>;
}

interface Run {
  of: string;
  stop: AbortController;
}

export interface DeeperRunsOptions {
  /** The browser's own resolver: Firefox has it, Chrome has not. */
  dns: Pick<Dns.Static, 'resolve'> | undefined;
  store: NameStore;
  /** What the tab shows, as it was observed. */
  pageLoad(tabId: number): Promise<PageLoad | null>;
  /** Called when there is something to tell of the tab. */
  onChange(tabId: number): void;
}

/** The run goes on when the popup closes: it belongs to the tab's page, not to who looks at it. */
export function createDeeperRuns({ dns, store, pageLoad, onChange }: DeeperRunsOptions): DeeperRuns {
  const runs = new Map<number, Run>();

  async function tell(tabId: number, of: string, state: DeeperState): Promise<void> {
    const written = store.changeTab(tabId, (names) => ({ ...names, look: { of, state } }));
    onChange(tabId);
    await written;
  }

  async function look(tabId: number, load: PageLoad, order: LookOrder): Promise<void> {
    const resolver = chosenResolver(order.resolver);
    const of = loadKey(load);
    if (!resolver || runs.has(tabId)) return;
    const stop = new AbortController();
    runs.set(tabId, { of, stop });
    const { name } = resolver;
    const total = order.hosts.length + order.sites.length;
    try {
      await tell(tabId, of, { phase: 'running', resolver: name, done: 0, total });
      const answer = await lookDeeper({
        ...{ hosts: order.hosts, sites: order.sites, signal: stop.signal },
        ask: askOverHttps(resolver.url, { fetch: (url, init) => fetch(url, init), timeLimit: TIME_LIMIT }),
        onProgress: ({ done }) => {
          // Each of these calls to the browser also tells it that the background is not idle.
          if (done < total && !stop.signal.aborted)
            void tell(tabId, of, { phase: 'running', resolver: name, done, total });
        },
      });
      const result = await withBrowserNames(answer, order, dns);
      // The page may have loaded more since, and may have gone.
      const now = await pageLoad(tabId);
      if (now === null) return void (await store.forgetTab(tabId));
      if (loadKey(now) !== of) return;
      const learned = await keepAndCompare(tabId, now, result);
      await tell(tabId, of, { ...summaryOf(result, total), resolver: name, learned });
    } catch (error) {
      console.error('Looking deeper failed.', error);
      await store.changeTab(tabId, (names) => ({ ...names, look: null }));
      onChange(tabId);
    } finally {
      runs.delete(tabId);
    }
  }

  async function keepAndCompare(tabId: number, load: PageLoad, { findings }: DeeperResult) {
    const before = await attributePage(await withKnownNames(store, tabId, load));
    await addFindings(store, tabId, load, findings);
    const after = await attributePage(await withKnownNames(store, tabId, load));
    return { ...learnedOf(before, after), sites: Object.keys(findings.nameServers).length };
  }

  return {
    async order(tabId, message) {
      const load = await pageLoad(tabId);
      const order = checkOrder(message, load);
      if (order?.type === 'stop-looking') runs.get(tabId)?.stop.abort();
      else if (order && load) await look(tabId, load, order);
    },
    async update(tabId) {
      const load = await pageLoad(tabId);
      const run = runs.get(tabId);
      if (run && (load === null || loadKey(load) !== run.of)) run.stop.abort();
      if (load === null) await store.forgetTab(tabId);
    },
  };
}

/**
 * Hosts that the resolver left open are asked of the browser's own, where that can be asked; but not where the
 * resolver was of no use at all, or was stopped.
 */
async function withBrowserNames(
  answer: DeeperResult,
  order: LookOrder,
  dns: DeeperRunsOptions['dns'],
): Promise<DeeperResult> {
  const { failures, findings, isStopped } = answer;
  if (!dns || isStopped || failures.length === order.hosts.length + order.sites.length) return answer;
  const open = order.hosts.filter((host) => !Object.hasOwn(findings.hosts, host));
  const hosts = await findBrowserNames(dns, open);
  return {
    ...answer,
    findings: { ...findings, hosts: { ...findings.hosts, ...hosts } },
    failures: failures.filter(({ name }) => !Object.hasOwn(hosts, name)),
  };
}

type LookOrder = Extract<DeeperOrder, { type: 'look-deeper' }>;

function summaryOf({ failures, isStopped }: DeeperResult, total: number) {
  const counts = new Map<FailureCount['reason'], number>();
  for (const { reason } of failures) {
    if (reason !== 'stopped') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const sorted = [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
  return { phase: 'done' as const, total, answered: total - failures.length, failures: sorted, isStopped };
}
