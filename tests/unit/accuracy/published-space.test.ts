import { describe, expect, it } from 'vitest';
import type { AddressAnswer } from '../../../src/address-map/address-answer';
import { openAddressMap } from '../../../src/address-map/open-address-map';
import { packAddressMap } from '../../../src/address-map/pack-address-map';
import type { Change } from '../../../src/address-map/pack-changes';
import { compareSpace } from '../../accuracy/compare-space';
import { changesIn } from '../../accuracy/packed-changes';
import type { PublishedBlock } from '../../accuracy/published-blocks';
import { publishedRuns } from '../../accuracy/published-runs';
import { measureSpace, type SpaceAccuracy } from '../../accuracy/published-space';

function aws(region: string | null): AddressAnswer {
  return { provider: 'aws', region, service: null, isEdge: region === 'global', network: null };
}

/** From the /24 with this number in 52.0.0.0/8 on. */
function from(cell: number, answer: AddressAnswer | null): Change {
  return { cell: 52 * 0x10000 + cell, answer };
}

const OTHER: AddressAnswer = { ...aws(null), provider: 'other', network: 'Somebody' };
const PACKED = packAddressMap({
  // 52.0.0.0/24 and the next three: us-east-1, us-east-1, eu-west-1, no region; then an edge, another network, nothing.
  ipv4: [
    from(0, aws('us-east-1')),
    from(2, aws('eu-west-1')),
    from(3, aws(null)),
    from(4, aws('global')),
    from(5, OTHER),
    from(6, null),
  ],
  // 2001:db8::/48 and the next three /48.
  ipv6: [
    { cell: 0x20010db80000, answer: aws('us-east-1') },
    { cell: 0x20010db80003, answer: aws('us-west-2') },
    { cell: 0x20010db80004, answer: null },
  ],
  built: '2026-01-01',
  sources: [],
}).buffer;

function measured(blocks: readonly PublishedBlock[], isWhole = false): SpaceAccuracy {
  const map = openAddressMap(PACKED);
  const compared = compareSpace(publishedRuns(blocks), map, changesIn(PACKED));
  return measureSpace(compared, 'space', () => ({ provider: 99, region: 60, edges: 0.5 }), isWhole);
}

function block(cidr: string, region: string | null, service = 'EC2'): PublishedBlock {
  return { provider: 'aws', region, service, block: cidr };
}

function shares({ rows }: SpaceAccuracy): string[] {
  return rows.map((it) => `${it.name}: ${it.value} ${it.ok ? 'ok' : 'missed'}`);
}

describe('measureSpace', () => {
  it('weighs by addresses, and leaves out what the map knows nothing of', () => {
    // Four /24 are known, of which two are right; 52.0.6.0/23 is announced by nobody.
    expect(shares(measured([block('52.0.0.0/22', 'us-east-1'), block('52.0.6.0/23', 'us-east-1')]))).toEqual([
      'aws, IPv4: provider right, % of 1,024 addresses: 100 ok',
      'aws, IPv4: region right, % of 1,024 addresses: 50 missed',
      'us-east-1, IPv4: found, % of 1,024 addresses: 50 missed',
      'us-east-1, IPv4: rightly said, % of 512 addresses: 100 ok',
    ]);
  });

  it('counts it all where everything ought to be known', () => {
    expect(
      shares(measured([block('52.0.0.0/22', 'us-east-1'), block('52.0.6.0/23', 'us-east-1')], true)).slice(
        0,
        2,
      ),
    ).toEqual([
      'aws, IPv4: provider right, % of 1,536 addresses: 66.66 missed',
      'aws, IPv4: region right, % of 1,536 addresses: 33.33 missed',
    ]);
  });

  it('weighs parts of a cell, and IPv6 by /48', () => {
    expect(
      shares(measured([block('52.0.1.128/25', 'us-east-1'), block('52.0.2.0/26', 'us-east-1')]))[1],
    ).toBe('aws, IPv4: region right, % of 192 addresses: 66.66 ok');
    expect(shares(measured([block('2001:db8::/46', 'us-east-1')])).slice(0, 2)).toEqual([
      'aws, IPv6: provider right, % of 4 /48: 100 ok',
      'aws, IPv6: region right, % of 4 /48: 75 ok',
    ]);
  });

  it('finds edges that are taken for regional', () => {
    const right = measured([block('52.0.4.0/24', 'global', 'CLOUDFRONT')]);
    expect(shares(right)[1]).toBe(
      'aws, IPv4: CloudFront and Global Accelerator taken for regional, % of 256 addresses: 0 ok',
    );
    const wrong = measured([
      block('52.0.4.0/24', 'global', 'CLOUDFRONT'),
      block('52.0.0.0/24', 'global', 'GLOBALACCELERATOR'),
    ]);
    expect(shares(wrong)[1]).toBe(
      'aws, IPv4: CloudFront and Global Accelerator taken for regional, % of 512 addresses: 50 missed',
    );
    // Neither a region nor an edge: only the provider is asked for.
    expect(shares(measured([block('52.0.0.0/24', 'global', 'CHIME_MEETINGS')]))).toEqual([
      'aws, IPv4: provider right, % of 256 addresses: 100 ok',
    ]);
  });

  it('asks only for the provider where a list says no more', () => {
    expect(shares(measured([block('52.0.0.0/24', null, ''), block('52.0.5.0/24', null, '')]))).toEqual([
      'aws, IPv4: provider right, % of 512 addresses: 50 missed',
    ]);
  });

  it('lists what is taken for what, the largest first', () => {
    const { confusion } = measured([
      block('52.0.0.0/23', 'us-east-1'),
      block('52.0.2.0/24', 'us-east-1'),
      block('52.0.3.0/25', 'us-east-1'),
      block('52.0.4.0/24', 'global', 'CLOUDFRONT'),
      block('52.0.5.0/26', 'us-east-1'),
    ]);
    expect(confusion.map((it) => `${it.official} → ${it.said}: ${it.weight} = ${it.share} %`)).toEqual([
      'us-east-1 → eu-west-1: 256 = 21.05 %',
      'us-east-1 → no region: 128 = 10.53 %',
      'us-east-1 → other: 64 = 5.26 %',
    ]);
  });

  it('says of each region what is found of it, and what is called it', () => {
    const { regions } = measured([block('52.0.0.0/24', 'eu-west-1'), block('52.0.2.0/24', 'eu-west-1')]);
    expect(regions).toEqual([
      {
        provider: 'aws',
        region: 'eu-west-1',
        family: 4,
        published: 512,
        announced: 512,
        found: 256,
        said: 256,
      },
      { provider: 'aws', region: 'us-east-1', family: 4, published: 0, announced: 0, found: 0, said: 256 },
    ]);
  });
});
