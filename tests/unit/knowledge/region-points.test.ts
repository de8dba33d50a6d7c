import { describe, expect, it } from 'vitest';
import { regionPoint } from '../../../src/knowledge/region-points';
import { REGION_PLACES } from '../../../src/knowledge/regions';

describe('where regions stand', () => {
  it.each([...REGION_PLACES])('is, to the degree, where the first city of each stands: %s', (id, places) => {
    const provider = id === 'aws-govcloud' ? 'aws' : id;
    const first = places.filter(([region], index) => places.findIndex(([one]) => one === region) === index);
    for (const [region, , latitude, longitude] of first) {
      const point = regionPoint(provider, region);
      expect(Math.abs((point?.latitude ?? 99) - latitude), region).toBeLessThan(1.1);
      expect(Math.abs((point?.longitude ?? 999) - longitude), region).toBeLessThan(1.1);
    }
    expect(first.length).toBeGreaterThan(0);
  });

  it.each([
    ['aws', null],
    ['aws', 'global'],
    ['nobody', 'us-east-1'],
  ])('is nowhere for what stands everywhere, or is not known: %s %s', (provider, region) => {
    expect(regionPoint(provider, region)).toBeNull();
  });
});
