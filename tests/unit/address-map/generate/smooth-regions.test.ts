import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../../src/address-map/generate/place-cells';
import { smoothRegions } from '../../../../src/address-map/generate/smooth-regions';

/** Cells from a first one on, one for each letter; a dot is placed in no region, `?` in the city of a and b. */
function cells(letters: string, first = 0): Placed[] {
  return [...letters].map((letter, index) => {
    const cell = { first: first + index, last: first + index };
    if (letter === '?') return { ...cell, value: 'a', other: 'b' };
    return { ...cell, value: letter === '.' ? null : letter };
  });
}

function smoothed(placed: readonly Placed[], provider = 'oracle'): string {
  return smoothRegions(placed, provider)
    .map(({ first, last, value }) => (value ?? '.').repeat(last - first + 1))
    .join('');
}

describe('smoothRegions', () => {
  it.each([
    ['a cell that is placed elsewhere is noise', 'aaaaabaaaaaaaaaa', 'aaaaaaaaaaaaaaaa'],
    ['so are two', 'aaaabbaaaaaaaaaa', 'aaaaaaaaaaaaaaaa'],
    ['an aligned block of eight is not', 'aaaaaaaabbbbbbbbaaaaaaaa', 'aaaaaaaabbbbbbbbaaaaaaaa'],
    ['a border that is a cell off moves to where it is aligned', 'aaaaaaabbbbbbbbb', 'aaaaaaaabbbbbbbb'],
    ['what is placed nowhere goes along with its neighbours', 'aaaa....aaaaaaaa', 'aaaaaaaaaaaaaaaa'],
    ['unless it is much', `${'.'.repeat(32)}${'a'.repeat(16)}`, `${'.'.repeat(32)}${'a'.repeat(16)}`],
  ])('%s', (_, placed, expected) => {
    expect(smoothed(cells(placed))).toBe(expected);
  });

  it('cuts Azure finer', () => {
    expect(smoothed(cells('aaaabbaaaaaaaaaa'), 'azure')).toBe('aaaabbaaaaaaaaaa');
    expect(smoothed(cells('aaaabccccccccccc'), 'azure')).toBe('aaaabccccccccccc');
    expect(smoothed(cells('aaaaabaaaaaaaaaa'), 'azure')).toBe('aaaaaaaaaaaaaaaa');
  });

  it('settles a city of two regions by the neighbours, else by what has most of it', () => {
    expect(smoothed(cells('bb??bbbb'))).toBe('bbbbbbbb');
    expect(smoothed(cells('aa??aaaa'))).toBe('aaaaaaaa');
    expect(smoothed(cells('????'))).toBe('aaaa');
  });

  it('decides on each side of a gap alone', () => {
    expect(smoothed([...cells('bb'), ...cells('aaaaaaaa', 16)])).toBe('bbaaaaaaaa');
  });

  it('does not walk through long runs cell by cell', () => {
    const long = [
      { first: 0, last: 2 ** 40, value: 'a' },
      { first: 2 ** 40 + 1, last: 2 ** 41, value: 'b' },
    ];
    const found = smoothRegions(long, 'aws').filter(({ value }) => value === 'b');
    expect([found[0]?.first, found.at(-1)?.last]).toEqual([2 ** 40, 2 ** 41]);
  });
});
