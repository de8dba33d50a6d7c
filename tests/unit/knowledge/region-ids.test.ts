import { expect, it } from 'vitest';
import { isRegionOf, regionOfCode } from '../../../src/knowledge/region-ids';

it.each([
  ['aws', 'us-east-1'],
  ['aws', 'ap-southeast-5'],
  ['aws', 'us-gov-west-1'],
  ['aws', 'cn-northwest-1'],
  ['aws', 'eusc-de-east-1'],
  ['azure', 'westeurope'],
  ['azure', 'eastus2'],
  ['backblaze', 'us-west-004'],
  ['digitalocean', 'nyc3'],
  ['google', 'northamerica-northeast1'],
  ['google', 'me-west1'],
  ['hetzner', 'ash'],
  ['hetzner', 'fsn1'],
  ['huawei', 'eu-west-101'],
  ['linode', 'us-ord-1'],
  ['oracle', 'us-ashburn-1'],
  ['ovh', 'gra'],
  ['scaleway', 'fr-par'],
  ['tencent', 'ap-guangzhou'],
])('takes %s %s for a region', (provider, region) => {
  expect(isRegionOf(provider, region)).toBe(true);
});

it.each([
  ['aws', 'us-east'],
  ['aws', 'us-east-1a'],
  ['aws', 'elb'],
  ['aws', 'US-EAST-1'],
  ['aws', `us-east-1${'0'.repeat(1_000_000)}`],
  ['azure', 'us-east-1'],
  ['google', 'us-central'],
  ['google', 'us-east-1'],
  ['nobody', 'us-east-1'],
  ['__proto__', 'us-east-1'],
])('does not take %s %s for one', (provider, region) => {
  expect(isRegionOf(provider, region)).toBe(false);
});

it('reads the short codes of Google and of nobody else', () => {
  expect(regionOfCode('google', 'uc')).toBe('us-central1');
  expect(regionOfCode('google', 'zz')).toBeNull();
  expect(regionOfCode('google', 'constructor')).toBeNull();
  expect(regionOfCode('aws', 'uc')).toBeNull();
});
