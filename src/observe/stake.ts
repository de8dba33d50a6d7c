import type { Role } from './page-load';

/**
 * What of a page hangs on a request, the least first: nothing that is seen, a part that is seen, its use (most of its
 * words, its styling, what it is there for), or all of it (nothing is painted before it has come).
 */
export const STAKES = ['none', 'part', 'use', 'all'] as const;
export type Stake = (typeof STAKES)[number];

/** What hangs on a request of a role where nothing tells it better; on the document everything does. */
const USUAL: Readonly<Record<Role, Stake>> = {
  document: 'all',
  blocking: 'all',
  app: 'use',
  data: 'use',
  frame: 'part',
  // Text in a missing font still changes the first screen, as measured.
  font: 'part',
  image: 'part',
  media: 'part',
  beacon: 'none',
  advert: 'none',
  // Icons of the tab, manifests, reports.
  other: 'none',
};

/** What usually hangs on requests of this role. */
export function usualStake(role: Role): Stake {
  return USUAL[role];
}

/** The greater of two stakes. */
export function greaterStake(a: Stake, b: Stake): Stake {
  return STAKES.indexOf(a) >= STAKES.indexOf(b) ? a : b;
}

/** Stakes by role; a role that is not there has the usual one. */
export type Stakes = Partial<Record<Role, Stake>>;
