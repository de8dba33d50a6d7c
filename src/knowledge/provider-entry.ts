import type { Provenance } from './claim';
import type { HeaderGroup } from './header-signature';
import type { NameGroup } from './name-rule';

/** cloud: rents out servers in regions; cdn: answers from its edge for others; network: serves its own from its own. */
export type ProviderKind = 'cloud' | 'cdn' | 'hoster' | 'network';

/** A party whose machines answer requests. */
export interface Provider {
  /** Contract: the ids that leave the product. */
  id: string;
  /** Proper name, the same in every language. */
  name: string;
  kind: ProviderKind;
  /** A CDN whose nodes stand in rented machines, so that their addresses name the landlord. */
  isTenant?: true;
}

/** Networks (autonomous systems) of one provider that all do the same. */
export interface NetworkTraits {
  /** True where every address is an edge: a CDN or a front end that stands near the visitor. */
  isEdge?: true;
  /** What all addresses of these networks do, where that is one thing. */
  service?: string;
  /** The one region that these networks serve. */
  region?: string;
  /** Where these networks have regions of their own: their key in `REGION_PLACES`; else it is the provider. */
  regions?: string;
  /** Where it is said, if not in PeeringDB's entry of the first AS number. */
  source?: string;
}

/** AS numbers that need a word more than whose they are. */
export interface NetworkGroup extends NetworkTraits {
  as: readonly number[];
}

/**
 * All that is known of one provider, in one place. `source` says what it runs: its regions, addresses or network.
 * Of what stands in a group, `source` and `date` are the provider's where the group has none of its own.
 */
export interface ProviderEntry extends Provider, Provenance {
  /**
   * AS numbers that it announces its addresses from, the most important first; those of a CDN are edges. Read from
   * the holders' own entries in PeeringDB and the routing registries. Maps of addresses are made from them.
   */
  networks?: readonly (number | NetworkGroup)[];
  /** Its networks stand in the embedded map only where they are worth their room there, as those of any hoster. */
  isMinor?: true;
  /** The shape of its region ids, or all of them, so that a label of a name is taken for one only where it can be. */
  regions?: RegExp | ReadonlySet<string>;
  /** Short codes that it puts into names instead of its region ids. */
  regionCodes?: ReadonlyMap<string, string>;
  /** Response headers that give it away; of a CDN they are its edge's. `certain` where nothing else is said. */
  headers?: readonly HeaderGroup[];
  /** Host names that it hands out; a CDN's are its edge's. `likely` where nothing else is said. */
  names?: readonly NameGroup[];
}
