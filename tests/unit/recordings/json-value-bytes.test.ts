import { describe, expect, it } from 'vitest';
import { JsonValueBytes } from '../../../src/recordings/json-value-bytes';

const LONGEST_STRING = 256 * 1024;

/** Reads one value that is followed by more, in pieces; says what was kept of it and where it ended. */
function taken(text: string, size: number): { kept: string; end: number } {
  const bytes = new TextEncoder().encode(`${text},1`);
  const value = new JsonValueBytes(LONGEST_STRING);
  value.start(bytes[0] ?? 0);
  for (let at = 0; at < bytes.length; at += size) {
    const end = value.take(bytes.subarray(at, at + size), 0);
    if (end !== null) return { kept: value.takeText(), end: at + end };
  }
  throw new Error('Expected the value to end.');
}

describe.each([1, 3, 1000, 1e7])('in pieces of %d bytes', (size) => {
  it.each(['"a"', '""', '"\\""', '"\\\\"', '7', 'true', '{}', '[1,"]"]', '{"a":{"}":[]}}', '"é\u{1f600}"'])(
    'the value %s ends where it ends, and is kept whole',
    (text) => {
      expect(taken(text, size)).toEqual({ kept: text, end: new TextEncoder().encode(text).length });
    },
  );
});

describe('a long string', () => {
  it.each(['\\u00e9', '\\\\', '\\"', '\\n', 'é', '\u{1f600}', 'x'])(
    'of %s is cut, and still a string',
    (unit) => {
      for (let shift = 0; shift < 7; shift += 1) {
        const text = `["${'x'.repeat(shift)}${unit.repeat(400_000 / unit.length)}","after"]`;
        for (const size of [997, 1e7]) {
          const { kept } = taken(text, size);
          const [whole] = JSON.parse(text);
          const [cut, after] = JSON.parse(kept);
          expect(after).toBe('after');
          expect(whole.startsWith(cut.replace(/\u{fffd}+$/u, ''))).toBe(true);
          expect(kept.length).toBeLessThan(LONGEST_STRING + 30);
          expect(new TextEncoder().encode(kept).length).toBeGreaterThan(LONGEST_STRING);
        }
      }
    },
  );
});
