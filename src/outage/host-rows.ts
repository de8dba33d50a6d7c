import type { Attribution } from '../attribute/attribution';
import type { Role } from '../observe/page-load';
import { type Stake, usualStake } from '../observe/stake';
import { type HostFate, hostFate, worseFate } from './host-fate';
import type { HostGroup } from './host-groups';
import type { PreparedHost, PreparedPage } from './prepared-page';
import type { Fate, Phase } from './scenario';

/** Everything of one host that one place answers, with what happens to it in each phase. */
export interface HostRow extends HostGroup {
  /** In the order of the phases. */
  fates: readonly HostFate[];
  hasSecondProvider: boolean;
}

/** The fates of a place in all phases of a scenario. */
export interface PlaceFates {
  fates: readonly HostFate[];
  /** What befalls it in any of them, each once; nothing where it is up in all. */
  harms: readonly Fate[];
}

/** Tells the fates of what an attribution describes: `fatesOfPlace`, or something that remembers what it told. */
export type FatesTeller = (place: Attribution, host: string, isLocal: boolean) => PlaceFates;

/** What becomes of a place in each phase. */
export function fatesOfPlace(place: Attribution, host: string, phases: readonly Phase[]): PlaceFates {
  const fates = phases.map((phase) => hostFate(place, phase, host));
  return { fates, harms: harmsIn(fates) };
}

/**
 * Says what happens to each host in each phase. A host that a second provider answers beside the failing one is not
 * down: it is at risk, because some of its visitors would have been sent to the dead one.
 */
export function hostRows({ hosts }: PreparedPage, asked: AskedOutage): HostRow[] {
  return hosts.map((one) => ({
    ...one.group,
    fates: fatesOfHost(one, hosts, asked),
    hasSecondProvider: one.seconds.length > 0,
  }));
}

/** An outage as hosts are asked about it. */
export interface AskedOutage {
  phases: readonly Phase[];
  /** Down whatever answers them. */
  lost: ReadonlySet<string>;
  tellFates: FatesTeller;
}

/** The fates of a host of a page, in the order of the phases. */
function fatesOfHost(
  one: PreparedHost,
  hosts: readonly PreparedHost[],
  asked: AskedOutage,
): readonly HostFate[] {
  const fates = fatesAlone(one, asked);
  if (one.seconds.length === 0) return fates;
  const others = one.seconds.map((index) => fatesAlone(hosts[index] ?? one, asked));
  return fates.map((fate, phase) => {
    const aSecondStands = others.some((other) => !isDown(other[phase]));
    return isDown(fate) && aSecondStands ? softened(fate) : fate;
  });
}

const LOST: HostFate = { fate: 'down', confidence: 'certain', failure: 'time-outs' };

/** Without what second providers make of it. */
function fatesAlone({ host, group, isLocal }: PreparedHost, asked: AskedOutage): readonly HostFate[] {
  const { phases, lost, tellFates } = asked;
  if (lost.has(host)) return phases.map(() => LOST);
  const fates = group.places
    .map((place) => tellFates(place, host, isLocal).fates)
    .reduce((some, others) => some.map((fate, phase) => worseFate(fate, others[phase] ?? fate)));
  return withCaches(fates, group.kept, phases);
}

/** What befalls a host of a page in any phase, each once; nothing where it is up in all. */
export function harmsOfHost(
  one: PreparedHost,
  hosts: readonly PreparedHost[],
  asked: AskedOutage,
): readonly Fate[] {
  const { host, solePlace, isLocal } = one;
  if (solePlace && !asked.lost.has(host)) return asked.tellFates(solePlace, host, isLocal).harms;
  return harmsIn(fatesOfHost(one, hosts, asked));
}

function harmsIn(fates: readonly HostFate[]): Fate[] {
  return [...new Set(fates.map(({ fate }) => fate))].filter((fate) => fate !== 'up');
}

/** What of the page hangs on what the row's host is to it in this role. */
export function stakeOf({ stakes }: Pick<HostRow, 'stakes'>, role: Role): Stake {
  return stakes[role] ?? usualStake(role);
}

/**
 * An edge outlives what is behind it for as long as its caches last: what they would have served through the whole
 * phase may have been there, as far as this visit tells.
 */
function withCaches(fates: readonly HostFate[], kept: number, phases: readonly Phase[]): readonly HostFate[] {
  if (kept <= 0) return fates;
  return fates.map((fate, index) => {
    if (!fate.isBehind || !isDown(fate)) return fate;
    const length = lengthOf(phases[index]);
    return length !== null && kept >= length ? { ...softened(fate), kept } : { ...fate, kept };
  });
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
