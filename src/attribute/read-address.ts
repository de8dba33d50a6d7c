import type { AddressAnswer, AddressMap, AddressMapSource } from '../address-map/address-answer';
import { NETWORK_TABLE } from '../address-map/lists/list-definition';
import { blockSource } from '../knowledge/block-sources';
import type { Evidence } from './attribution';

/** What an address says: who holds it, and where it stands. */
export interface ReadAddress {
  answer: AddressAnswer;
  /** Who holds it: from the provider's own list, a published block, or the network that announces it. */
  holder: Evidence;
  /** Where it stands, where that is an estimate with a source of its own. */
  place: Evidence | null;
}

/** Where the blocks that are never of the public internet are registered, and when they were read there. */
const LOCAL = {
  ipv4: 'https://www.iana.org/assignments/iana-ipv4-special-registry',
  ipv6: 'https://www.iana.org/assignments/iana-ipv6-special-registry',
  date: '2026-11-23',
} as const;

/** Reads an address; null where there is none, no map, or the map does not know it. */
export function readAddress(address: string | null, map: AddressMap | null): ReadAddress | null {
  if (address === null || map === null) return null;
  const answer = map.lookup(address);
  if (answer === null || answer === 'not-an-address') return null;
  return { answer, holder: holderOf(address, answer, map), place: placeOf(address, answer, map) };
}

/** True where the provider's own list says so: its region is no estimate. */
export function isOfficial({ list }: AddressAnswer): boolean {
  return list !== undefined && list.id !== NETWORK_TABLE;
}

function holderOf(address: string, answer: AddressAnswer, map: AddressMap): Evidence {
  const { provider, region, service, network, list } = answer;
  if (list && isOfficial(answer)) {
    const told = region === null || region === 'global' ? (service ?? provider) : region;
    const detail = `${address} → ${told}${told === region && service !== null ? `, ${service}` : ''}`;
    const says = { provider, region, service, platform: null, network };
    return { kind: 'official-list', detail, source: list.url, date: list.date, says };
  }
  if (provider === 'local') {
    const says = { provider, region: null, service: null, platform: null, network: null };
    const source = address.includes(':') ? LOCAL.ipv6 : LOCAL.ipv4;
    return { kind: 'address', detail: `${address} → local`, source, date: LOCAL.date, says };
  }
  const block = service === null ? null : blockSource(provider, service);
  if (block) {
    const says = { provider, region, service, platform: null, network };
    return { kind: 'address', detail: `${address} → ${service}`, ...publication(block), says };
  }
  const name = provider === 'other' ? (network ?? provider) : provider;
  const { source, date } = list ? { source: list.url, date: list.date } : citationsOf(map).networks;
  const says = { provider, region: region === 'global' ? region : null, service, platform: null, network };
  return { kind: 'as', detail: `${address} → ${name}`, source, date, says };
}

function publication({ source, date }: { source: string; date: string }): { source: string; date: string } {
  return { source, date };
}

function placeOf(address: string, answer: AddressAnswer, map: AddressMap): Evidence | null {
  const { provider, region } = answer;
  if (region === null || region === 'global' || isOfficial(answer)) return null;
  const { source, date } = citationsOf(map).places;
  const says = { provider, region, service: null, platform: null, network: null };
  return { kind: 'geolocation', detail: `${address} → ${region}`, source, date, says };
}

interface Citation {
  source: string;
  date: string | null;
}

interface Citations {
  networks: Citation;
  places: Citation;
}

const citations = new WeakMap<AddressMap, Citations>();

/** Which of the map's sources tells who holds an address and which where it stands, each with its own date. */
function citationsOf(map: AddressMap): Citations {
  let known = citations.get(map);
  if (known === undefined) {
    const places = map.sources.find(isOfPlaces);
    const networks = map.sources.find((source) => !isOfPlaces(source)) ?? places;
    known = { networks: cited(networks, map), places: cited(places ?? networks, map) };
    citations.set(map, known);
  }
  return known;
}

/** The city data; all other sources tell networks. */
function isOfPlaces({ name }: AddressMapSource): boolean {
  return name.toLowerCase().includes('city');
}

function cited(source: AddressMapSource | undefined, { built }: AddressMap): Citation {
  return source
    ? { source: `${source.name} (${source.date})`, date: source.date }
    : { source: '', date: built };
}
