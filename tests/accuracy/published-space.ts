import { type AccuracyRow, atLeast, atMost } from './accuracy-row';
import type { ComparedRun } from './compare-space';
import { sharedRegion } from './official-label';

/** How much of a region's published space is found, and how much of what is called it is. */
export interface RegionShare {
  provider: string;
  region: string;
  family: 4 | 6;
  /** Addresses of IPv4, /48 blocks of IPv6; `announced` is what the map knows anything of. */
  published: number;
  announced: number;
  /** Said to be this region, rightly. */
  found: number;
  /** Said to be this region, of all that this provider publishes. */
  said: number;
}

/** Published space that is taken for something else. */
export interface Confused {
  provider: string;
  family: 4 | 6;
  /** The region that the list says. */
  official: string;
  /** What is said instead: a region, `no region`, or another provider. */
  said: string;
  /** Addresses of IPv4, /48 blocks of IPv6. */
  weight: number;
  /** Percent of the provider's announced space of this family that has a region or is an edge. */
  share: number;
}

/** Shares in percent that the space of a provider should reach. */
export interface SpaceTargets {
  provider: number;
  region: number;
  /** Of its edges taken for regional, at most. */
  edges: number;
}

/** Everything that is said of published space. */
export interface SpaceAccuracy {
  rows: AccuracyRow[];
  /** Largest first. */
  regions: RegionShare[];
  /** Largest first. */
  confusion: Confused[];
}

/** What the table holds one provider's addresses of one family to. */
interface Tally {
  published: number;
  known: number;
  provider: number;
  regional: number;
  region: number;
  edges: number;
  edgesAsRegional: number;
}

/** Services whose addresses stand near the visitor and belong to no region. */
const EDGE_SERVICES: ReadonlySet<string> = new Set([
  'CLOUDFRONT',
  'GLOBALACCELERATOR',
  'FRONT_DOOR',
  'CLOUD',
]);

const EDGE_NAMES: ReadonlyMap<string, string> = new Map([
  ['aws', 'CloudFront and Global Accelerator'],
  ['azure', 'Front Door'],
  ['google', 'global load balancers'],
]);

/** Clouds whose space is always shown; another provider's handful of blocks of a family says little. */
const CLOUDS: readonly string[] = ['aws', 'google', 'azure'];
const FEWEST = { 4: 0x10000, 6: 0x1000 } as const;

/**
 * Tables of what a map says of published space, weighted by size.
 *
 * @param isWhole measured over all that is published, not only over what the map knows anything of.
 */
export function measureSpace(
  compared: Iterable<ComparedRun>,
  table: string,
  targetsOf: (provider: string, family: 4 | 6) => SpaceTargets,
  isWhole: boolean,
): SpaceAccuracy {
  const tallies = new Map<string, Tally>();
  const regions = new Map<string, RegionShare>();
  const confusion = new Map<string, Confused>();
  const regionShare = (provider: string, region: string, family: 4 | 6): RegionShare =>
    entry(regions, `${provider} ${family} ${region}`, () => ({
      provider,
      region,
      family,
      published: 0,
      announced: 0,
      found: 0,
      said: 0,
    }));

  for (const { label, family, answer, weight } of compared) {
    const { provider, region, service } = label;
    const tally = entry(tallies, `${provider} ${family}`, noTally);
    tally.published += weight;
    if (region !== null && region !== 'global') regionShare(provider, region, family).published += weight;
    // A list that says no region is none that the product fetches.
    if (answer === null && (!isWhole || region === null)) continue;
    const isProvider = answer?.provider === provider;
    const said = isProvider && answer.region !== null ? sharedRegion(provider, answer.region) : null;
    tally.known += weight;
    if (isProvider) tally.provider += weight;
    if (region === null) continue;
    if (said !== null && said !== 'global') regionShare(provider, said, family).said += weight;
    const isEdge = region === 'global' && (EDGE_SERVICES.has(service) || service === '');
    if (region === 'global') {
      if (!isEdge) continue;
      tally.edges += weight;
      if (said !== null && said !== 'global') tally.edgesAsRegional += weight;
    } else {
      tally.regional += weight;
      const share = regionShare(provider, region, family);
      share.announced += weight;
      if (said === region) {
        tally.region += weight;
        share.found += weight;
      }
    }
    if (said === region) continue;
    const instead = isProvider ? (said ?? 'no region') : (answer?.provider ?? 'nothing known');
    const official = region;
    const key = `${provider} ${family} ${official} ${instead}`;
    entry(confusion, key, () => ({
      provider,
      family,
      official,
      said: instead,
      weight: 0,
      share: 0,
    })).weight += weight;
  }

  for (const it of confusion.values()) {
    const tally = tallies.get(`${it.provider} ${it.family}`);
    it.share = tally ? Math.round((it.weight / (tally.regional + tally.edges)) * 10_000) / 100 : 0;
  }
  return {
    rows: [
      ...[...tallies].flatMap(([key, tally]) => rowsOf(key, tally, table, targetsOf)),
      ...usEast1(regions, table),
    ],
    regions: [...regions.values()].sort((a, b) => a.family - b.family || b.published - a.published),
    confusion: [...confusion.values()].sort((a, b) => a.family - b.family || b.weight - a.weight),
  };
}

function rowsOf(
  key: string,
  tally: Tally,
  table: string,
  targetsOf: (provider: string, family: 4 | 6) => SpaceTargets,
): AccuracyRow[] {
  const [provider = '', digit] = key.split(' ');
  const family = digit === '4' ? 4 : 6;
  if (tally.known < FEWEST[family] && !CLOUDS.includes(provider)) return [];
  const unit = family === 4 ? 'addresses' : '/48';
  const targets = targetsOf(provider, family);
  const name = (what: string): string => `${provider}, IPv${family}: ${what}`;
  const share = (what: string, part: number, whole: number, target: number): AccuracyRow =>
    atLeast(table, name(what), { part, whole, target, unit });
  const rows = [share('provider right', tally.provider, tally.known, targets.provider)];
  if (tally.regional > 0) {
    rows.push(share('region right', tally.region, tally.regional, targets.region));
  }
  if (tally.edges > 0) {
    const { edges: whole, edgesAsRegional: part } = tally;
    const edges = EDGE_NAMES.get(provider) ?? 'edges';
    rows.push(
      atMost(table, name(`${edges} taken for regional`), { part, whole, target: targets.edges, unit }),
    );
  }
  return rows;
}

function usEast1(regions: ReadonlyMap<string, RegionShare>, table: string): AccuracyRow[] {
  return ([4, 6] as const).flatMap((family) => {
    const share = regions.get(`aws ${family} us-east-1`);
    if (!share || share.announced === 0) return [];
    const { found, announced, said } = share;
    const unit = family === 4 ? 'addresses' : '/48';
    return [
      atLeast(table, `us-east-1, IPv${family}: found`, { part: found, whole: announced, target: 97, unit }),
      atLeast(table, `us-east-1, IPv${family}: rightly said`, {
        part: found,
        whole: said,
        target: 99.5,
        unit,
      }),
    ];
  });
}

function noTally(): Tally {
  return { published: 0, known: 0, provider: 0, regional: 0, region: 0, edges: 0, edgesAsRegional: 0 };
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
