import { describe, expect, it } from 'vitest';
import { IPV4_FAMILY, IPV6_FAMILY } from '../../../../src/address-map/generate/cells';
import type { Placed } from '../../../../src/address-map/generate/majority-regions';
import { settleSharedCities, undecided } from '../../../../src/address-map/generate/shared-cities';

const BOTH = undecided('eastus2', 'eastus');

/** Cells from 0 on, one for each value. */
function cells(...values: (string | null)[]): Placed[] {
  return values.map((value, cell) => ({ first: cell, last: cell, value }));
}

function settled(placed: readonly Placed[], family = IPV4_FAMILY): (string | null)[] {
  return settleSharedCities(placed, family).flatMap(({ first, last, value }) =>
    new Array<string | null>(last - first + 1).fill(value),
  );
}

describe('settleSharedCities', () => {
  it('lets the nearest neighbours in a block decide', () => {
    expect(settled(cells(BOTH, 'eastus', 'eastus2', 'eastus2'))[0]).toBe('eastus');
    expect(settled(cells('eastus2', BOTH, 'eastus', 'eastus'))[1]).toBe('eastus2');
    expect(settled(cells('westus', BOTH, 'eastus', 'eastus'))[1]).toBe('eastus');
  });

  it('asks no further than eight cells, and no other block', () => {
    expect(settled(cells(BOTH, null, null, null, null, null, null, 'eastus'))[0]).toBe('eastus');
    const beyond = cells(BOTH, null, null, null, null, null, null, null, 'eastus', 'eastus');
    expect(settled(beyond)[0]).toBe('eastus2');
  });

  it('takes the region of most of the city where nobody or everybody has a say', () => {
    expect(settled(cells(BOTH, BOTH))).toEqual(['eastus2', 'eastus2']);
    expect(settled(cells(BOTH, null, 'eastus', 'eastus2'))[0]).toBe('eastus2');
  });

  it('looks at neighbours on both sides of a long run, and leaves all else as it was', () => {
    const run = [{ first: 0, last: 0, value: 'eastus' }, { first: 1, last: 6, value: BOTH }, ...cells('x')];
    run[2] = { first: 7, last: 7, value: 'eastus2' };
    expect(settled(run)).toEqual([
      'eastus',
      'eastus',
      'eastus',
      'eastus',
      'eastus2',
      'eastus2',
      'eastus2',
      'eastus2',
    ]);
    expect(settleSharedCities(cells('a', null), IPV4_FAMILY)).toEqual(cells('a', null));
  });

  it('does not walk through runs of IPv6', () => {
    const huge = [{ first: 0, last: 2 ** 40, value: BOTH }];
    expect(settleSharedCities(huge, IPV6_FAMILY)).toEqual([{ first: 0, last: 2 ** 40, value: 'eastus2' }]);
  });
});
