import { INCIDENTS } from '../knowledge/incidents';
import { OFFERED_WHAT_IFS } from '../knowledge/offered-what-ifs';
import { providerOf } from '../knowledge/providers';
import type { Scenario } from '../outage/scenario';
import { lostHostsScenario, scenarioFor } from '../outage/scenario-for';
import { type WhatIf, whatIfScenario } from '../outage/what-if';
import { checkWhatIf, whatIfCode } from '../outage/what-if-code';
import { DIMENSIONS, placeIn } from './place-in';
import { atOnce, type Steps } from './steps';
import type { Web } from './web';

/** An outage that a web is asked about. */
export type Outage = { id: string; scenario: Scenario } & (
  | { kind: 'incident'; incident: string; severity: 'as-it-happened' | 'region-lost' }
  /** A ready what-if, or one that takes away what this web leans on. */
  | { kind: 'what-if'; code: string; whatIf: WhatIf }
  /** All hosts of somebody else's site. */
  | { kind: 'third-party'; site: string }
);

/** Every incident at both severities, then every ready what-if: for all webs the same, and always the same objects. */
export function knownOutages(): readonly Outage[] {
  known ??= [
    ...INCIDENTS.flatMap(({ id }) => incidents(id)),
    ...OFFERED_WHAT_IFS.flatMap(({ code }) => whatIf(code)),
  ];
  return known;
}

let known: readonly Outage[] | null = null;

function incidents(incident: string): Outage[] {
  return (['as-it-happened', 'region-lost'] as const).map((severity) => ({
    ...{ kind: 'incident', id: `${incident}:${severity}`, incident, severity },
    scenario: scenarioFor(incident, severity),
  }));
}

function whatIf(code: string): Outage[] {
  const checked = checkWhatIf(code);
  return checked
    ? [{ kind: 'what-if', id: code, code, whatIf: checked, scenario: whatIfScenario(checked) }]
    : [];
}

/** Six hours, as the ready ones. */
const HOURS = 6;

/** More are not asked about: what few sites lean on is no point of failure of a web. */
const MOST = 60;

/**
 * What this web itself leans on, taken away one at a time: each provider, region and edge that answers on at least
 * `fewest` of its sites, and each site of somebody else that is embedded in as many. What is ready is left out; of
 * the rest the `most` that are on most sites are taken.
 */
export function ownOutages(web: Web, fewest = 2, most = MOST): Outage[] {
  return atOnce(ownOutagesInSteps(web, fewest, most));
}

/** The same in short steps. */
export function* ownOutagesInSteps(web: Web, fewest = 2, most = MOST): Steps<Outage[]> {
  const ready = new Set(knownOutages().map(({ id }) => id));
  const codes = remembered(codeOf);
  const parts = new Map<string, Set<string>>();
  const parties = new Map<string, { sites: Set<string>; hosts: Set<string> }>();
  for (const { site, groups, others, partyOf } of [...web.kinds.values()].flat()) {
    for (const { attribution } of groups) {
      for (const dimension of DIMENSIONS) {
        const place = placeIn(attribution, dimension);
        const code = typeof place === 'string' ? null : codes(place.id);
        if (code !== null && !ready.has(code)) parts.set(code, (parts.get(code) ?? new Set()).add(site));
      }
    }
    for (const { host } of others) {
      const party = parties.get(partyOf(host)) ?? { sites: new Set(), hosts: new Set() };
      party.sites.add(site);
      party.hosts.add(host);
      parties.set(partyOf(host), party);
    }
    yield;
  }
  const found = [
    ...[...parts].map(([code, sites]) => ({ sites: sites.size, outages: () => whatIf(code) })),
    ...[...parties].map(([site, { sites, hosts }]) => ({
      ...{ sites: sites.size, outages: () => [thirdParty(site, [...hosts])] },
    })),
  ];
  return found
    .filter(({ sites }) => sites >= fewest)
    .sort((a, b) => b.sites - a.sites)
    .slice(0, most)
    .flatMap(({ outages }) => outages())
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function thirdParty(site: string, hosts: readonly string[]): Outage {
  return { kind: 'third-party', id: partyId(site), site, scenario: lostHostsScenario(hosts) };
}

/** Id of the outage that takes all hosts of somebody else's site. */
export function partyId(site: string | null): string {
  return `hosts:${site}`;
}

function remembered<Value>(work: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (id) => {
    const found = known.get(id) ?? { value: work(id) };
    known.set(id, found);
    return found.value;
  };
}

/** A provider or a region that is lost; an edge is all that its provider has. Null for networks without an id. */
function codeOf(id: string): string | null {
  const [provider = '', region = null] = id.split(':', 2);
  if (!providerOf(provider)) return null;
  const lost = { provider, region, service: null };
  return whatIfCode({ lost, failure: 'no-connection', isOnAndOff: false, hours: HOURS });
}
