import type { Attribution } from '../attribute/attribution';
import type { Exchange } from '../observe/page-load';
import { isAtLeastLikely } from './confidence-order';
import { groupHosts, type HostGroup } from './host-groups';
import { stakeOf } from './host-rows';
import { isLocalName } from './local-name';
import { worseOutcome } from './outcome-order';
import { effectOnPage, type PageEffect } from './page-phase';
import type { Fate } from './scenario';
import type { AttributedExchange } from './verdict';

/** A page ready to be asked about any outage: what is the same for all of them, worked out once. */
export interface PreparedPage {
  /** What was seen, and behind it an unseen document. */
  hosts: readonly PreparedHost[];
  /** How many of them were seen. */
  seen: number;
}

export interface PreparedHost {
  host: string;
  group: HostGroup;
  /** Its name is known in its own network only. */
  isLocal: boolean;
  /** Indices of those that answer the same host for another provider. */
  seconds: readonly number[];
  /** Its place, where that is all that its fate hangs on: no other place, no second provider, nothing kept in caches. */
  solePlace: Attribution | null;
  /** What each fate of it means for the page, by all that it is to it. */
  effects: Readonly<Record<Fate, Effect>>;
}

type Effect = Pick<PageEffect, 'outcome' | 'worst'>;

const NOTHING_KNOWN: Attribution = {
  provider: null,
  region: null,
  service: null,
  layer: null,
  origin: null,
  platform: null,
  network: null,
  confidence: 'unknown',
  regionConfidence: 'unknown',
  serviceConfidence: 'unknown',
  evidence: [],
  conflicts: [],
  dns: [],
};

/**
 * Gives a page its document and finds second providers. Where none of the groups is the document (a recording without
 * it, a page restored from memory), it is taken to come from the page's host: as that host is attributed, or, where it
 * was not seen at all, as something of which nothing is known.
 * @param pageHost empty where not even that is known.
 */
export function preparePage(seen: readonly HostGroup[], pageHost: string): PreparedPage {
  const groups = withDocument(seen, pageHost.toLowerCase());
  const seconds = secondsOf(groups);
  const hosts = groups.map((group, index) => preparedHost(group, seconds[index] ?? []));
  return { hosts, seen: seen.length };
}

function preparedHost(group: HostGroup, seconds: readonly number[]): PreparedHost {
  const { host, places, kept } = group;
  const isSole = places.length === 1 && seconds.length === 0 && kept <= 0;
  let effects: PreparedHost['effects'] | null = null;
  return {
    host,
    group,
    isLocal: isLocalName(host),
    seconds,
    solePlace: isSole ? (places[0] ?? null) : null,
    // Whoever asks about one outage alone never asks for them.
    get effects() {
      effects ??= effectsOf(group);
      return effects;
    },
  };
}

function withDocument(groups: readonly HostGroup[], host: string): readonly HostGroup[] {
  if (groups.some(({ roles }) => roles.includes('document'))) return groups;
  if (!groups.some((group) => group.host === host)) return [...groups, ...groupHosts([unseenDocument(host)])];
  return groups.map((group) =>
    group.host === host ? { ...group, roles: ['document', ...group.roles] } : group,
  );
}

function unseenDocument(host: string): AttributedExchange {
  const exchange: Exchange = {
    host,
    address: null,
    addressSource: 'unseen',
    headers: [],
    cnames: [],
    roles: { document: 1 },
    failed: 0,
    cached: 0,
  };
  return { exchange, attribution: NOTHING_KNOWN };
}

function effectsOf(group: HostGroup): Record<Fate, Effect> {
  const effectOf = (fate: Fate): Effect =>
    group.roles
      .map((role) => effectOnPage(role, stakeOf(group, role), { fate, confidence: 'certain', failure: null }))
      .reduce<Effect>(
        (a, b) => ({ outcome: worseOutcome(a.outcome, b.outcome), worst: worseOutcome(a.worst, b.worst) }),
        { outcome: 'untouched', worst: 'untouched' },
      );
  return {
    down: effectOf('down'),
    failing: effectOf('failing'),
    'at-risk': effectOf('at-risk'),
    'origin-unknown': effectOf('origin-unknown'),
    up: effectOf('up'),
  };
}

function secondsOf(groups: readonly HostGroup[]): number[][] {
  const byHost = new Map<string, number[]>();
  groups.forEach(({ host }, index) => {
    const indices = byHost.get(host);
    if (indices) indices.push(index);
    else byHost.set(host, [index]);
  });
  return groups.map((group) =>
    (byHost.get(group.host) ?? []).filter((index) => isSecondProvider(groups[index] ?? group, group)),
  );
}

function isSecondProvider({ attribution: a }: HostGroup, { attribution: b }: HostGroup): boolean {
  if (a.provider === null || a.provider === 'local' || !isAtLeastLikely(a.confidence)) return false;
  return a.provider !== b.provider || (a.provider === 'other' && a.network !== b.network);
}
