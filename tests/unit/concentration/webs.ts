import type { Attribution } from '../../../src/attribute/attribution';
import { gatherWeb, type VisitedPage, type Web } from '../../../src/concentration/web';
import type { Role } from '../../../src/observe/page-load';
import { groupHosts } from '../../../src/outage/host-groups';
import { exchange } from '../outage/attributions';

/** A host of a page: its name, who answers it, and what it is to the page. */
export type Host = readonly [host: string, place: Attribution, ...roles: Role[]];

/** A page whose document comes from the first host. */
export function pageOf(hosts: readonly Host[], at = 1_760_000_000_000): VisitedPage {
  const [first] = hosts;
  if (!first) throw new Error('Expected a host.');
  const groups = groupHosts(hosts.map(([host, place, ...roles]) => exchange(host, place, ...roles)));
  return { at, host: first[0], groups };
}

/** The last two labels: as sites are named in these tests. */
export const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

export function webOf(...pages: VisitedPage[]): Web {
  return gatherWeb(pages, siteOf);
}
