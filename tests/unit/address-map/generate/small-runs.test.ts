import { describe, expect, it } from 'vitest';
import { IPV4_FAMILY, IPV6_FAMILY } from '../../../../src/address-map/generate/cells';
import type { Network } from '../../../../src/address-map/generate/choose-networks';
import { withoutSmallRuns } from '../../../../src/address-map/generate/small-runs';

function network(provider: string, more: Partial<Network> = {}): Network {
  const answer = { provider, region: null, service: null, isEdge: false, network: null };
  return { answer, places: null, ...more };
}

function run(value: Network, first: number, cells: number) {
  return { first, last: first + cells - 1, value };
}

const CLOUD = network('aws');
const LARGE = run(CLOUD, 0x100000, 1000);

describe('withoutSmallRuns', () => {
  it('leaves out what a network has in runs of up to a /22, the smallest first', () => {
    const small = [run(CLOUD, 0x200000, 1), run(CLOUD, 0x200100, 4)];
    const larger = run(CLOUD, 0x200200, 5);
    expect(withoutSmallRuns([LARGE, ...small, larger], IPV4_FAMILY)).toEqual([LARGE, larger]);
  });

  it('keeps all runs of a size that make up more than a tenth of a network', () => {
    const singles = Array.from({ length: 90 }, (_, index) => run(CLOUD, 0x200000 + index * 2, 1));
    const fours = Array.from({ length: 30 }, (_, index) => run(CLOUD, 0x300000 + index * 8, 4));
    expect(withoutSmallRuns([LARGE, ...singles, ...fours], IPV4_FAMILY)).toEqual([LARGE, ...fours]);
  });

  it('keeps what touches another run of the same provider', () => {
    const beside = run(network('aws', { places: [] }), LARGE.last + 1, 1);
    expect(withoutSmallRuns([LARGE, beside], IPV4_FAMILY)).toEqual([LARGE, beside]);
  });

  it('keeps the blocks that much of the web is reached at', () => {
    const vercel = run(CLOUD, 0x4c4c15, 1);
    expect(withoutSmallRuns([LARGE, vercel], IPV4_FAMILY)).toEqual([LARGE, vercel]);
    expect(withoutSmallRuns([LARGE, run(CLOUD, 0x4c4c16, 1)], IPV4_FAMILY)).toEqual([LARGE]);
  });

  it('keeps all of who serves its own or stands near the visitor', () => {
    const whole = network('meta', { isWhole: true });
    const runs = [run(whole, 0x300000, 1000), run(whole, 0x400000, 1)];
    expect(withoutSmallRuns(runs, IPV4_FAMILY)).toEqual(runs);
  });

  it('takes no more than a fiftieth from who is named for what it serves, nor of IPv6', () => {
    const web = network('other', { isWeb: true });
    const few = [run(web, 0x300000, 100), run(web, 0x400000, 1), run(web, 0x400100, 2)];
    expect(withoutSmallRuns(few, IPV4_FAMILY)).toEqual([few[0], few[2]]);
    const six = [
      run(CLOUD, 0x260000000000, 2 ** 20),
      ...[0, 1, 2, 3, 4, 5].map((it) => run(CLOUD, 0x2a0000000000 + it * 2 ** 16, 4096)),
    ];
    expect(withoutSmallRuns(six, IPV6_FAMILY)).toEqual(six);
    expect(withoutSmallRuns(six.slice(0, 6), IPV6_FAMILY)).toEqual(six.slice(0, 1));
  });
});
