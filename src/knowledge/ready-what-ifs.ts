import type { LostPart, WhatIf } from '../outage/what-if';
import { ALL_DNS_OPERATORS } from './all-dns-operators';
import type { Provenance } from './claim';

/** Under which head a ready what-if is offered. */
export const READY_GROUPS = ['cloud', 'region', 'cdn', 'dns'] as const;
export type ReadyGroup = (typeof READY_GROUPS)[number];

/** One that is offered ready-made. `source` is where its size was read, or who says that it answers for others. */
export interface ReadyWhatIf extends Provenance {
  group: ReadyGroup;
  whatIf: WhatIf;
  /** Why it is among the largest: a figure, of what it is one, and as of `date`. */
  size?: { count: number; of: 'blocks of 256 addresses' | 'addresses' };
}

/** Whoever chooses one can change its length. */
const HOURS = 6;

function ready(
  group: ReadyGroup,
  lost: LostPart,
  source: string,
  date: string,
  size?: ReadyWhatIf['size'],
): ReadyWhatIf {
  const failure = 'dnsOperator' in lost ? 'no-name' : 'no-connection';
  const whatIf: WhatIf = { lost, failure, isOnAndOff: false, hours: HOURS };
  return { group, whatIf, source, date, ...(size && { size }) };
}

/** Blocks of 256 IPv4 addresses that the shipped address map gives to a provider, looked up at one address of each. */
const MAP = 'https://db-ip.com';
const MAP_DATE = '2026-06-05';

function sized(group: ReadyGroup, rows: readonly (readonly [string, number])[]): ReadyWhatIf[] {
  return rows.map(([provider, count]) => {
    const lost = { provider, region: null, service: null };
    return ready(group, lost, MAP, MAP_DATE, { count, of: 'blocks of 256 addresses' });
  });
}

/** Everybody who rents out servers from more than 10,000 blocks. */
const CLOUDS = sized('cloud', [
  ['aws', 691_216],
  ['azure', 325_329],
  ['alibaba', 92_554],
  ['google', 91_637],
  ['tencent', 37_988],
  ['oracle', 22_204],
  ['ovh', 18_619],
  ['ibm', 14_232],
  ['hetzner', 13_674],
  ['volcengine', 13_196],
  ['digitalocean', 12_513],
  ['huawei', 11_160],
]);

/** The five regions for which a provider publishes most IPv4 addresses, those that stand in several blocks once. */
function busiest(
  provider: string,
  source: string,
  date: string,
  rows: readonly (readonly [region: string, count: number])[],
): ReadyWhatIf[] {
  return rows.map(([region, count]) =>
    ready('region', { provider, region, service: null }, source, date, { count, of: 'addresses' }),
  );
}

const REGIONS = [
  ...busiest('aws', 'https://ip-ranges.amazonaws.com/ip-ranges.json', '2026-08-22', [
    ['us-east-1', 22_956_666],
    ['us-west-2', 11_057_878],
    ['eu-west-1', 6_502_957],
    ['eu-central-1', 5_366_238],
    ['us-east-2', 5_000_431],
  ]),
  // Service tags of the public cloud, change 398.
  ...busiest('azure', 'https://www.microsoft.com/en-us/download/details.aspx?id=56519', '2026-05-06', [
    ['eastus', 4_795_348],
    ['westeurope', 4_646_052],
    ['eastus2', 3_639_386],
    ['northeurope', 2_298_332],
    ['centralus', 2_187_460],
  ]),
  ...busiest('google', 'https://www.gstatic.com/ipranges/cloud.json', '2026-05-05', [
    ['us-central1', 4_631_808],
    ['us-east1', 1_279_744],
    ['europe-west1', 1_231_616],
    ['us-west1', 1_149_440],
    ['europe-west4', 748_544],
  ]),
];

/** Everybody who delivers others' pages from more than 500 blocks of their own, and the edges of the big clouds. */
const CDNS = [
  ...sized('cdn', [
    ['akamai', 50_345],
    ['cloudflare', 8_097],
    ['fastly', 1_472],
    ['imperva', 978],
    ['gcore', 840],
    ['cdn77', 537],
  ]),
  ready(
    'cdn',
    { provider: 'aws', region: 'global', service: 'cloudfront' },
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html',
    '2026-11-24',
  ),
  ready(
    'cdn',
    { provider: 'azure', region: 'global', service: 'front-door' },
    'https://learn.microsoft.com/azure/frontdoor/front-door-overview',
    '2026-11-24',
  ),
];

/** Those of the known ones that anybody can have their names answered by, at clouds, registrars and on their own. */
const OPERATORS: ReadonlySet<string> = new Set([
  'akamai-edge-dns',
  'alibaba-dns',
  'azure-dns',
  'cloudflare-dns',
  'dnspod',
  'godaddy-dns',
  'google-cloud-dns',
  'ionos-dns',
  'namecheap-dns',
  'ns1',
  'oracle-dns',
  'ovh-dns',
  'route53',
  'ultradns',
]);

const DNS = ALL_DNS_OPERATORS.filter(({ id }) => OPERATORS.has(id)).map(({ id, source, date }) =>
  ready('dns', { dnsOperator: id }, source, date),
);

/** What is offered ready-made: largest first, operators of DNS by id. */
export const READY_WHAT_IFS: readonly ReadyWhatIf[] = [...CLOUDS, ...REGIONS, ...CDNS, ...DNS];
