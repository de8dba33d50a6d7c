import type { PageState } from '../browser/page-state';
import type { PageLoad } from '../observe/page-load';
import type { AttributedLoad } from '../outage/attributed-load';
import type { EmptyState } from './state-card';

/** What of a tab there is to show: a page load with hosts, or the reason why there is none. */
export type PageView =
  | { page: AttributedLoad; load: PageLoad; empty: null }
  | { load: PageLoad | null; empty: EmptyState };

/** Decides what to show of what the background knows; null stands for "not answered yet". */
export function viewOf(state: PageState | null): PageView {
  if (state === null) return { load: null, empty: 'connecting' };
  if (state.kind !== 'page') return { load: null, empty: state.kind };
  const { load } = state;
  if (load.exchanges.length > 0) return { page: state, load, empty: null };
  return { load, empty: load.complete ? 'no-hosts' : 'waiting' };
}

/** Host of the page that a state speaks of, or null where it has none. */
export function hostOf(state: PageState | null): string | null {
  const url = state === null ? null : state.kind === 'page' ? state.load.url : state.url;
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname || null;
}
