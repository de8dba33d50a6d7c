import { type Attribution, CONFIDENCES } from '../attribute/attribution';
import type { ThirdPartyFunction } from '../knowledge/third-party';
import { ROLES, type Role } from '../observe/page-load';
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
  const counts: Partial<Record<Role, number>> = {};
  const stakes: Stakes = {};
  const addresses = new Set<string>();
  const brings = new Set<string>();
  let requests = 0;
  let bytes = 0;
  let sized = 0;
  let sheets = 0;
  let scripts = 0;
  let kept = first.exchange.kept ?? 0;
  let times: HostGroup['times'] = null;
  // One walk for all of it: the popup's answer waits for this, and nothing in it has been run before.
  for (const { exchange } of members) {
    const { address, size, files } = exchange;
    for (const role of ROLES) {
      const count = exchange.roles[role] ?? 0;
      if (count <= 0) continue;
      counts[role] = (counts[role] ?? 0) + count;
      requests += count;
      // Of several exchanges the greatest stake counts: without the host all of them are gone.
      const stake = exchange.stakes?.[role] ?? usualStake(role);
      stakes[role] = greaterStake(stakes[role] ?? stake, stake);
    }
    if (address !== null) addresses.add(address);
    for (const host of exchange.brings ?? []) brings.add(host);
    bytes += size?.bytes ?? 0;
    sized += size?.told ?? 0;
    sheets += files?.sheets ?? 0;
    scripts += files?.scripts ?? 0;
    kept = Math.min(kept, exchange.kept ?? 0);
    times = spanOf(times, exchange.times ?? null);
  }
  return {
    ...{ host: first.exchange.host, attribution: combineAttributions(places), places },
    ...{ counts, stakes, requests, bytes, sized, times, sheets, scripts, kept },
    addresses: [...addresses].sort(),
    roles: ROLES.filter((role) => counts[role]),
    brings: [...brings].sort(),
    does: first.does ?? null,
  };
}

function spanOf(a: HostGroup['times'], b: HostGroup['times']): HostGroup['times'] {
  return a && b ? { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) } : (a ?? b);
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
