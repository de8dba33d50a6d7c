import { PROVIDER_ENTRIES } from './provider-entries';
import type { NetworkTraits, ProviderEntry } from './provider-entry';

/** The networks (autonomous systems) that one provider announces its addresses from, and that do the same. */
export interface ProviderNetworks extends NetworkTraits {
  /** Provider id as it leaves the product. */
  provider: string;
  /** AS numbers. */
  networks: readonly number[];
  /** They stand in the embedded map only where they are worth their room there. */
  isMinor?: true;
  /** Where it is said; AS numbers and their holders can be checked in any routing registry too. */
  source: string;
}

const PEERINGDB = 'https://www.peeringdb.com/asn/';

/**
 * AS number → provider, sorted by provider. A provider has networks if it rents out servers, hosts sites or delivers
 * for others, or if so much of the web is served from its own network that it is known by its own id.
 */
export const PROVIDER_NETWORKS: readonly ProviderNetworks[] = PROVIDER_ENTRIES.flatMap(networksOf);

function networksOf({ id, kind, networks = [], isMinor }: ProviderEntry): ProviderNetworks[] {
  const edge: NetworkTraits = kind === 'cdn' ? { isEdge: true } : {};
  const groups = networks.filter((it) => typeof it !== 'number');
  const plain = networks.filter((it) => typeof it === 'number');
  if (plain.length > 0) groups.push({ as: plain });
  return groups.map(({ as, ...traits }) => ({
    provider: id,
    networks: as,
    source: `${PEERINGDB}${as[0]}`,
    ...edge,
    ...(isMinor ? { isMinor } : {}),
    ...traits,
  }));
}
