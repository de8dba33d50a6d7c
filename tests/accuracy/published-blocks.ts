import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { officialProvider, officialRegion } from './official-label';

/** A block of IPv4 that a provider publishes. */
export interface PublishedBlock {
  provider: string;
  /** Region id as this project has it; `global` for edges. */
  region: string;
  block: string;
}

/** Reads the official lists in a folder: of IPv4 what is a region's or an edge's. */
export async function readPublishedBlocks(folder: string): Promise<PublishedBlock[]> {
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const json = async (name: string): Promise<unknown> => JSON.parse(await text(name));
  const found = [
    ...fromAws(await json('aws-ip-ranges.json')),
    ...fromAzure(await json('azure-service-tags.json')),
    ...fromGoogle(await json('google-cloud.json')),
    ...fromOracle(await json('oracle-public-ip-ranges.json')),
    ...fromGeofeed('digitalocean', await text('digitalocean-geofeed.csv')),
    ...fromGeofeed('linode', await text('linode-geofeed.csv')),
    ...(await text('cloudflare-ips-v4.txt')).split('\n').map((block) => ['cloudflare', '', block] as const),
    ...listIn(await json('fastly-public-ip-list.json'), 'addresses').map(
      (it) => ['fastly', '', String(it)] as const,
    ),
  ];
  const isIpv4 = ([, , block]: readonly [string, string, string]): boolean => /^[\d.]+\/\d+$/.test(block);
  const distinct = new Map(found.filter(isIpv4).map((it) => [it.join(' '), it]));
  return [...distinct.values()].map(([name, label, block]) => {
    const provider = officialProvider(name);
    return { provider, region: officialRegion(provider, label), block };
  });
}

type Found = readonly [provider: string, region: string, block: string];

/** EC2 is what has a region, CloudFront what must not be taken for one. */
function fromAws(list: unknown): Found[] {
  return listIn(list, 'prefixes').flatMap((it): Found[] => {
    const [service, region] = [textIn(it, 'service'), textIn(it, 'region')];
    const isEdge = service === 'CLOUDFRONT' && region === 'GLOBAL';
    const isRegional = service === 'EC2' && region !== 'GLOBAL';
    return isEdge || isRegional ? [['aws', region, textIn(it, 'ip_prefix')]] : [];
  });
}

function fromAzure(list: unknown): Found[] {
  return listIn(list, 'values').flatMap((it): Found[] => {
    const name = textIn(it, 'name');
    if (!name.startsWith('AzureCloud.')) return [];
    const region = name.slice('AzureCloud.'.length);
    return listIn(memberOf(it, 'properties'), 'addressPrefixes').map((block) => [
      'azure',
      region,
      String(block),
    ]);
  });
}

function fromGoogle(list: unknown): Found[] {
  return listIn(list, 'prefixes').map((it) => ['google', textIn(it, 'scope'), textIn(it, 'ipv4Prefix')]);
}

function fromOracle(list: unknown): Found[] {
  return listIn(list, 'regions').flatMap((it) =>
    listIn(it, 'cidrs').map((cidr): Found => ['oracle', textIn(it, 'region'), textIn(cidr, 'cidr')]),
  );
}

function fromGeofeed(provider: string, csv: string): Found[] {
  return csv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [block = '', , , city = ''] = line.split(',');
      return [provider, city, block];
    });
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const member = memberOf(value, name);
  return Array.isArray(member) ? member : [];
}

function textIn(value: unknown, name: string): string {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : '';
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
