import type { AddressMapSource } from '../address-answer';
import { packAddressMap } from '../pack-address-map';
import { buildChanges } from './build-changes';
import { type Family, IPV4_FAMILY, IPV6_FAMILY } from './cells';
import { announcedBy, chooseNetworks } from './choose-networks';
import type { NetworkRow } from './network-rows';
import type { CityData } from './place-cells';
import { withoutSmallRuns } from './small-runs';

/** What is known of one family of addresses. */
export interface FamilySources {
  /** Ascending. */
  rows: readonly NetworkRow[];
  cities: CityData;
}

/** A map, and how much is in it. */
export interface GeneratedMap {
  bytes: Uint8Array<ArrayBuffer>;
  counts: { networks: number; entriesIpv4: number; entriesIpv6: number; rowsIpv4: number; rowsIpv6: number };
}

/** Makes the packed map. The same sources and the same knowledge give the same bytes. */
export function generateAddressMap(
  ipv4: FamilySources,
  ipv6: FamilySources,
  sources: readonly AddressMapSource[],
): GeneratedMap {
  const networks = chooseNetworks(ipv4.rows);
  const changesOf = ({ rows, cities }: FamilySources, family: Family) =>
    buildChanges(withoutSmallRuns(announcedBy(rows, networks, family), family), family, cities);
  const changes4 = changesOf(ipv4, IPV4_FAMILY);
  const changes6 = changesOf(ipv6, IPV6_FAMILY);
  const built = sources.map((it) => it.date).sort()[0] ?? '';
  return {
    bytes: packAddressMap({ ipv4: changes4, ipv6: changes6, built, sources }),
    counts: {
      networks: networks.size,
      entriesIpv4: changes4.length,
      entriesIpv6: changes6.length,
      rowsIpv4: ipv4.rows.length,
      rowsIpv6: ipv6.rows.length,
    },
  };
}
