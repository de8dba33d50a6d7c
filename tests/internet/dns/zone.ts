import type { Internet } from '../internet';

/** What a name answers with: another name, or addresses. */
export type ZoneEntry = { cname: string } | { addresses: readonly string[] };
export type Zone = ReadonlyMap<string, ZoneEntry>;

/**
 * All names of an internet, those behind its hosts' names too.
 *
 * @throws Error where one name would be both an alias and a host.
 */
export function zoneOf(internet: Internet): Zone {
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
  return zone;
}
