import type { AddressMap } from '../../src/address-map/address-answer';
import { attribute } from '../../src/attribute/attribute';
import type { Attribution } from '../../src/attribute/attribution';
import { type AccuracyRow, atLeast, atMost, noMoreThan } from './accuracy-row';
import { sharedRegion } from './official-label';
import type { Official, RecordedRequest } from './recorded-requests';

/** Shares in percent that recorded requests should reach. */
export interface RequestTargets {
  provider: number;
  region: number;
  /** Of requests without provider and without a network's name, at most; null where that is not the question. */
  nameless: number | null;
}

/** A recorded request of which something else is said than the lists say. */
export interface WrongRequest {
  table: string;
  host: string;
  address: string;
  /** Provider and region. */
  official: string;
  said: string;
  /** What stands in the way. */
  because: string;
}

/** What is said of recorded requests, by all the evidence that was recorded. */
export interface RequestAccuracy {
  rows: AccuracyRow[];
  wrong: WrongRequest[];
  nameless: { table: string; host: string; address: string }[];
}

interface Judged {
  request: RecordedRequest;
  official: Official;
  got: Attribution;
}

/**
 * How often requests are attributed as the official lists have it.
 *
 * @param neighboursOf the regions that a list publishes in an address's cell, to tell why a region is wrong.
 */
export function measureRequests(
  requests: readonly RecordedRequest[],
  map: AddressMap,
  table: string,
  targets: RequestTargets,
  neighboursOf: (address: string) => ReadonlySet<string> = () => new Set(),
): RequestAccuracy {
  const all = requests.map((request) => ({ request, got: attributionOf(request, map) }));
  const judged = all.flatMap(({ request, got }): Judged[] =>
    request.official ? [{ request, official: request.official, got }] : [],
  );
  const regional = judged.filter(({ official }) => official.region !== 'global');
  const usEast1 = judged.filter(({ official }) => isUsEast1(official));
  const saidUsEast1 = judged.filter(({ got }) => isUsEast1(got));
  const edges = judged.filter(
    ({ official: { service, region } }) => isAwsEdge(service) && region === 'global',
  );
  const nameless = all.filter(({ got }) => isNameless(got));
  const rows = [
    atLeast(table, 'provider right', share(judged, hasProvider, targets.provider)),
    atLeast(table, 'region right', share(regional, hasRegion, targets.region)),
    atLeast(
      table,
      'us-east-1 found',
      share(usEast1, ({ got }) => isUsEast1(got), 97),
    ),
    atLeast(
      table,
      'us-east-1 rightly said',
      share(saidUsEast1, ({ official }) => isUsEast1(official), 100),
    ),
    noMoreThan(
      table,
      'us-east-1 wrongly added',
      saidUsEast1.filter((it) => !isUsEast1(it.official)).length,
      0,
    ),
    atMost(
      table,
      'CloudFront or Global Accelerator taken for regional',
      share(edges, ({ got }) => isRegional(got), 0.5),
    ),
  ];
  if (targets.nameless !== null) {
    const counts = { part: nameless.length, whole: all.length, target: targets.nameless };
    rows.push(atMost(table, 'neither provider nor network name', counts));
  }
  const wrong = judged
    .filter(
      (it) => !(it.official.region === 'global' ? hasProvider(it) && !isRegional(it.got) : hasRegion(it)),
    )
    .map(({ request: { host, ip }, official, got }) => ({
      table,
      host,
      address: ip,
      official: `${official.provider} ${official.region}`,
      said: `${got.provider ?? 'nothing'} ${got.region ?? 'no region'}`,
      because: reasonOf(got, official, neighboursOf(ip)),
    }));
  return {
    rows,
    wrong,
    nameless:
      targets.nameless === null
        ? []
        : nameless.map(({ request: { host, ip } }) => ({ table, host, address: ip })),
  };
}

function share(
  items: readonly Judged[],
  is: (item: Judged) => boolean,
  target: number,
): { part: number; whole: number; target: number } {
  return { part: items.filter(is).length, whole: items.length, target };
}

function attributionOf({ host, ip, headers }: RecordedRequest, map: AddressMap): Attribution {
  return attribute({ host, address: ip, addressSource: 'connection', headers, cnames: [] }, map);
}

function hasProvider({ official, got }: Judged): boolean {
  return got.provider === official.provider;
}

function hasRegion(it: Judged): boolean {
  return (
    hasProvider(it) &&
    it.got.region !== null &&
    sharedRegion(it.official.provider, it.got.region) === it.official.region
  );
}

function reasonOf(got: Attribution, official: Official, neighbours: ReadonlySet<string>): string {
  if (got.provider !== official.provider) return 'its network or its headers are somebody else’s';
  if (neighbours.size > 1) {
    return `its block, the smallest that is told apart, holds ${[...neighbours].sort().join(' and ')}`;
  }
  return got.region === null ? 'it is placed near no region' : 'geolocation places it elsewhere';
}

function isRegional({ region }: Attribution): boolean {
  return region !== null && region !== 'global';
}

function isUsEast1({ provider, region }: { provider: string | null; region: string | null }): boolean {
  return provider === 'aws' && region === 'us-east-1';
}

function isAwsEdge(service: string): boolean {
  return service === 'CLOUDFRONT' || service === 'GLOBALACCELERATOR';
}

function isNameless({ provider, network }: Attribution): boolean {
  return provider === null || (provider === 'other' && network === null);
}
