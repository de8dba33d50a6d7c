import { describe, expect, it } from 'vitest';
import { atLeast, atMost, noMoreThan } from '../../accuracy/accuracy-row';

describe('a row', () => {
  it('names its denominator', () => {
    const row = atLeast('t', 'right', { part: 3, whole: 4000, target: 1, unit: 'addresses' });
    expect(row.name).toBe('right, % of 4,000 addresses');
    expect(atMost('t', 'wrong', { part: 1, whole: 4, target: 1 }).name).toBe('wrong, % of 4');
  });

  it('says 100 only of all, and 0 only of none', () => {
    expect(atLeast('t', 'x', { part: 99_999, whole: 100_000, target: 99 }).value).toBe(99.99);
    expect(atLeast('t', 'x', { part: 57, whole: 100, target: 57 })).toMatchObject({ value: 57, ok: true });
    expect(atMost('t', 'x', { part: 1, whole: 100_000, target: 1 }).value).toBe(0.01);
    expect(atMost('t', 'x', { part: 0, whole: 100_000, target: 0 })).toMatchObject({ value: 0, ok: true });
  });

  it('is not ok on the wrong side of its target', () => {
    expect(atLeast('t', 'x', { part: 98, whole: 100, target: 99 }).ok).toBe(false);
    expect(atMost('t', 'x', { part: 2, whole: 100, target: 1 }).ok).toBe(false);
    expect(noMoreThan('t', 'x', 1, 0).ok).toBe(false);
    expect(noMoreThan('t', 'x', 1, 1).ok).toBe(true);
  });

  it('is not ok when there was nothing to measure', () => {
    expect(atLeast('t', 'x', { part: 0, whole: 0, target: 0 }).ok).toBe(false);
    expect(atMost('t', 'x', { part: 0, whole: 0, target: 100 }).ok).toBe(false);
  });
});
