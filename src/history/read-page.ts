import { type Attribution, CONFIDENCES, type DnsOperator } from '../attribute/attribution';
import { THIRD_PARTY_FUNCTIONS } from '../knowledge/third-party';
import { isHostName } from '../observe/host-name';
import { ROLES, type Role } from '../observe/page-load';
import { STAKES, type Stakes, usualStake } from '../observe/stake';
import type { HostGroup } from '../outage/host-groups';
import { type Members, membersOf } from './parsed';

/** More hosts than are kept of a page load: those that were seen to answer, and those that the page tells of. */
const MOST_HOSTS = 2_000;
const MOST_OPERATORS = 20;
const LONGEST_NAME = 200;
const MOST_REQUESTS = 1_000_000;
const MOST_BYTES = 1e12;
/** A year, as in what is observed. */
const LONGEST_KEPT = 31_536_000;

const LAYERS = ['edge', 'origin', 'platform'] as const;

/**
 * Reads groups back from a value that claims to be a saved page; null for anything that is none.
 * @param placeOf `readPlace`, or what remembers the places that it read before.
 */
export function readPage(value: unknown, placeOf = readPlace): HostGroup[] | null {
  const page = membersOf(value);
  const saved = listOf(page.places, MOST_HOSTS * 2);
  const hosts = listOf(page.hosts, MOST_HOSTS);
  if (saved === null || hosts === null || hosts.length === 0) return null;
  const places = saved.flatMap((one) => placeOf(one) ?? []);
  if (places.length < saved.length) return null;
  const groups = hosts.flatMap((one) => readHost(one, places) ?? []);
  return groups.length < hosts.length ? null : groups;
}

/** Reads who answers; null for anything that does not tell how sure that is. */
export function readPlace(value: unknown): Attribution | null {
  const { provider, region, service, layer, network, sure, origin, platform, dns } = membersOf(value);
  const [confidence, regionConfidence, serviceConfidence] = listOf(sure, 3)?.map(confidenceOf) ?? [];
  if (!confidence || !regionConfidence || !serviceConfidence) return null;
  return {
    ...{ provider: nameOf(provider), region: nameOf(region), service: nameOf(service) },
    layer: LAYERS.find((one) => one === layer) ?? null,
    network: nameOf(network),
    ...{ confidence, regionConfidence, serviceConfidence },
    origin: readOrigin(membersOf(origin)),
    platform: readPlatform(membersOf(platform)),
    dns: (listOf(dns, MOST_OPERATORS) ?? []).flatMap((one) => readOperator(membersOf(one)) ?? []),
    ...{ evidence: [], conflicts: [] },
  };
}

function readOrigin({ provider, region, service, sure }: Members): Attribution['origin'] {
  const [name, confidence] = [nameOf(provider), confidenceOf(sure)];
  return name && confidence
    ? { provider: name, region: nameOf(region), service: nameOf(service), confidence }
    : null;
}

function readPlatform({ id, provider, region, sure }: Members): Attribution['platform'] {
  const [name, confidence] = [nameOf(id), confidenceOf(sure)];
  return name && confidence
    ? { id: name, provider: nameOf(provider), region: nameOf(region), confidence }
    : null;
}

function readOperator({ id, provider, service }: Members): DnsOperator | null {
  const name = nameOf(id);
  if (name === null) return null;
  return { id: name, provider: nameOf(provider), service: nameOf(service), servers: [] };
}

function readHost(value: unknown, places: readonly Attribution[]): HostGroup | null {
  const { host, at, of, roles, stakes, brings, does, kept, size, files } = membersOf(value);
  const placeAt = (index: unknown) => (typeof index === 'number' ? (places[index] ?? null) : null);
  const attribution = placeAt(at);
  if (typeof host !== 'string' || !isHostName(host) || attribution === null) return null;
  const own = (listOf(of, places.length) ?? []).flatMap((index) => placeAt(index) ?? []);
  const counts = readCounts(membersOf(roles));
  const known = ROLES.filter((role) => counts[role] !== undefined);
  if (known.length === 0) return null;
  const requests = known.reduce((sum, role) => sum + (counts[role] ?? 0), 0);
  const [bytes = 0, sized = 0] = listOf(size, 2)?.map((count) => countOf(count, MOST_BYTES)) ?? [];
  const [sheets = 0, scripts = 0] = listOf(files, 2)?.map((count) => countOf(count, MOST_REQUESTS)) ?? [];
  return {
    ...{ host, attribution, places: own.length > 0 ? own : [attribution] },
    ...{ addresses: [], counts, roles: known, stakes: readStakes(membersOf(stakes), known) },
    brings: (listOf(brings, MOST_HOSTS) ?? []).filter(
      (name): name is string => typeof name === 'string' && isHostName(name),
    ),
    ...{ requests, bytes, sized: Math.min(sized, requests), sheets, scripts, times: null },
    does: THIRD_PARTY_FUNCTIONS.find((one) => one === does) ?? null,
    kept: countOf(kept, LONGEST_KEPT),
  };
}

function readCounts(roles: Members): HostGroup['counts'] {
  const counts: Partial<Record<Role, number>> = {};
  for (const role of ROLES) {
    const count = countOf(roles[role], MOST_REQUESTS);
    if (count > 0) counts[role] = count;
  }
  return counts;
}

function readStakes(saved: Members, roles: readonly Role[]): Stakes {
  return Object.fromEntries(
    roles.map((role) => [role, STAKES.find((stake) => stake === saved[role]) ?? usualStake(role)]),
  );
}

function listOf(value: unknown, most: number): unknown[] | null {
  return Array.isArray(value) && value.length <= most ? value : null;
}

/** Names of providers, regions, services, networks: never used as anything but texts. */
function nameOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : null;
}

function confidenceOf(value: unknown) {
  return CONFIDENCES.find((one) => one === value) ?? null;
}

function countOf(value: unknown, most: number): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? Math.min(value, most) : 0;
}
