import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecord, LARGEST_SCREEN } from '../../../src/relive/check-record';
import { RecordError } from '../../../src/relive/record-error';
import { reliveRecord } from './records';

/** Every place within a value: the way to it. */
function placesIn(value: unknown, way: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || value instanceof Blob) return [[...way]];
  return [[...way], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...way, key]))];
}

/** A copy with something else at one place. */
function changedAt(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const inner = new Map(Object.entries(value ?? {})).get(key);
  const changed = changedAt(inner, rest, to);
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? changed : one));
  return { ...Object(value), [key]: changed };
}

const PLACES = placesIn(reliveRecord());

describe('a record', () => {
  it('comes out as it went in', () => {
    expect(checkRecord(reliveRecord())).toEqual(reliveRecord());
  });

  it.each([
    ['nothing', undefined, 'object', ''],
    ['a list', [], 'object', ''],
    ['a later form', reliveRecord({ ...Object({ format: 2 }) }), 'version', 'format'],
    ['a script for an address', reliveRecord({ url: 'javascript:alert(1)' }), 'address', 'url'],
    [
      'an outcome that can’t be measured',
      changedAt(reliveRecord(), ['measured', 'outcome'], 'unknown'),
      'one-of',
      'measured.outcome',
    ],
    [
      'a share beyond all',
      changedAt(reliveRecord(), ['hosts', '1', 'share'], 1.01),
      'number',
      'hosts[1].share',
    ],
    ['no number', changedAt(reliveRecord(), ['during', 'measured'], Number.NaN), 'number', 'during.measured'],
    [
      'one undisturbed load',
      changedAt(reliveRecord(), ['before'], [reliveRecord().during]),
      'list',
      'before',
    ],
    [
      'a web page for a picture',
      changedAt(reliveRecord(), ['during', 'screen'], new Blob(['<p>'], { type: 'text/html' })),
      'picture',
      'during.screen',
    ],
    [
      'a picture that is too large',
      changedAt(
        reliveRecord(),
        ['during', 'screen'],
        new Blob([new Uint8Array(LARGEST_SCREEN + 1)], { type: 'image/png' }),
      ),
      'picture',
      'during.screen',
    ],
    ['fields that only its prototype has', Object.create(reliveRecord()), 'version', 'format'],
  ])('with %s is refused, and it is said where and why', (_, value, expected, place) => {
    expect(() => checkRecord(value)).toThrow(expect.objectContaining({ expected, place }));
  });

  it('is read or refused, and nothing else, whatever stands at whichever place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.anything({ withNullPrototype: true, withDate: true }),
        (place, anything) => {
          try {
            checkRecord(changedAt(reliveRecord(), place, anything));
          } catch (error) {
            expect(error).toBeInstanceOf(RecordError);
          }
        },
      ),
      { numRuns: 2_000, seed: 20251020 },
    );
  });

  it('holds no more than is kept, whoever wrote it', () => {
    const failed = {
      url: `https://a.example/${'x'.repeat(90_000)}`,
      kind: 'image',
      error: 'e'.repeat(9_000),
      isMade: true,
    };
    const hostile = changedAt(
      reliveRecord(),
      ['during', 'failed'],
      Array.from({ length: 5_000 }, () => failed),
    );
    const { during } = checkRecord({ ...Object(hostile), extra: 'x', __proto__: { isAdmin: true } });
    expect(during.failed.length).toBeLessThanOrEqual(2_000);
    expect(during.failed[0]?.url.length).toBeLessThanOrEqual(4_000);
    expect(JSON.stringify(checkRecord({ ...reliveRecord(), extra: 'x' }))).not.toContain('extra');
  });

  it('takes no key of a prototype', () => {
    const parsed: unknown = JSON.parse(
      JSON.stringify({ ...reliveRecord(), before: [null, null] }).replace(
        '{',
        '{"__proto__":{"isAdmin":true},',
      ),
    );
    expect(() => checkRecord(parsed)).toThrow(RecordError);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
