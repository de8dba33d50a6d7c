import { describe, expect, it } from 'vitest';
import { layerAddressMaps } from '../../../../src/address-map/lists/layer-address-maps';
import { ListError } from '../../../../src/address-map/lists/list-error';
import { readNetworkTable } from '../../../../src/address-map/lists/network-table';
import { Pace } from '../../../../src/address-map/lists/pace';
import { inPieces, packNetworks } from './pack-networks';

const IPV4 = [
  '20.0.0.0,20.0.0.255,64500,"Example, Inc."',
  '20.0.1.0,20.0.1.127,64501,LLC ""HOST"" GmbH',
  '20.0.1.128,20.0.3.255,64502,"Ростелеком ""North"""',
  '20.0.5.0,20.0.5.255,64500,Another name that does not count',
  '20.1.0.0,20.1.255.255,14618,"Amazon.com, Inc."',
  '20.2.0.0,20.2.255.255,13335,"Cloudflare, Inc."',
  '20.3.0.0,20.3.255.255,0,Not routed',
  '20.4.0.0,20.4.255.255,64503,',
  '223.255.255.0,223.255.255.255,64504,"A name that is far too long to be shown in any table, at last"',
];
const IPV6 = [
  '2001:200::,2001:200:1ff:ffff:ffff:ffff:ffff:ffff,2500,WIDE Project',
  '2a00:1::,2a00:1:0:5:ffff:ffff:ffff:7fff,64500,Example',
  '2a00:1:0:5:ffff:ffff:ffff:8000,2a00:1:0:9:ffff:ffff:ffff:ffff,64501,Host',
  '2a00:4::,2a00:4:ffff:ffff:ffff:ffff:ffff:ffff,64502,Whole',
];

async function failureOf(ipv4: string, ipv6 = `${IPV6.join('\n')}\n`): Promise<string> {
  try {
    await readNetworkTable([inPieces(ipv4, 1000), inPieces(ipv6)], { id: '', date: '', url: '' }, new Pace());
    return 'taken';
  } catch (error) {
    if (error instanceof ListError) return error.failure;
    throw error;
  }
}

describe('the network table', async () => {
  const packed = await packNetworks(IPV4, IPV6);
  const map = layerAddressMaps(null, [packed]);

  function network(address: string): string | null {
    const answer = map?.lookup(address);
    return answer === null || answer === undefined || answer === 'not-an-address'
      ? null
      : (answer.network ?? `${answer.provider} ${answer.region}`);
  }

  it.each([
    ['19.255.255.255', null],
    ['20.0.0.0', 'Example, Inc.'],
    ['20.0.0.255', 'Example, Inc.'],
    ['20.0.1.127', 'LLC ""HOST"" GmbH'],
    ['20.0.1.128', 'Ростелеком "North"'],
    ['20.0.3.255', 'Ростелеком "North"'],
    ['20.0.4.0', null],
    ['20.0.5.9', 'Example, Inc.'],
    ['20.1.0.1', 'aws us-east-1'],
    ['20.2.0.1', 'cloudflare global'],
    ['20.3.0.1', null],
    ['20.4.0.1', 'AS64503'],
    ['223.255.255.255', 'A name that is far too long to be shown in any t'],
    ['224.0.0.1', null],
    ['2001:1ff:ffff::', null],
    ['2001:200::1', 'WIDE Project'],
    ['2001:200:200::', null],
    ['2a00:1:0:5::1', 'Example, Inc.'],
    ['2a00:1:0:6::1', 'LLC ""HOST"" GmbH'],
    ['2a00:1:0:a::', null],
    ['2a00:4:ffff:ffff::', 'Ростелеком "North"'],
    ['2a00:5::', null],
  ])('says of %s: %s', (address, expected) => {
    expect(network(address)).toBe(expected);
  });

  it('counts its rows, and cites no provider', () => {
    expect(packed.blocks).toBe(13);
    expect(map?.lookup('20.0.0.1')).toEqual({
      provider: 'other',
      region: null,
      service: null,
      isEdge: false,
      network: 'Example, Inc.',
    });
  });

  it('holds more networks than 16 bits can number', async () => {
    const rows = Array.from({ length: 70_000 }, (_, index) => {
      const start = `${30 + (index >>> 16)}.${(index >>> 8) & 255}.${index & 255}`;
      return `${start}.0,${start}.255,${4_000_000 + index},Network ${index}`;
    });
    const many = layerAddressMaps(null, [await packNetworks(rows)]);
    for (const [address, name] of [
      ['30.0.0.1', 'Network 0'],
      ['30.255.255.1', 'Network 65535'],
      ['31.17.111.1', 'Network 69999'],
    ] as const) {
      expect(many?.lookup(address)).toMatchObject({ network: name });
    }
  });
});

describe('a network table that is no good', () => {
  const text = `${IPV4.join('\n')}\n`;

  it('is told by what is wrong with it', async () => {
    expect(await failureOf(text)).toBe('taken');
    expect(await failureOf(text.replaceAll('\n', '\r\n'))).toBe('taken');
    expect(await failureOf('<!doctype html><p>Sorry</p>')).toBe('html');
    expect(await failureOf('')).toBe('truncated');
    expect(await failureOf(text, '')).toBe('truncated');
    expect(await failureOf(text.slice(0, -1))).toBe('truncated');
    expect(await failureOf(text.slice(0, -40))).toBe('truncated');
  });

  it.each([
    ['no row', 'hello\n', 'shape'],
    ['too few fields', '20.0.0.0,20.0.0.255,64500\n', 'shape'],
    ['no AS number', '20.0.0.0,20.0.0.255,x1,Example\n', 'shape'],
    ['an AS number out of range', '20.0.0.0,20.0.0.255,4294967296,Example\n', 'shape'],
    ['no address', '20.0.0.0,20.0.0.256,64500,Example\n', 'shape'],
    ['an address of the other family', '20.0.0.0,2a00::1,64500,Example\n', 'shape'],
    ['a row backwards', '20.0.0.9,20.0.0.1,64500,Example\n', 'shape'],
    ['rows out of order', '20.0.9.0,20.0.9.255,1,A\n20.0.1.0,20.0.1.255,1,A\n', 'shape'],
    ['an endless line', `20.0.0.0,20.0.0.255,64500,${'x'.repeat(100_000)}`, 'shape'],
    ['a default route', '0.0.0.0,255.255.255.255,64500,Example\n', 'default-route'],
    ['half of one', '1.0.0.0,127.255.255.255,64500,Example\n', 'default-route'],
    ['private addresses', '10.1.0.0,10.1.0.255,64500,Example\n', 'shape'],
    ['private addresses inside a run', '9.0.0.0,11.255.255.255,64500,Example\n', 'shape'],
  ])('with %s is refused', async (_, ipv4, failure) => {
    expect(await failureOf(ipv4)).toBe(failure);
  });

  it.each([
    ['fe80::,fe80::ffff,64500,Example\n', 'shape'],
    ['2001:db8::,2001:db8:ffff::,64500,Example\n', 'shape'],
    ['2000::,3fff:ffff:ffff::,64500,Example\n', 'default-route'],
  ])('also in its part of IPv6: %s', async (ipv6, failure) => {
    expect(await failureOf(text, ipv6)).toBe(failure);
  });

  it('gives what two rows hold to the first', async () => {
    const map = layerAddressMaps(null, [
      await packNetworks([
        '20.0.0.0,20.0.9.255,1,First',
        '20.0.5.0,20.0.12.255,2,Second',
        '20.0.6.0,20.0.7.255,3,Third',
      ]),
    ]);
    expect(map?.lookup('20.0.6.0')).toMatchObject({ network: 'First' });
    expect(map?.lookup('20.0.10.0')).toMatchObject({ network: 'Second' });
    expect(map?.lookup('20.0.13.0')).toBeNull();
  });
});
