import { describe, expect, it } from 'vitest';
import { keptAtEdge } from '../../../src/observe/kept-at-edge';

const HIT = ['X-Cache', 'Hit from cloudfront'] as const;

describe('how long a cache on the way would go on serving', () => {
  it.each<[string, (readonly [string, string])[], number]>([
    [
      'what is left of its lifetime',
      [
        ['Age', '600'],
        ['Cache-Control', 'public, max-age=3600'],
      ],
      3000,
    ],
    [
      'by the lifetime for shared caches first',
      [
        ['age', '1'],
        ['cache-control', 'max-age=0, s-maxage=86400'],
      ],
      86_399,
    ],
    [
      'and beyond it while there are errors behind',
      [HIT, ['Cache-Control', 'max-age=60, stale-if-error=86400']],
      86_460,
    ],
    [
      'of what a cache says that it has',
      [
        ['cf-cache-status', 'HIT'],
        ['cache-control', 'max-age=300'],
      ],
      300,
    ],
    ['at most a year', [HIT, ['cache-control', 's-maxage=9999999999']], 31_536_000],
    ['not at all what nothing shows to be kept', [['Cache-Control', 'max-age=3600']], 0],
    [
      'nor what is fetched anew',
      [
        ['X-Cache', 'Miss from cloudfront'],
        ['Cache-Control', 'max-age=3600'],
      ],
      0,
    ],
    [
      'nor what has just come',
      [
        ['Age', '0'],
        ['Cache-Control', 'max-age=3600'],
      ],
      0,
    ],
    [
      'nor what is too old',
      [
        ['Age', '7200'],
        ['Cache-Control', 'max-age=3600'],
      ],
      0,
    ],
    ['nor what must not be kept', [HIT, ['Cache-Control', 'private, max-age=3600']], 0],
    ['nor what names no lifetime', [HIT], 0],
    [
      'nor what is no number',
      [
        ['Age', '1e9'],
        ['Cache-Control', 'max-age=x'],
      ],
      0,
    ],
  ])('%s', (_, headers, seconds) => {
    expect(keptAtEdge(headers)).toBe(seconds);
    expect(keptAtEdge(headers.map(([name, value]) => ({ name, value })))).toBe(seconds);
  });

  it('is read in good time whatever a header holds', () => {
    expect(keptAtEdge([HIT, ['cache-control', `${'s-maxage='.repeat(100_000)}1`]])).toBe(0);
    expect(keptAtEdge([['x-cache', 'hi t'.repeat(100_000)]])).toBe(0);
  });
});
