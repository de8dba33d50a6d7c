import type { PageNames } from '../browser/deeper-names';
import type { HostVerdict } from '../outage/verdict';

/** One who runs DNS, with the sites of the page whose names it answers. */
export interface DnsGroup {
  id: string;
  name: string;
  /** By name; with the name servers that it runs for each. */
  sites: readonly { site: string; servers: readonly string[] }[];
}

/**
 * Puts together who answers for the names of a page's sites: the one with the most sites first. A host that belongs
 * to no site stands for itself.
 */
export function dnsGroups(
  hosts: readonly Pick<HostVerdict, 'host' | 'attribution'>[],
  { sites, operatorName }: Pick<PageNames, 'sites' | 'operatorName'>,
): DnsGroup[] {
  const groups = new Map<string, Map<string, readonly string[]>>();
  for (const { host, attribution } of hosts) {
    for (const { id, servers } of attribution.dns) {
      const group = groups.get(id) ?? new Map<string, readonly string[]>();
      groups.set(id, group.set(sites.get(host) ?? host, servers));
    }
  }
  return [...groups]
    .map(([id, served]) => ({
      id,
      name: operatorName(id),
      sites: [...served]
        .map(([site, servers]) => ({ site, servers }))
        .sort((a, b) => (a.site < b.site ? -1 : 1)),
    }))
    .sort((a, b) => b.sites.length - a.sites.length || (a.name < b.name ? -1 : 1));
}
