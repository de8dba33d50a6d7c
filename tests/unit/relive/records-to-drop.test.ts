import { describe, expect, it } from 'vitest';
import { recordsToDrop } from '../../../src/relive/records-to-drop';

const records = (count: number, change: { isKept?: boolean; bytes?: number } = {}) =>
  Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    startedAt: index,
    isKept: false,
    bytes: 1_000,
    ...change,
  }));

describe('records that are not kept', () => {
  it.each([
    ['ten stay', records(10), []],
    ['the oldest of twelve go', records(12), ['r1', 'r0']],
    ['kept ones stay, however many', records(40, { isKept: true }), []],
    ['thirty megabytes stay', records(4, { bytes: 9_000_000 }), ['r0']],
    [
      'kept ones take no room of theirs',
      [...records(3, { bytes: 9_000_000 }), { id: 'k', startedAt: 9, isKept: true, bytes: 9e7 }],
      [],
    ],
  ])('make room: %s', (_, all, gone) => {
    expect(recordsToDrop(all)).toEqual(gone);
  });
});
