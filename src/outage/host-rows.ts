import { type Attribution, CONFIDENCES } from '../attribute/attribution';
import type { ThirdPartyFunction } from '../knowledge/third-party';
import { type Exchange, ROLES, type Role } from '../observe/page-load';
import { greaterStake, type Stake, type Stakes, usualStake } from '../observe/stake';
import { combineAttributions } from './combine-attributions';
import { isAtLeastLikely } from './confidence-order';
import { type HostFate, hostFate, worseFate } from './host-fate';
import type { Phase, Scenario } from './scenario';
import type { AttributedExchange } from './verdict';

/** Everything of one host that one place answers, with what happens to it in each phase. */
export interface HostRow {
  host: string;
  attribution: Attribution;
  addresses: readonly string[];
  roles: readonly Role[];
  /** What of the page hangs on each of the roles. */
  stakes: Stakes;
  /** Hosts that are asked only because of it. */
  brings: readonly string[];
  requests: number;
  sheets: number;
  scripts: number;
  does: ThirdPartyFunction | null;
  /** In the order of the phases. */
  fates: readonly HostFate[];
  hasSecondProvider: boolean;
}

/**
 * Puts exchanges together by host × provider × region × service × layer and says what happens to each in each
 * phase. A host that a second provider answers beside the failing one is not down: it is at risk, because some
 * of its visitors would have been sent to the dead one. The order of the exchanges does not matter.
 */
export function hostRows(
  exchanges: readonly AttributedExchange[],
  phases: readonly Phase[],
  { lostHosts }: Pick<Scenario, 'lostHosts'>,
): HostRow[] {
  const lost = new Set(lostHosts);
  const groups = new Map<string, AttributedExchange[]>();
  for (const one of exchanges) {
    const key = rowKey(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const rows = [...groups.keys()].sort().map((key) => rowOf(groups.get(key) ?? [], phases, lost));
  return withSecondProviders(rows.filter((row) => row !== null));
}

function rowKey({ exchange, attribution: { provider, region, service, layer } }: AttributedExchange): string {
  return JSON.stringify([exchange.host, provider, region, service, layer]);
}

function rowOf(
  members: readonly AttributedExchange[],
  phases: readonly Phase[],
  lost: ReadonlySet<string>,
): HostRow | null {
  const [first] = members;
  if (!first) return null;
  const attributions = distinctAttributions(members);
  const fates = phases.map((phase) =>
    lost.has(first.exchange.host)
      ? ({ fate: 'down', confidence: 'certain', failure: 'time-outs' } satisfies HostFate)
      : attributions
          .map((attribution) => hostFate(attribution, phase, first.exchange.host))
          .reduce(worseFate),
  );
  const kept = Math.min(...members.map(({ exchange }) => exchange.kept ?? 0));
  const roles = new Set(members.flatMap(({ exchange }) => rolesOf(exchange.roles)));
  const addresses = new Set(members.flatMap(({ exchange }) => exchange.address ?? []));
  return {
    host: first.exchange.host,
    attribution: combineAttributions(attributions),
    addresses: [...addresses].sort(),
    roles: ROLES.filter((role) => roles.has(role)),
    stakes: stakesOf(members),
    brings: [...new Set(members.flatMap(({ exchange }) => exchange.brings ?? []))].sort(),
    requests: sumOf(members, ({ roles }) => requestsOf(roles)),
    sheets: sumOf(members, ({ files }) => files?.sheets ?? 0),
    scripts: sumOf(members, ({ files }) => files?.scripts ?? 0),
    does: first.does ?? null,
    fates: fates.map((fate, index) => withCaches(fate, kept, lengthOf(phases[index]))),
    hasSecondProvider: false,
  };
}

/** What of the page hangs on what the row's host is to it in this role. */
export function stakeOf({ stakes }: Pick<HostRow, 'stakes'>, role: Role): Stake {
  return stakes[role] ?? usualStake(role);
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

function sumOf(members: readonly AttributedExchange[], count: (exchange: Exchange) => number): number {
  return members.reduce((sum, { exchange }) => sum + count(exchange), 0);
}

function requestsOf(roles: Partial<Record<Role, number>>): number {
  return ROLES.reduce((sum, role) => sum + (roles[role] ?? 0), 0);
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

function withSecondProviders(rows: readonly HostRow[]): HostRow[] {
  const byHost = new Map<string, HostRow[]>();
  for (const row of rows) byHost.set(row.host, [...(byHost.get(row.host) ?? []), row]);
  return rows.map((row) => {
    const others = (byHost.get(row.host) ?? []).filter((other) => isSecondProvider(other, row));
    if (others.length === 0) return row;
    const fates = row.fates.map((fate, phase) => {
      const aSecondStands = others.some((other) => !isDown(other.fates[phase]));
      return isDown(fate) && aSecondStands ? softened(fate) : fate;
    });
    return { ...row, fates, hasSecondProvider: true };
  });
}

function isSecondProvider({ attribution: a }: HostRow, { attribution: b }: HostRow): boolean {
  if (a.provider === null || a.provider === 'local' || !isAtLeastLikely(a.confidence)) return false;
  return a.provider !== b.provider || (a.provider === 'other' && a.network !== b.network);
}

/**
 * An edge outlives what is behind it for as long as its caches last: what they would have served through the whole
 * phase may have been there, as far as this visit tells.
 */
function withCaches(fate: HostFate, kept: number, length: number | null): HostFate {
  if (!fate.isBehind || kept <= 0 || !isDown(fate)) return fate;
  return length !== null && kept >= length ? { ...softened(fate), kept } : { ...fate, kept };
}

/** Seconds that a phase lasts, or null where it has no time. */
function lengthOf(phase: Phase | undefined): number | null {
  if (phase?.hours !== undefined) return phase.hours * 3600;
  const length = phase ? (Date.parse(phase.to) - Date.parse(phase.from)) / 1000 : Number.NaN;
  return Number.isNaN(length) ? null : length;
}

function isDown(fate: HostFate | undefined): boolean {
  return fate?.fate === 'down' || fate?.fate === 'failing';
}

function softened({ failure }: HostFate): HostFate {
  return { fate: 'at-risk', confidence: 'possible', failure };
}
