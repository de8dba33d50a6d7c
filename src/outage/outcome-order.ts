import type { Role } from '../observe/page-load';
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

/**
 * What a page loses when a host that it needs in this role does not answer, as measured: text in a missing font
 * still changes the first screen, so fonts count among what is seen; what belongs to no role (icons of the tab,
 * manifests, reports) is not seen.
 */
const WHEN_DOWN: Readonly<Record<Role, Outcome>> = {
  document: 'unreachable',
  blocking: 'blank',
  app: 'broken',
  data: 'broken',
  frame: 'degraded',
  font: 'degraded',
  image: 'degraded',
  media: 'degraded',
  beacon: 'unnoticed',
  advert: 'unnoticed',
  other: 'unnoticed',
};

/** The outcome for the page when all requests of this role to a host hang. */
export function outcomeWhenDown(role: Role): Outcome {
  return WHEN_DOWN[role];
}

/** The worse of two outcomes (see the order above for `unknown`). */
export function worseOutcome(a: Outcome, b: Outcome): Outcome {
  return compareOutcomes(a, b) >= 0 ? a : b;
}

/** Negative where `a` is the better outcome, positive where it is the worse one. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}
