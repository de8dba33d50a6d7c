import type { RelivedLoad, ReliveRecord } from '../../relive/relive-record';

/** The undisturbed load whose picture is held against the disturbed one's: the first that has one. */
export function undisturbedScreen({ before: [first, second] }: ReliveRecord): RelivedLoad {
  return first.screen === null ? second : first;
}
