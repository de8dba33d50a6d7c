import { stakeOf } from '../outage/host-rows';
import type { Web } from './web';

/** How many sites wait for somebody else before they show anything. */
export interface HeldUp {
  /** All sites of the web. */
  sites: number;
  /** Sites that load something render-blocking from a host of another site. */
  heldUp: number;
  /** Whose hosts these are, and on how many sites; most first. */
  by: readonly { site: string; sites: number }[];
}

/**
 * Sites with a single point of failure in their front end: a script or style sheet that blocks rendering and comes
 * from a host of another site. When that host hangs, the page stays blank.
 *
 * Unit: sites; ÷ `sites` for the share. The source counts hosts of other sites too, so that an owner's second domain
 * is a third party in both.
 * Source: Calvano, Web Performance Calendar 2025 (calendar.perfplanet.com/2025/third-parties-and-single-points-of-failure);
 * Meenan 2011 (blog.patrickmeenan.com/2011/10/testing-for-frontend-spof.html).
 */
export function heldUpByOthers({ sites, kinds }: Web): HeldUp {
  const by = new Map<string, Set<string>>();
  for (const [site, pages] of kinds) {
    for (const { others, partyOf } of pages) {
      for (const group of others) {
        // A script farther down holds up a part only.
        if (!group.counts.blocking || stakeOf(group, 'blocking') !== 'all') continue;
        const party = partyOf(group.host);
        by.set(party, (by.get(party) ?? new Set()).add(site));
      }
    }
  }
  return {
    sites: sites.size,
    heldUp: new Set([...by.values()].flatMap((held) => [...held])).size,
    by: [...by]
      .map(([site, held]) => ({ site, sites: held.size }))
      .sort((a, b) => b.sites - a.sites || (a.site < b.site ? -1 : 1)),
  };
}
