import type { ListId } from '../../../../src/address-map/lists/list-definition';

/** One block as a publisher lists it. */
export interface ListedBlock {
  prefix: string;
  region: string;
}

/** Blocks of a list and the day that it states, where its publisher states one. */
export interface OwnList {
  blocks: readonly ListedBlock[];
  date: string;
}

/** In a region that the map of the package knows nothing of: Amazon lists it and announces it nowhere. */
export const LISTED_ALONE = { prefix: '15.230.221.0/24', region: 'us-east-1', address: '15.230.221.21' };
/** In a region where neither the map of the package nor Amazon puts it, so that it shows which list was asked. */
export const LISTED_ELSEWHERE = { prefix: '52.211.90.0/24', region: 'us-east-1', address: '52.211.90.33' };
/** Where Amazon really lists it. */
export const REALLY_IN = 'eu-west-1';

/** As many blocks as a real list of the publisher might hold on a lean day, in blocks of its own, region by region. */
const SHAPES: Record<ListId, { first: string; regions: readonly string[]; count: number; bits: number }> = {
  aws: { first: '3.8.0.0', regions: ['us-east-1', 'eu-west-1', 'me-central-1'], count: 6000, bits: 24 },
  azure: { first: '20.33.0.0', regions: ['eastus', 'westeurope', 'uaenorth'], count: 3000, bits: 24 },
  cloudflare: { first: '104.16.0.0', regions: [''], count: 14, bits: 20 },
  digitalocean: { first: '164.90.0.0', regions: ['New York', 'Frankfurt am Main'], count: 900, bits: 24 },
  fastly: { first: '151.101.0.0', regions: [''], count: 18, bits: 20 },
  google: { first: '34.1.0.0', regions: ['us-east1', 'europe-west3', 'me-central1'], count: 700, bits: 20 },
  linode: { first: '45.33.0.0', regions: ['Dallas', 'Frankfurt'], count: 3000, bits: 24 },
  oracle: { first: '129.146.0.0', regions: ['us-ashburn-1', 'me-jeddah-1'], count: 700, bits: 24 },
};

/** A small list of our own in the place of a publisher's. */
export function ownList(id: ListId, date: string): OwnList {
  const { first, regions, count, bits } = SHAPES[id];
  const start = first.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const blocks = Array.from({ length: count }, (_, index) => ({
    prefix: `${addressOf(start + index * 2 ** (32 - bits))}/${bits}`,
    region: regions[index % regions.length] ?? '',
  }));
  return { blocks: id === 'aws' ? [LISTED_ALONE, LISTED_ELSEWHERE, ...blocks] : blocks, date };
}

function addressOf(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

/** Where the places that a feed of locations names lie, as the feeds write it. */
const PLACES: Record<string, string> = {
  'New York': 'US,US-NY,New York,10011',
  'Frankfurt am Main': 'DE,DE-HE,Frankfurt am Main,60341',
  Dallas: 'US,US-TX,Richardson,',
  Frankfurt: 'DE,DE-HE,Frankfurt,',
};

/** How each publisher writes a list down. */
export const LIST_TEXTS: Record<ListId, (list: OwnList) => string> = {
  aws: ({ blocks, date }) =>
    JSON.stringify({
      syncToken: String(Date.parse(date) / 1000),
      createDate: `${date}-01-02-03`,
      prefixes: blocks.map(({ prefix, region }) => ({
        ip_prefix: prefix,
        region,
        service: 'AMAZON',
        network_border_group: region,
      })),
      ipv6_prefixes: [
        {
          ipv6_prefix: '2600:1f18::/33',
          region: 'us-east-1',
          service: 'AMAZON',
          network_border_group: 'us-east-1',
        },
      ],
    }),
  azure: ({ blocks }) =>
    JSON.stringify({
      changeNumber: 400,
      cloud: 'Public',
      values: [...byRegion(blocks)].map(([region, prefixes]) => ({
        name: `AzureCloud.${region}`,
        id: `AzureCloud.${region}`,
        properties: {
          changeNumber: 1,
          region,
          regionId: 1,
          platform: 'Azure',
          systemService: '',
          addressPrefixes: prefixes,
          networkFeatures: null,
        },
      })),
    }),
  cloudflare: ({ blocks }) => blocks.map(({ prefix }) => prefix).join('\n'),
  digitalocean: geofeed,
  fastly: ({ blocks }) =>
    JSON.stringify({
      addresses: blocks.map(({ prefix }) => prefix),
      ipv6_addresses: ['2a04:4e40::/32', '2a04:4e42::/32'],
    }),
  google: ({ blocks, date }) =>
    JSON.stringify({
      syncToken: String(Date.parse(date)),
      creationTime: `${date}T01:02:03.004005`,
      prefixes: blocks.map(({ prefix, region }) => ({
        ipv4Prefix: prefix,
        service: 'Google Cloud',
        scope: region,
      })),
    }),
  linode: (list) =>
    `# This file contains a self-published geofeed as defined in https://datatracker.ietf.org/doc/html/rfc8805\n# Last modified: ${list.date} 10:00:06.525037\n${geofeed(list)}`,
  oracle: ({ blocks, date }) =>
    JSON.stringify({
      last_updated_timestamp: `${date}T07:13:25.457838`,
      regions: [...byRegion(blocks)].map(([region, prefixes]) => ({
        region,
        cidrs: prefixes.map((cidr) => ({ cidr, tags: ['OCI'] })),
      })),
    }),
};

function geofeed({ blocks }: OwnList): string {
  return blocks.map(({ prefix, region }) => `${prefix},${PLACES[region]}\n`).join('');
}

function byRegion(blocks: readonly ListedBlock[]): Map<string, string[]> {
  const regions = new Map<string, string[]>();
  for (const { prefix, region } of blocks) {
    const prefixes = regions.get(region);
    if (prefixes) prefixes.push(prefix);
    else regions.set(region, [prefix]);
  }
  return regions;
}
