import { describe, expect, it } from 'vitest';
import { isWithin, moved, overlap } from '../../../src/xray/rect';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('rectangles', () => {
  it.each([
    [box(0, 0, 10, 10), box(5, 5, 20, 20), box(5, 5, 10, 10)],
    [box(0, 0, 10, 10), box(2, 2, 4, 4), box(2, 2, 4, 4)],
    [box(0, 0, 10, 10), box(10, 0, 20, 10), null],
    [box(0, 0, 10, 10), box(9.5, 0, 20, 10), null],
    [box(0, 0, 0, 10), box(0, 0, 20, 10), null],
  ])('%o and %o have %o in common', (a, b, both) => {
    expect(overlap(a, b)).toEqual(both);
    expect(overlap(b, a)).toEqual(both);
  });

  it('hold their left and upper edge and not the others, and are moved with all of it', () => {
    const moving = moved(box(0, 0, 10, 10), 5, -5);
    expect(moving).toEqual(box(5, -5, 15, 5));
    expect([isWithin(5, -5, moving), isWithin(15, 0, moving), isWithin(10, 5, moving)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
