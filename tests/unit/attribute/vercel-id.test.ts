import { expect, it } from 'vitest';
import { readVercelId } from '../../../src/attribute/vercel-id';
import { isRegionOf } from '../../../src/knowledge/region-ids';
import { VERCEL_REGIONS } from '../../../src/knowledge/vercel-regions';

it.each([
  [
    'a second code is the function’s region',
    'cdg1::iad1::7tqdq-1760947680000-0123456789ab',
    'cdg1::iad1',
    'us-east-1',
  ],
  ['what was compacted reads the same', 'cdg1::iad1', 'cdg1::iad1', 'us-east-1'],
  ['a single code says nothing of the function', 'iad1::lqkmb-1634694596006-54fe25b3aa0f', 'iad1', null],
  [
    'a list of regions ends where the request did',
    'bom1:bom1::sin1:iad1::abc-1-2',
    'bom1::iad1',
    'us-east-1',
  ],
  ['a code that nobody knows gives no region', 'cdg1::zzz9::abc', 'cdg1::zzz9', null],
  ['anything else is dropped', '<b>::iad1::x', '', null],
  ['an empty value', '', '', null],
  ['a megabyte of colons', ':'.repeat(1_000_000), '', null],
])('%s', (_, value, kept, region) => {
  expect(readVercelId(value)).toEqual({ kept, region });
});

it('knows only regions that AWS has', () => {
  expect(VERCEL_REGIONS.size).toBeGreaterThanOrEqual(20);
  for (const region of VERCEL_REGIONS.values()) expect(isRegionOf('aws', region)).toBe(true);
});
