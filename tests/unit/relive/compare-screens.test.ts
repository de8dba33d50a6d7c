import { describe, expect, it } from 'vitest';
import {
  createMask,
  differingShare,
  isOfOneColour,
  maskDifferences,
} from '../../../src/relive/compare-screens';
import { painted, screen } from './snapshots';

describe('two pictures of a screen', () => {
  it('differ by the pixels that differ', () => {
    expect(differingShare(screen(), screen(16), createMask(screen()))).toBe(0.25);
    expect(differingShare(screen(), screen(), createMask(screen()))).toBe(0);
  });

  it('differ altogether where they are not of one size', () => {
    expect(
      differingShare(
        screen(),
        painted(() => [0, 0, 0], 8),
        createMask(screen()),
      ),
    ).toBe(1);
  });

  it('do not differ where they differed before, and a little around it', () => {
    const mask = createMask(screen());
    maskDifferences(mask, screen(), screen(13));
    expect(differingShare(screen(), screen(16), mask)).toBe(0);
  });

  it('do not differ by a shade that nobody sees', () => {
    const shade = (by: number) => painted((x) => [100 + (x % 2) + by, 100, 100]);
    expect(differingShare(shade(0), shade(4), createMask(shade(0)))).toBe(0);
  });

  it('do not differ by the soft rims of lines', () => {
    // A slanting edge, drawn with another shade on its rim.
    const edge = (rim: number) =>
      painted((x, y) => (x < y ? [0, 0, 0] : x === y ? [rim, rim, rim] : [255, 255, 255]));
    expect(differingShare(edge(90), edge(170), createMask(edge(90)))).toBeLessThan(0.001);
  });
});

describe('a screen of one colour', () => {
  it('has no more than a speck of another', () => {
    expect(isOfOneColour(painted(() => [10, 20, 30]))).toBe(true);
    expect(isOfOneColour(painted((x, y) => (x === 3 && y < 3 ? [255, 255, 255] : [10, 20, 30])))).toBe(true);
    expect(isOfOneColour(painted((x, y) => (x < 10 && y < 10 ? [255, 255, 255] : [10, 20, 30])))).toBe(false);
    expect(isOfOneColour(screen())).toBe(false);
  });
});
