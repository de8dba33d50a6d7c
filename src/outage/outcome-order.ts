import type { Role } from '../observe/page-load';
import type { Stake } from '../observe/stake';
import type { Outcome } from './scenario';

/**
 * Outcomes from best to worst. `unknown` has no place in the order of harm; where one outcome has to be named for
 * several things it wins over what nobody would see, and loses against harm that is at least likely.
 */
const ORDER: readonly Outcome[] = [
  'untouched',
  'unnoticed',
  'unknown',
  'degraded',
  'broken',
  'blank',
  'unreachable',
];

const WHEN_LOST: Readonly<Record<Stake, Outcome>> = {
  none: 'unnoticed',
  part: 'degraded',
  use: 'broken',
  all: 'blank',
};

/**
 * The outcome for the page when all requests of this role to a host hang.
 * @param stake what of the page hangs on them.
 */
export function outcomeWhenDown(role: Role, stake: Stake): Outcome {
  return role === 'document' ? 'unreachable' : WHEN_LOST[stake];
}

/** The worse of two outcomes (see the order above for `unknown`). */
export function worseOutcome(a: Outcome, b: Outcome): Outcome {
  return compareOutcomes(a, b) >= 0 ? a : b;
}

/** Negative where `a` is the better outcome, positive where it is the worse one. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}
