import { HOSTING_NETWORKS } from '../../knowledge/hosting-networks';
import { PROVIDER_NETWORKS, type ProviderNetworks } from '../../knowledge/networks';
import { PROVIDER_ENTRIES } from '../../knowledge/provider-entries';
import { REGION_PLACES, type RegionPlace } from '../../knowledge/regions';
import { WEB_NETWORKS } from '../../knowledge/web-networks';
import type { AddressAnswer } from '../address-answer';
import { answerOfNetworks } from '../answer-of-networks';
import type { Family } from './cells';
import type { NetworkRow } from './network-rows';

/** A network that the map names. All AS numbers of one provider that say the same share one object. */
export interface Network {
  /** What the map says of its addresses; a region may be added by geolocation. */
  answer: AddressAnswer;
  /** The cities of its regions, where geolocation is to find the region. */
  places: readonly RegionPlace[] | null;
  /** True for blocks that the provider itself publishes: they are no customer's, however small. */
  isPublished?: true;
  /** True where each of its runs stands in the map, however small. */
  isWhole?: true;
  /** True where the map names it for what it serves, not because it sells hosting. */
  isWeb?: true;
}

/** Providers that serve their own from their own networks. */
const SERVING_ITSELF: ReadonlySet<string> = new Set(
  PROVIDER_ENTRIES.filter(({ kind }) => kind === 'network').map(({ id }) => id),
);

/** Words in the name of a network that sells hosting. */
const HOSTING_WORDS =
  /host|cloud|server|data ?cent|rechenzentrum|hébergement|hospedagem|dedicated|\b(?:vps|cdn|colo|web|idc|rack)|domain/i;

/** A hoster with fewer addresses of IPv4 than this holds too little of the web to take its place in the map. */
export const FEWEST_ADDRESSES = 4096;

/** Addresses of IPv4 in a hoster's run, on average; with fewer, naming it takes more room than it tells. */
export const FEWEST_ADDRESSES_IN_RUN = 16384;

/**
 * Decides which networks get a name: those of known providers; those that `WEB_NETWORKS` lists for what they serve;
 * and those that sell hosting, by their own name, by that list or as minor providers, if they announce enough
 * addresses in large enough runs. Nobody's traffic was looked at to choose them.
 */
export function chooseNetworks(rows: readonly NetworkRow[]): Map<number, Network> {
  const chosen = new Map<number, Network>();
  const holders = holdersOf(rows);
  for (const provider of PROVIDER_NETWORKS) {
    const network = networkOf(provider);
    for (const as of provider.networks) {
      if (!provider.isMinor || isWorthItsRoom(holders.get(as))) chosen.set(as, network);
    }
  }
  const named = new Map<string, Network>();
  for (const [as, holder] of holders) {
    const { name } = holder;
    if (chosen.has(as) || name === '') continue;
    const isHoster = HOSTING_NETWORKS.has(as) || HOSTING_WORDS.test(name);
    if (!WEB_NETWORKS.has(as) && !(isHoster && isWorthItsRoom(holder))) continue;
    const network = named.get(name) ?? otherNetwork(name, WEB_NETWORKS.has(as));
    named.set(name, network);
    chosen.set(as, network);
  }
  return chosen;
}

interface Holder {
  name: string;
  /** Addresses of IPv4, and the runs that they are announced in. */
  addresses: number;
  runs: number;
}

function isWorthItsRoom(holder: Holder | undefined): boolean {
  if (!holder) return false;
  const { addresses, runs } = holder;
  return addresses >= FEWEST_ADDRESSES && addresses >= runs * FEWEST_ADDRESSES_IN_RUN;
}

function holdersOf(rows: readonly NetworkRow[]): Map<number, Holder> {
  const holders = new Map<number, Holder>();
  for (const { as, name, first, last } of rows) {
    const holder = holders.get(as) ?? { name, addresses: 0, runs: 0 };
    holder.addresses += (last - first + 1) * 256;
    holder.runs++;
    holders.set(as, holder);
  }
  return holders;
}

function networkOf(provider: ProviderNetworks): Network {
  const answer = answerOfNetworks(provider);
  const places = REGION_PLACES.get(provider.regions ?? provider.provider) ?? null;
  const isWhole = answer.isEdge || SERVING_ITSELF.has(provider.provider);
  return { answer, places: answer.region === null ? places : null, ...(isWhole ? { isWhole } : {}) };
}

function otherNetwork(name: string, isWeb: boolean): Network {
  const answer = { provider: 'other', region: null, service: null, isEdge: false, network: name };
  return { answer, places: null, ...(isWeb ? { isWeb } : {}) };
}

/** Runs of cells that chosen networks announce; ascending. Two networks at one cell cannot be: rows do not overlap. */
export function announcedBy(
  rows: readonly NetworkRow[],
  networks: ReadonlyMap<number, Network>,
  family: Family,
): { first: number; last: number; value: Network }[] {
  const runs: { first: number; last: number; value: Network }[] = [];
  let announcedTo = -1;
  const widest = 2 ** (family.cellBits - family.gapBits);
  for (const { first, last, as } of rows) {
    const value = networks.get(as);
    const before = runs.at(-1);
    // A gap that nobody announces, between two runs of one network, is most likely its own, not announced that day.
    const isBridge = before?.value === value && before?.last === announcedTo && first - announcedTo <= widest;
    if (value && before && isBridge) before.last = last;
    else if (value) runs.push({ first, last, value });
    announcedTo = Math.max(announcedTo, last);
  }
  return runs;
}
