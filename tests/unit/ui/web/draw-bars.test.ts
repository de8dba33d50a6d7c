import { describe, expect, it } from 'vitest';
import { createWords } from '../../../../src/explain/create-words';
import type { Shape } from '../../../../src/ui/pictures/drawing';
import { type Bar, type BarPaint, drawBars } from '../../../../src/ui/web/draw-bars';

const PAINTS: BarPaint[] = [
  { paint: 'unreachable', label: 'lost' },
  { paint: 'degraded', label: 'hurt' },
];
const bar = (id: string, amounts: readonly number[], label = id): Bar => ({
  ...{ id, label, note: '3 of 10', amounts, pick: id },
});

function drawn(bars: readonly Bar[], { width = 400, isRtl = false, full = 10 } = {}) {
  return drawBars(bars, PAINTS, full, null, { width, words: createWords('en'), isRtl });
}

const painted = (shapes: readonly Shape[] = [], fill: string) =>
  shapes.find((shape) => shape.draw === 'rect' && shape.fill === fill);

describe('bars', () => {
  it('are as long as their amounts, one part beginning where the one before ends', () => {
    const [mark] = drawn([bar('a', [4, 1])]).marks;
    expect(painted(mark?.shapes, 'unreachable')).toMatchObject({ x: 0, width: 159 });
    expect(painted(mark?.shapes, 'degraded')).toMatchObject({ x: 160, width: 39 });
  });

  it('begin at the other side where the text runs from right to left', () => {
    const [mark] = drawn([bar('a', [4, 1])], { isRtl: true }).marks;
    expect(painted(mark?.shapes, 'unreachable')).toMatchObject({ x: 240, width: 159 });
    expect(painted(mark?.shapes, 'degraded')).toMatchObject({ x: 200, width: 39 });
  });

  it('show what is there however little it is, and nothing of what is not', () => {
    const [mark] = drawn([bar('a', [1, 0])], { full: 100_000 }).marks;
    expect(painted(mark?.shapes, 'unreachable')).toMatchObject({ width: 1 });
    expect(painted(mark?.shapes, 'degraded')).toBeUndefined();
  });

  it('say all of it to those who hear them', () => {
    expect(drawn([bar('a', [4, 1], 'AWS')]).marks[0]?.label).toBe('AWS · 3 of 10 · lost: 4 · hurt: 1');
  });

  it.each([240, 400, 1000])('keep a name and a note apart in a width of %s', (width) => {
    const [mark] = drawn([{ ...bar('a', [1], 'x'.repeat(200)), note: 'y'.repeat(200) }], { width }).marks;
    const texts = (mark?.shapes ?? []).flatMap((shape) =>
      shape.draw === 'text' && shape.size === 13 ? [shape.text] : [],
    );
    expect(texts).toHaveLength(2);
    expect(texts.every((text) => text.length > 3)).toBe(true);
    expect(texts.join('').length * 13 * 0.56).toBeLessThanOrEqual(width);
  });
});
