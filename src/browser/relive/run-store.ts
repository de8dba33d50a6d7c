import type { ReliveRun } from '../../relive/relive-run';
import { api } from '../api';

/*
 * Runs live in `storage.session`, like all that was observed: written before each step, so that a background that was
 * stopped finds what it had begun; gone with the browser, as the rules are.
 */

const KEY = 'relive';

/** Runs that have been begun and not yet been forgotten, oldest first. */
export async function readRuns(): Promise<ReliveRun[]> {
  const { [KEY]: stored } = await api.storage.session.get(KEY);
  return Array.isArray(stored) ? stored.filter(isRun) : [];
}

/** Keeps these runs and no others. */
export async function writeRuns(runs: readonly ReliveRun[]): Promise<void> {
  if (runs.length > 0) await api.storage.session.set({ [KEY]: runs });
  else await api.storage.session.remove(KEY);
}

/** Only this extension writes there: the shape tells an older version's run from this one's. */
function isRun(value: unknown): value is ReliveRun {
  return (
    typeof value === 'object' && value !== null && 'tabId' in value && 'order' in value && 'state' in value
  );
}
