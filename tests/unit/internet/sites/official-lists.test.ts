import { existsSync, readFileSync } from 'node:fs';
import { BlockList, isIPv6 } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { DemoHost } from '../../../internet/demo-site';
import { CASES_SITE, DEMO_SITES } from '../../../internet/sites';

/** The clouds' published lists, where they lie beside the project; without them there is nothing to check against. */
const LISTS = '../shared/official-lists';

interface AwsRanges {
  prefixes: { ip_prefix: string; region: string; service: string }[];
  ipv6_prefixes: { ipv6_prefix: string; region: string; service: string }[];
}
interface AzureTags {
  values: { name: string; properties: { addressPrefixes: string[] } }[];
}

/** Label → what is published under it: `EC2 us-east-1`, `AzureFrontDoor.Frontend`, `cloudflare` … */
function readLists(): Map<string, BlockList> {
  const lists = new Map<string, BlockList>();
  const add = (label: string, prefix: string) => {
    const [address = '', bits = ''] = prefix.trim().split('/');
    const list = lists.get(label) ?? new BlockList();
    list.addSubnet(address, Number(bits), isIPv6(address) ? 'ipv6' : 'ipv4');
    lists.set(label, list);
  };
  const read = (name: string) => readFileSync(`${LISTS}/${name}`, 'utf8');
  const aws: AwsRanges = JSON.parse(read('aws-ip-ranges.json'));
  for (const { ip_prefix, region, service } of aws.prefixes) add(`${service} ${region}`, ip_prefix);
  for (const { ipv6_prefix, region, service } of aws.ipv6_prefixes) add(`${service} ${region}`, ipv6_prefix);
  const azure: AzureTags = JSON.parse(read('azure-service-tags.json'));
  for (const { name, properties } of azure.values) {
    if (/^(AzureFrontDoor\.Frontend|AppService\.)/.test(name)) {
      for (const prefix of properties.addressPrefixes) add(name, prefix);
    }
  }
  for (const name of ['cloudflare-ips-v4.txt', 'cloudflare-ips-v6.txt']) {
    for (const prefix of read(name).split('\n').filter(Boolean)) add('cloudflare', prefix);
  }
  const fastly: { addresses: string[]; ipv6_addresses: string[] } = JSON.parse(
    read('fastly-public-ip-list.json'),
  );
  for (const prefix of [...fastly.addresses, ...fastly.ipv6_addresses]) add('fastly', prefix);
  for (const row of read('google-all.csv').split('\n').slice(1).filter(Boolean)) {
    add('google', row.split(',')[0] ?? '');
  }
  return lists;
}

/** Under which label a host's own description (its names, its headers) says that its addresses should be found. */
function labelOf(name: string, { cnames = [], headers = {} }: DemoHost): string | null {
  const names = [name, ...cnames].join(' ');
  const region = /\.([a-z]{2}-[a-z]+-\d)\./.exec(names)?.[1];
  const rules: readonly (readonly [isSo: boolean, label: string])[] = [
    ['x-amz-cf-id' in headers, 'CLOUDFRONT GLOBAL'],
    [/\bs3\./.test(names), `S3 ${region}`],
    [/\bexecute-api\./.test(names), `API_GATEWAY ${region}`],
    [/\bdynamodb\./.test(names), `DYNAMODB ${region}`],
    [/\.(elb|lambda-url|rum)\./.test(names), `EC2 ${region}`],
    ['cf-ray' in headers, 'cloudflare'],
    ['x-served-by' in headers, 'fastly'],
    ['x-azure-ref' in headers, 'AzureFrontDoor.Frontend'],
    [/azurewebsites/.test(names), 'AppService.WestEurope'],
    [headers.via === '1.1 google' || headers['x-xss-protection'] === '0', 'google'],
  ];
  return rules.find(([isSo]) => isSo)?.[1] ?? null;
}

const HOSTS = [...DEMO_SITES, CASES_SITE]
  .flatMap((site) => Object.entries(site.hosts))
  .flatMap(([name, host]) => {
    const label = labelOf(name, host);
    return label === null ? [] : [{ name, label, addresses: host.addresses }];
  });

describe.skipIf(!existsSync(LISTS))('the demo hosts’ addresses', () => {
  const lists = existsSync(LISTS) ? readLists() : new Map<string, BlockList>();

  it.each(HOSTS)('$name stands in $label, as published', ({ label, addresses }) => {
    for (const address of addresses) {
      expect(lists.get(label)?.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'), address).toBe(true);
    }
  });
});
