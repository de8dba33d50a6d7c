import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLengths } from '../../../../src/cli/zip/code-lengths';
import { deflateSmall } from '../../../../src/cli/zip/deflate-small';

const text = readFileSync('README.md').subarray(0, 6000);
const inflated = (bytes: Uint8Array) => Uint8Array.from(inflateRawSync(deflateSmall(bytes)));

describe('what is deflated small', () => {
  it.each([
    ['one byte', Uint8Array.of(7)],
    ['the same byte, longer than any repetition', new Uint8Array(1000).fill(65)],
    ['a repetition as far back as one can be', farBack(32_768)],
    ['one that is too far back', farBack(32_769)],
    ['every byte', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
    ['text', Uint8Array.from(text)],
    ['text, then numbers', Uint8Array.from([...text, ...Array.from(text, (byte, at) => (byte * at) & 255)])],
  ])('is inflated again: %s', (_, bytes) => {
    expect(inflated(bytes)).toEqual(bytes);
  });

  it('is inflated again, whatever it is', () => {
    const letters = fc.array(fc.constantFrom(1, 2, 3, 250), { minLength: 1, maxLength: 700 });
    const anything = fc.oneof(letters, fc.array(fc.nat(255), { minLength: 1, maxLength: 300 }));
    fc.assert(
      fc.property(anything, (bytes) => {
        expect(inflated(Uint8Array.from(bytes))).toEqual(Uint8Array.from(bytes));
      }),
      { seed: 20251020, numRuns: 60 },
    );
  });

  it('is smaller than what zlib makes of it at its best', () => {
    expect(deflateSmall(text).length).toBeLessThan(deflateRawSync(text, { level: 9 }).length * 0.99);
  });
});

it.each([
  [[0, 0, 0], 15, [0, 0, 0]],
  [[0, 9, 0], 15, [0, 1, 0]],
  [[1, 1, 2, 4, 8], 15, [4, 4, 3, 2, 1]],
  [[1, 1, 2, 4, 8], 3, [3, 3, 3, 3, 1]],
])('symbols that come %j times have codes of at most %i bits: %j', (counts, limit, lengths) => {
  expect(codeLengths(counts, limit)).toEqual(lengths);
});

/** Ten bytes, and the same once more so far behind them. */
function farBack(distance: number): Uint8Array {
  const bytes = new Uint8Array(distance + 10);
  for (let at = 0; at < 10; at++) bytes[at] = bytes[at + distance] = at + 1;
  return bytes;
}
