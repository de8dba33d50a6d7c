import type { Internet } from '../internet';

/** What a name answers with: another name, or addresses and, where it is a site, its name servers. */
export type ZoneEntry = { cname: string } | { addresses: readonly string[]; nameServers?: readonly string[] };
export type Zone = ReadonlyMap<string, ZoneEntry>;

/**
 * All names of an internet, those behind its hosts' names too.
 *
 * @param nameServers of sites, of which some have no host of their own name.
 * @throws Error where one name would be both an alias and a host or a site.
 */
export function zoneOf(
  internet: Internet,
  nameServers: ReadonlyMap<string, readonly string[]> = new Map(),
): Zone {
  const zone = new Map<string, ZoneEntry>();
  for (const host of internet.values()) {
    const chain = [host.name, ...host.cnames];
    chain.forEach((name, index) => {
      const next = chain[index + 1];
      const known = zone.get(name);
      if (next !== undefined) {
        if (known !== undefined && !('cname' in known && known.cname === next)) {
          throw new Error(`The name ${name} leads to more than one place.`);
        }
        zone.set(name, { cname: next });
      } else if (known === undefined) {
        zone.set(name, { addresses: host.addresses });
      } else if ('cname' in known) {
        throw new Error(`The name ${name} is an alias and a host at once.`);
      } else {
        // Hosts that share a name behind theirs share what it stands for.
        zone.set(name, { addresses: [...new Set([...known.addresses, ...host.addresses])] });
      }
    });
  }
  for (const [site, servers] of nameServers) {
    const known = zone.get(site) ?? { addresses: [] };
    if ('cname' in known) throw new Error(`The name ${site} is an alias and a site at once.`);
    zone.set(site, { ...known, nameServers: servers });
  }
  return zone;
}
