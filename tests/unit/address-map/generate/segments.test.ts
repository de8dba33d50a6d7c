import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, layOver, type Segment } from '../../../../src/address-map/generate/segments';

const CELLS = 60;

/** Ascending segments that do not overlap. */
const segments = fc
  .array(fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom('a', 'b', 'c')), { maxLength: 12 })
  .map((all) => {
    const result: Segment<string>[] = [];
    let next = 0;
    for (const [gap, length, value] of all) {
      const first = next + gap;
      next = first + length + 1;
      if (next <= CELLS) result.push({ first, last: next - 1, value });
    }
    return result;
  });

function painted(all: readonly Segment<string>[]): string {
  const cells = new Array<string>(CELLS).fill('.');
  for (const { first, last, value } of all) cells.fill(value, first, last + 1);
  return cells.join('');
}

describe('layOver', () => {
  it('shows what a painter would see', () => {
    fc.assert(
      fc.property(segments, segments, (below, above) => {
        const result = layOver(below, above);
        expect(painted(result)).toBe(painted([...below, ...above]));
        for (const [index, { first }] of result.entries()) {
          expect(first).toBeGreaterThan(result[index - 1]?.last ?? -1);
        }
      }),
      { numRuns: 2_000, seed: 20251020 },
    );
  });
});

describe('joined', () => {
  it('leaves no two neighbours that say the same', () => {
    fc.assert(
      fc.property(segments, (all) => {
        const result = joined([...all].reverse());
        expect(painted(result)).toBe(painted(all));
        const neighbours = result.filter((it, index) => {
          const before = result[index - 1];
          return before?.last === it.first - 1 && before.value === it.value;
        });
        expect(neighbours).toEqual([]);
      }),
      { numRuns: 500, seed: 20251020 },
    );
  });
});
