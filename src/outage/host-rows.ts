import type { Role } from '../observe/page-load';
import { type Stake, usualStake } from '../observe/stake';
import { isAtLeastLikely } from './confidence-order';
import { type HostFate, hostFate, worseFate } from './host-fate';
import type { HostGroup } from './host-groups';
import type { Phase, Scenario } from './scenario';

/** Everything of one host that one place answers, with what happens to it in each phase. */
export interface HostRow extends HostGroup {
  /** In the order of the phases. */
  fates: readonly HostFate[];
  hasSecondProvider: boolean;
}

/** Tells the fate of what an attribution describes: `hostFate`, or something that remembers what it said. */
export type FateTeller = typeof hostFate;

/**
 * Says what happens to each host in each phase. A host that a second provider answers beside the failing one is not
 * down: it is at risk, because some of its visitors would have been sent to the dead one.
 */
export function hostRows(
  groups: readonly HostGroup[],
  phases: readonly Phase[],
  { lostHosts }: Pick<Scenario, 'lostHosts'>,
  tellFate: FateTeller = hostFate,
): HostRow[] {
  const lost = new Set(lostHosts);
  const rows = groups.map((group): HostRow => {
    const fates = lost.has(group.host)
      ? phases.map(() => LOST)
      : phases.map((phase) => withCaches(fateOf(group, phase, tellFate), group.kept, phase));
    return { ...group, fates, hasSecondProvider: false };
  });
  return withSecondProviders(rows);
}

const LOST: HostFate = { fate: 'down', confidence: 'certain', failure: 'time-outs' };

function fateOf({ host, places }: HostGroup, phase: Phase, tellFate: FateTeller): HostFate {
  return places.map((place) => tellFate(place, phase, host)).reduce(worseFate);
}

/** What of the page hangs on what the row's host is to it in this role. */
export function stakeOf({ stakes }: Pick<HostRow, 'stakes'>, role: Role): Stake {
  return stakes[role] ?? usualStake(role);
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
function withCaches(fate: HostFate, kept: number, phase: Phase): HostFate {
  if (!fate.isBehind || kept <= 0 || !isDown(fate)) return fate;
  const length = lengthOf(phase);
  return length !== null && kept >= length ? { ...softened(fate), kept } : { ...fate, kept };
}

/** Seconds that a phase lasts, or null where it has no time. */
function lengthOf(phase: Phase): number | null {
  if (phase.hours !== undefined) return phase.hours * 3600;
  const length = (Date.parse(phase.to) - Date.parse(phase.from)) / 1000;
  return Number.isNaN(length) ? null : length;
}

function isDown(fate: HostFate | undefined): boolean {
  return fate?.fate === 'down' || fate?.fate === 'failing';
}

function softened({ failure }: HostFate): HostFate {
  return { fate: 'at-risk', confidence: 'possible', failure };
}
