import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listIn, memberOf, textIn } from './json-parts';
import { officialProvider, officialRegion } from './official-label';

/** A block of addresses that a provider publishes. */
export interface PublishedBlock {
  provider: string;
  /** Region id as this project has it; `global` for what belongs to none; null where the list says nothing of it. */
  region: string | null;
  /** The list's own word for what the block does (`CLOUDFRONT`, `EC2` …); empty where it has none. */
  service: string;
  block: string;
}

type Found = readonly [provider: string, region: string | null, service: string, block: string];

/** Reads the official lists in a folder, whole: every prefix of both families. */
export async function readPublishedBlocks(folder: string): Promise<PublishedBlock[]> {
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const json = async (name: string): Promise<unknown> => JSON.parse(await text(name));
  const fastly = await json('fastly-public-ip-list.json');
  const found: Found[] = [
    ...blocksOfAws(await json('aws-ip-ranges.json')),
    ...blocksOfAzure(await json('azure-service-tags.json')),
    ...blocksOfGoogle(await json('google-cloud.json')),
    // All of Google, its cloud included; where the cloud's list speaks too, that one is the more exact.
    ...rowsOf(await text('google-all.csv')).map(([block = '']): Found => ['google', null, '', block]),
    ...blocksOfOracle(await json('oracle-public-ip-ranges.json')),
    ...rowsOf(await text('digitalocean-geofeed.csv')).map(geofeed('digitalocean')),
    ...rowsOf(await text('linode-geofeed.csv')).map(geofeed('linode')),
    ...[await text('cloudflare-ips-v4.txt'), await text('cloudflare-ips-v6.txt')]
      .flatMap((it) => it.split('\n'))
      .map((block): Found => ['cloudflare', 'global', '', block]),
    ...['addresses', 'ipv6_addresses']
      .flatMap((name) => listIn(fastly, name))
      .map((block): Found => ['fastly', 'global', '', String(block)]),
  ];
  return found
    .filter(([, , , block]) => block.includes('/'))
    .map(([name, label, service, block]) => {
      const provider = officialProvider(name);
      return { provider, region: label === null ? null : officialRegion(provider, label), service, block };
    });
}

function blocksOfAws(list: unknown): Found[] {
  const blocks = (name: string, member: string): Found[] =>
    listIn(list, name).map((it) => ['aws', textIn(it, 'region'), textIn(it, 'service'), textIn(it, member)]);
  return [...blocks('prefixes', 'ip_prefix'), ...blocks('ipv6_prefixes', 'ipv6_prefix')];
}

/** Regions, and Front Door, which some regions' tags hold as well: what visitors talk to, and what talks to origins. */
function blocksOfAzure(list: unknown): Found[] {
  return listIn(list, 'values').flatMap((it): Found[] => {
    const name = textIn(it, 'name');
    const isFrontDoor = name.startsWith('AzureFrontDoor.');
    if (!isFrontDoor && !name.startsWith('AzureCloud.')) return [];
    const region = isFrontDoor ? 'global' : name.slice('AzureCloud.'.length);
    const isEdge = name === 'AzureFrontDoor.Frontend' || name === 'AzureFrontDoor.FirstParty';
    const service = isEdge ? 'FRONT_DOOR' : isFrontDoor ? 'FRONT_DOOR_BACKEND' : '';
    const blocks = listIn(memberOf(it, 'properties'), 'addressPrefixes');
    return blocks.map((block) => ['azure', region, service, String(block)]);
  });
}

function blocksOfGoogle(list: unknown): Found[] {
  return listIn(list, 'prefixes').map((it) => {
    const block = textIn(it, 'ipv4Prefix') || textIn(it, 'ipv6Prefix');
    return ['google', textIn(it, 'scope'), 'CLOUD', block];
  });
}

function blocksOfOracle(list: unknown): Found[] {
  return listIn(list, 'regions').flatMap((it) =>
    listIn(it, 'cidrs').map((cidr): Found => ['oracle', textIn(it, 'region'), '', textIn(cidr, 'cidr')]),
  );
}

function geofeed(provider: string): (row: readonly string[]) => Found {
  return ([block = '', , , city = '']) => [provider, city, '', block];
}

function rowsOf(csv: string): string[][] {
  return csv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(','));
}
