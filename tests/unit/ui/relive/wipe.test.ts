import { describe, expect, it } from 'vitest';
import { clipFrom, shareByKey } from '../../../../src/ui/relive/wipe';

describe('the mark between two pictures', () => {
  it.each([
    ['ArrowRight', 'ltr', 52],
    ['ArrowLeft', 'ltr', 48],
    ['ArrowRight', 'rtl', 48],
    ['ArrowLeft', 'rtl', 52],
    ['ArrowUp', 'rtl', 52],
    ['ArrowDown', 'ltr', 48],
    ['PageUp', 'ltr', 70],
    ['PageDown', 'rtl', 30],
    ['Home', 'rtl', 0],
    ['End', 'ltr', 100],
    ['Tab', 'ltr', null],
    ['toString', 'ltr', null],
  ] as const)('goes where %s points in %s: %s', (key, direction, share) => {
    expect(shareByKey(key, 50, direction)).toBe(share);
  });

  it('stays within the picture', () => {
    expect(shareByKey('ArrowRight', 99, 'ltr')).toBe(100);
    expect(shareByKey('ArrowRight', 1, 'rtl')).toBe(0);
  });

  it('cuts from the side where reading begins', () => {
    expect(clipFrom(30, 'ltr')).toBe('inset(0 0 0 30%)');
    expect(clipFrom(30, 'rtl')).toBe('inset(0 30% 0 0)');
  });
});
