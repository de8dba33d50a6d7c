import { soleDnsOperator } from '../attribute/sole-dns-operator';
import { isAtLeastLikely } from '../outage/confidence-order';
import type { HostGroup } from '../outage/host-groups';
import { stakeOf } from '../outage/host-rows';
import { compareOutcomes, outcomeWhenDown } from '../outage/outcome-order';
import { preparePage } from '../outage/prepared-page';
import { providerId } from './place-in';
import { atOnce, type Steps } from './steps';
import type { Web, WebPage } from './web';

/** How many sites lean on one provider, and how. */
export interface Dependence {
  provider: string;
  /** Sites of which anything at all leans on it: the provider's concentration, as a number of sites. */
  sites: number;
  /** Of these: it answers for a host of the site itself. */
  direct: number;
  /** It only stands behind one of them: the origin behind an edge, the cloud under a platform, who answers for its name. */
  behind: number;
  /** It is only reached through hosts of other sites. */
  thirdParty: number;
  /** Sites that critically depend on it, directly or through others: its impact, as a number of sites. */
  critical: number;
  /** Of these, how many only through hosts of other sites. */
  criticalThroughOthers: number;
  /** How much wider it reaches through someone else: sites ÷ direct; null where it is nobody's own choice. */
  widening: number | null;
}

export interface Dependences {
  /** All sites of the web. */
  sites: number;
  /** Largest impact first. */
  providers: readonly Dependence[];
  /** Sites that critically depend on at least one provider. */
  critical: number;
  /** Sites that critically depend on at least one of the three providers with the largest impact. */
  onTopThree: number;
}

/**
 * The measures of dependency: a site **depends** on a provider that answers for one of its hosts or stands behind it;
 * it depends **critically** where at least the page's use hangs on that host and no second provider stands beside it.
 * Concentration C(p) = sites that depend on p, impact I(p) = sites that critically depend on p, each directly or
 * through someone else.
 *
 * Unit: sites; ÷ `sites` for shares. Differs from the paper in what it looks at: it measured DNS, CDN and certificate
 * authorities of front pages; here it is every host that a page load was seen to turn to, DNS only where it was looked
 * up, and certificates not at all.
 * Source: Kashaf, Sekar, Agarwal, IMC 2020, doi 10.1145/3419394.3423664.
 */
export function dependences(web: Web): Dependences {
  return atOnce(dependencesInSteps(web));
}

/** The same in short steps. */
export function* dependencesInSteps({ sites, kinds }: Web): Steps<Dependences> {
  const all = new Map<string, { ways: Map<string, Way>; critical: Map<string, Way> }>();
  for (const [site, pages] of kinds) {
    for (const page of pages) {
      for (const { provider, way, isCritical } of leaningsOf(page)) {
        const one = all.get(provider) ?? { ways: new Map(), critical: new Map() };
        all.set(provider, one);
        one.ways.set(site, nearer(one.ways.get(site), way));
        if (isCritical) one.critical.set(site, nearer(one.critical.get(site), way));
      }
      yield;
    }
  }
  const providers = [...all]
    .map(([provider, { ways, critical }]): Dependence => {
      const count = (of: ReadonlyMap<string, Way>, way: Way) =>
        [...of.values()].reduce((sum, one) => sum + (one === way ? 1 : 0), 0);
      const direct = count(ways, 'direct');
      return {
        ...{ provider, sites: ways.size, direct },
        ...{ behind: count(ways, 'behind'), thirdParty: count(ways, 'third-party') },
        ...{ critical: critical.size, criticalThroughOthers: count(critical, 'third-party') },
        widening: direct > 0 ? ways.size / direct : null,
      };
    })
    .sort((a, b) => b.critical - a.critical || b.sites - a.sites || (a.provider < b.provider ? -1 : 1));
  const criticalOn = (some: readonly Dependence[]) =>
    new Set(some.flatMap(({ provider }) => [...(all.get(provider)?.critical.keys() ?? [])])).size;
  return {
    ...{ sites: sites.size, providers },
    ...{ critical: criticalOn(providers), onTopThree: criticalOn(providers.slice(0, 3)) },
  };
}

/** From what is nearest to a site to what is farthest. */
const WAYS = ['direct', 'behind', 'third-party'] as const;
type Way = (typeof WAYS)[number];

function nearer(a: Way | undefined, b: Way): Way {
  return a !== undefined && WAYS.indexOf(a) <= WAYS.indexOf(b) ? a : b;
}

interface Leaning {
  provider: string;
  way: Way;
  isCritical: boolean;
}

function leaningsOf({ host, groups, own }: WebPage): Leaning[] {
  const page = preparePage(groups, host);
  return page.hosts.slice(0, page.seen).flatMap(({ group, seconds }) => {
    const isCritical = isNeeded(group) && seconds.length === 0;
    const isOwn = own.some((one) => one.host === group.host);
    const leaning = (provider: string, way: Way): Leaning => ({
      ...{ provider, isCritical },
      way: isOwn ? way : 'third-party',
    });
    const answering = providerId(group.attribution);
    return [
      ...(answering === null ? [] : [leaning(answering, 'direct')]),
      ...providersBehind(group).map((provider) => leaning(provider, 'behind')),
    ];
  });
}

/** True where without the host the page could not be used: not opened, not painted, or broken. */
export function isNeeded(group: HostGroup): boolean {
  return group.roles.some(
    (role) => compareOutcomes(outcomeWhenDown(role, stakeOf(group, role)), 'broken') >= 0,
  );
}

function providersBehind({ attribution }: HostGroup): string[] {
  const { origin, platform } = attribution;
  const dns = soleDnsOperator(attribution)?.provider ?? null;
  const behind = [origin, platform].flatMap((place) =>
    place?.provider && isAtLeastLikely(place.confidence) ? [place.provider] : [],
  );
  const known = [...behind, ...(dns === null ? [] : [dns])];
  return [...new Set(known)].filter((provider) => provider !== 'other' && provider !== 'local');
}
