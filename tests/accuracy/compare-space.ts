import type { AddressAnswer, AddressMap } from '../../src/address-map/address-answer';
import { addressAt, weightOf } from './address-run';
import type { Changes } from './packed-changes';
import type { PublishedRun } from './published-runs';

/** A stretch of published addresses of which a map says one thing. */
export interface ComparedRun extends PublishedRun {
  answer: AddressAnswer | null;
  /** Addresses of IPv4, /48 blocks of IPv6. */
  weight: number;
}

/**
 * What a map says of all that is published.
 *
 * @param changes where the map's answer may change inside a run; a map that has the published lists themselves in it
 * changes at the ends of runs as well, which are looked at anyway.
 */
export function* compareSpace(
  runs: Iterable<PublishedRun>,
  map: AddressMap,
  changes: Changes,
): Generator<ComparedRun> {
  for (const run of runs) {
    const inside = changes[run.family];
    let first = run.first;
    for (let next = placeAbove(inside, first); first <= run.last; next++) {
      const change = inside[next];
      const last = change === undefined || change > run.last ? run.last : change - 1n;
      const piece = { ...run, first, last };
      yield { ...piece, answer: answerAt(map, piece), weight: weightOf(piece) };
      first = last + 1n;
    }
  }
}

function answerAt(map: AddressMap, { family, first }: PublishedRun): AddressAnswer | null {
  const answer = map.lookup(addressAt(family, first));
  return answer === 'not-an-address' ? null : answer;
}

/** Place of the first number above another in an ascending list. */
function placeAbove(numbers: readonly bigint[], wanted: bigint): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0n) <= wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
