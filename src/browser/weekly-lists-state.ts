import { FETCHED_IDS, type FetchedId, LIST_IDS } from '../address-map/lists/list-definition';
import { LIST_FAILURES, type ListFailure } from '../address-map/lists/list-error';
import type { ListSummaries } from './list-summaries';

/** How the weekly update stands: kept in storage, since the background may be ended between any two steps. */
export interface WeeklyState {
  /** Lists that are still to be taken in, the next one first. */
  left: readonly FetchedId[];
  /** How often the next one has been begun. */
  tries: number;
  /** Lists that could not be taken in, and why. */
  failures: Readonly<Partial<Record<FetchedId, ListFailure>>>;
}

/** A list during which the background was ended so often is left for the next week. */
const MOST_TRIES = 2;

/** A new week: the lists that are in use, or the eight providers' where none is. */
export function newWeek(summaries: ListSummaries): WeeklyState {
  const used = FETCHED_IDS.filter((id) => summaries[id]);
  return { left: used.length > 0 ? used : [...LIST_IDS], tries: 0, failures: {} };
}

/** The state once the next list has been begun, and which that is; null when none is left. */
export function beginNext(state: WeeklyState): { id: FetchedId; state: WeeklyState } | null {
  const [id, ...others] = state.left;
  if (id === undefined) return null;
  if (state.tries < MOST_TRIES) return { id, state: { ...state, tries: state.tries + 1 } };
  return beginNext({ left: others, tries: 0, failures: { ...state.failures, [id]: 'stopped' } });
}

/** The state once a list was taken in, or has failed. */
export function endOne(state: WeeklyState, id: FetchedId, failure: ListFailure | null): WeeklyState {
  const failures = failure === null ? state.failures : { ...state.failures, [id]: failure };
  return { left: state.left.filter((one) => one !== id), tries: 0, failures };
}

/** Turns whatever storage holds into a state; what is none has nothing left to do. */
export function checkWeeklyState(stored: unknown): WeeklyState {
  const value: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { left, tries, failures } = value;
  const known: Partial<Record<FetchedId, ListFailure>> = {};
  const told = typeof failures === 'object' && failures !== null ? new Map(Object.entries(failures)) : null;
  for (const id of FETCHED_IDS) {
    const failure = LIST_FAILURES.find((one) => one === told?.get(id));
    if (failure) known[id] = failure;
  }
  return {
    left: Array.isArray(left) ? FETCHED_IDS.filter((id) => left.includes(id)) : [],
    tries: typeof tries === 'number' ? tries : 0,
    failures: known,
  };
}
