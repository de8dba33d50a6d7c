import { canBeMade } from './failure-kinds';
import type { RelivedHost, RelivedOutage, ReliveRecord } from './relive-record';
import type { ReliveEnd, ReliveState } from './relive-state';

/** What somebody asks to live through, once it has been checked. */
export interface ReliveOrder {
  outage: RelivedOutage;
  predicted: ReliveRecord['predicted'];
  /** Never empty. */
  hosts: readonly RelivedHost[];
  /** Site of the page: beyond it nothing goes on. */
  site: string;
  /** Decides which requests fail of those that fail now and then. */
  seed: number;
}

/** An outage that is lived through in one tab, as it is kept: a background that is stopped takes it up from this. */
export interface ReliveRun {
  /** Also the record's. */
  id: string;
  tabId: number;
  order: ReliveOrder;
  /** Address of the page, without its fragment. */
  url: string;
  startedAt: number;
  isPrivate: boolean;
  state: ReliveState;
}

/** What happens to a run. */
export type RunEvent =
  /** The page of an undisturbed load was measured, or did not come. */
  | { type: 'undisturbed'; hasArrived: boolean; time: number; until: number }
  /** It was measured, and the record is written where one is kept. */
  | { type: 'recorded'; time: number; record: string | null }
  /** The tab shows another document of the web. */
  | { type: 'shows'; host: string }
  /** The background was started anew. */
  | { type: 'woken' }
  | { type: 'ends'; why: ReliveEnd };

/** The run after an event; one that has ended stays so. */
export function followRun(run: ReliveRun, event: RunEvent): ReliveRun {
  const { state } = run;
  if (state.stage === 'ended') return run;
  const end = (why: ReliveEnd): ReliveRun => ({
    ...run,
    state: { stage: 'ended', record: state.stage === 'living' ? state.record : null, why },
  });
  switch (event.type) {
    case 'undisturbed':
      if (state.stage !== 'before') return run;
      if (!event.hasArrived) return end('page-missing');
      return {
        ...run,
        state:
          state.load === 1
            ? { stage: 'before', load: 2, since: event.time }
            : { stage: 'during', since: event.time, until: event.until, hosts: hostsMade(run) },
      };
    case 'recorded':
      if (state.stage !== 'during') return run;
      return {
        ...run,
        state: { stage: 'living', since: event.time, record: event.record, hosts: state.hosts },
      };
    case 'shows':
      return isWithinSite(event.host, run.order.site) ? run : end('left-site');
    case 'woken':
      // What was measured is gone with the memory of the one before; what was recorded is not.
      return state.stage === 'living' ? run : end('interrupted');
    case 'ends':
      return end(event.why);
  }
}

/** How many hosts fail. */
function hostsMade({ order }: ReliveRun): number {
  return order.hosts.filter(({ failure }) => canBeMade(failure)).length;
}

/** Whether a host belongs to a site. */
export function isWithinSite(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** Whether hosts fail in the tab at this stage. */
export function isFailing({ stage }: ReliveState): boolean {
  return stage === 'during' || stage === 'living';
}
