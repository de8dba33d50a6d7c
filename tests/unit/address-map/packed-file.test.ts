import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CITIES_PACKAGE, NETWORKS_PACKAGE } from '../../../src/address-map/generate/sources';
import { openAddressMap } from '../../../src/address-map/open-address-map';
import { checkPackedMap } from '../../../src/address-map/packed-map';

const folder = new URL('../../../assets/address-map/', import.meta.url);
const bytes = readFileSync(new URL('address-map.bin', folder));
const provenance = JSON.parse(readFileSync(new URL('provenance.json', folder), 'utf8'));
const map = openAddressMap(new Uint8Array(bytes).buffer);

function said(address: string): string {
  const answer = map.lookup(address);
  if (answer === null || answer === 'not-an-address') return String(answer);
  const { provider, region, service, isEdge, network } = answer;
  return [provider, region, service, isEdge ? 'edge' : null, network].filter((it) => it !== null).join(' ');
}

describe('the packed address map', () => {
  it('is the file that its provenance describes', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(provenance.sha256);
    expect(bytes.length).toBe(provenance.bytes);
  });

  it('is made from the pinned packages', () => {
    const pinned = [NETWORKS_PACKAGE, CITIES_PACKAGE].map(({ files: _, ...rest }) => rest);
    expect(provenance.packages).toEqual(pinned);
    expect(map.sources.map((it) => it.version)).toEqual(pinned.map((it) => it.version));
    expect(map.built).toBe('2026-06-05');
  });

  it('keeps its budget of 400 KB when all of it is unpacked', () => {
    const packed = checkPackedMap(new Uint8Array(bytes).buffer);
    // Besides the file itself: four bytes for each entry, two for each stretch of IPv4, six for each group of IPv6.
    const { entries4, entries6, groups6 } = packed.counts;
    const unpacked = 4 * (entries4 + entries6) + 2 * 256 * 32 + 6 * groups6;
    expect(bytes.length + unpacked).toBeLessThanOrEqual(400_000);
  });

  it.each([
    // Regions, by network and geolocation; AS14618 is us-east-1 alone.
    ['52.216.0.10', 'aws us-east-1'],
    ['54.80.0.1', 'aws us-east-1'],
    ['52.92.128.1', 'aws us-west-2'],
    ['44.230.0.1', 'aws us-west-2'],
    ['3.5.140.1', 'aws ap-northeast-2'],
    ['18.218.0.1', 'aws us-east-2'],
    ['52.80.0.1', 'aws cn-north-1'],
    ['18.253.0.1', 'aws us-gov-east-1'],
    ['34.1.1.1', 'google europe-west9'],
    ['35.208.0.1', 'google us-central1'],
    ['2600:1f18::1', 'aws us-east-1'],
    ['2a05:d018::1', 'aws eu-west-1'],
    ['2a01:4f8::1', 'hetzner nbg1'],
    // Edges that geolocate to regions.
    ['13.224.0.1', 'aws global cloudfront edge'],
    ['18.238.4.1', 'aws global cloudfront edge'],
    ['54.230.0.1', 'aws global cloudfront edge'],
    ['99.84.0.1', 'aws global cloudfront edge'],
    ['2600:9000:2000::1', 'aws global cloudfront edge'],
    ['75.2.60.5', 'aws global global-accelerator edge'],
    ['76.223.9.1', 'aws global global-accelerator edge'],
    ['205.251.192.1', 'aws global route53 edge'],
    ['13.107.246.40', 'azure global front-door edge'],
    ['204.79.197.200', 'azure global front-door edge'],
    ['34.117.1.1', 'google global load-balancer edge'],
    ['142.250.1.1', 'google global google-front-end edge'],
    ['151.101.1.1', 'fastly global edge'],
    ['104.16.1.1', 'cloudflare global edge'],
    ['2606:4700::1', 'cloudflare global edge'],
    ['23.1.1.1', 'akamai global edge'],
    // Addresses that customers brought to AWS.
    ['76.76.21.21', 'aws'],
    ['192.184.67.5', 'aws'],
    // Others, by name.
    ['74.119.118.10', 'other Criteo Corp.'],
    ['208.80.154.224', 'wikimedia'],
    // This machine, private networks, carriers.
    ['127.0.0.1', 'local'],
    ['10.1.2.3', 'local'],
    ['172.31.255.255', 'local'],
    ['192.168.1.1', 'local'],
    ['169.254.1.1', 'local'],
    ['100.127.255.255', 'local'],
    ['::1', 'local'],
    ['fd00::1', 'local'],
    ['fe80::1%eth0', 'local'],
    ['172.32.0.1', 'null'],
    ['100.128.0.1', 'null'],
    // Nobody's.
    ['203.0.113.5', 'null'],
    ['240.0.0.1', 'null'],
    ['host.example', 'not-an-address'],
  ])('says of %s: %s', (address, expected) => {
    expect(said(address)).toBe(expected);
  });
});
