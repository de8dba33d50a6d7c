import { type Attribution, CONFIDENCES } from '../attribute/attribution';
import type { ThirdPartyFunction } from '../knowledge/third-party';
import { type Exchange, ROLES, type Role } from '../observe/page-load';
import { greaterStake, type Stakes, usualStake } from '../observe/stake';
import { combineAttributions } from './combine-attributions';
import type { AttributedExchange } from './verdict';

/** Everything of one host that one place answers: what every outage is judged by, and the same for all of them. */
export interface HostGroup {
  host: string;
  /** All that is known of who answers, put together. */
  attribution: Attribution;
  /** The different attributions that were put together: the worst of them tells what becomes of the host. */
  places: readonly Attribution[];
  addresses: readonly string[];
  /** Requests by role. */
  counts: Partial<Record<Role, number>>;
  roles: readonly Role[];
  /** What of the page hangs on each of the roles. */
  stakes: Stakes;
  /** Hosts that are asked only because of it. */
  brings: readonly string[];
  requests: number;
  /** Bytes of those bodies whose size was told, and of how many requests. */
  bytes: number;
  sized: number;
  /** When the first and the last of them were answered, milliseconds after the load began; null where not told. */
  times: { first: number; last: number } | null;
  sheets: number;
  scripts: number;
  does: ThirdPartyFunction | null;
  /** Seconds for which caches on the way would go on serving all of it. */
  kept: number;
}

/**
 * Puts exchanges together by host × provider × region × service × layer. The order of the exchanges does not matter.
 */
export function groupHosts(exchanges: readonly AttributedExchange[]): HostGroup[] {
  const groups = new Map<string, AttributedExchange[]>();
  for (const one of exchanges) {
    const key = groupKey(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.keys()].sort().flatMap((key) => groupOf(groups.get(key) ?? []) ?? []);
}

function groupKey({
  exchange,
  attribution: { provider, region, service, layer },
}: AttributedExchange): string {
  return JSON.stringify([exchange.host, provider, region, service, layer]);
}

function groupOf(members: readonly AttributedExchange[]): HostGroup | null {
  const [first] = members;
  if (!first) return null;
  const places = distinctAttributions(members);
  const counts = countsOf(members);
  const addresses = new Set(members.flatMap(({ exchange }) => exchange.address ?? []));
  return {
    host: first.exchange.host,
    attribution: combineAttributions(places),
    places,
    addresses: [...addresses].sort(),
    counts,
    roles: rolesOf(counts),
    stakes: stakesOf(members),
    brings: [...new Set(members.flatMap(({ exchange }) => exchange.brings ?? []))].sort(),
    requests: ROLES.reduce((sum, role) => sum + (counts[role] ?? 0), 0),
    bytes: sumOf(members, ({ size }) => size?.bytes ?? 0),
    sized: sumOf(members, ({ size }) => size?.told ?? 0),
    times: timesOf(members),
    sheets: sumOf(members, ({ files }) => files?.sheets ?? 0),
    scripts: sumOf(members, ({ files }) => files?.scripts ?? 0),
    does: first.does ?? null,
    kept: Math.min(...members.map(({ exchange }) => exchange.kept ?? 0)),
  };
}

function countsOf(members: readonly AttributedExchange[]): Partial<Record<Role, number>> {
  const counts: Partial<Record<Role, number>> = {};
  for (const { exchange } of members) {
    for (const role of rolesOf(exchange.roles))
      counts[role] = (counts[role] ?? 0) + (exchange.roles[role] ?? 0);
  }
  return counts;
}

/** Of several exchanges the greatest stake counts: without the host all of them are gone. */
function stakesOf(members: readonly AttributedExchange[]): Stakes {
  const stakes: Stakes = {};
  for (const { exchange } of members) {
    for (const role of rolesOf(exchange.roles)) {
      const stake = exchange.stakes?.[role] ?? usualStake(role);
      stakes[role] = greaterStake(stakes[role] ?? stake, stake);
    }
  }
  return stakes;
}

function rolesOf(roles: Partial<Record<Role, number>>): Role[] {
  return ROLES.filter((role) => (roles[role] ?? 0) > 0);
}

function timesOf(members: readonly AttributedExchange[]): HostGroup['times'] {
  const told = members.flatMap(({ exchange }) => exchange.times ?? []);
  if (told.length === 0) return null;
  return {
    first: Math.min(...told.map(({ first }) => first)),
    last: Math.max(...told.map(({ last }) => last)),
  };
}

function sumOf(members: readonly AttributedExchange[], count: (exchange: Exchange) => number): number {
  return members.reduce((sum, { exchange }) => sum + count(exchange), 0);
}

/** The different attributions of a row, those that know most of what is behind the address first. */
function distinctAttributions(members: readonly AttributedExchange[]): Attribution[] {
  if (members.length === 1) return members.map(({ attribution }) => attribution);
  const byText = new Map(members.map(({ attribution }) => [JSON.stringify(attribution), attribution]));
  if (byText.size === 1) return [...byText.values()];
  return [...byText]
    .sort(([textA, a], [textB, b]) => knowledge(b) - knowledge(a) || (textA < textB ? -1 : 1))
    .map(([, attribution]) => attribution);
}

function knowledge({ origin, platform, confidence }: Attribution): number {
  return (origin ? 8 : 0) + (platform ? 4 : 0) + CONFIDENCES.indexOf(confidence);
}
