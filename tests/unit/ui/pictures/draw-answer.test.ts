import { describe, expect, it } from 'vitest';
import { createWords } from '../../../../src/explain/create-words';
import type { Squares } from '../../../../src/explain/squares';
import type { DayStripPart } from '../../../../src/outage/day-strip';
import { drawAnswer } from '../../../../src/ui/pictures/draw-answer';
import type { Drawing, RectShape, TextShape } from '../../../../src/ui/pictures/drawing';

const SQUARES: Squares = {
  counts: { down: 40, failing: 0, 'at-risk': 10, 'origin-unknown': 0, up: 50 },
  ...{ unit: 'requests', allGo: false, confidence: 'likely' },
};
const part = (
  from: number,
  to: number,
  outcome: DayStripPart['outcome'],
  phases: string[],
): DayStripPart => ({
  ...{ from: `2025-10-20T0${from}:00:00Z`, to: `2025-10-20T0${to}:00:00Z`, outcome, worst: outcome, phases },
  confidence: 'likely',
});
const DAY = [part(1, 4, 'unreachable', ['a']), part(4, 5, 'untouched', []), part(5, 7, 'degraded', ['b'])];
const draw = async (locale: 'en' | 'ar', parts = DAY) =>
  drawAnswer(SQUARES, parts, { words: await createWords(locale), isRtl: locale === 'ar' });
const rects = ({ ground }: Drawing) => ground.filter((one): one is RectShape => one.draw === 'rect');
const texts = ({ ground }: Drawing) => ground.filter((one): one is TextShape => one.draw === 'text');

describe('the answer as a picture', () => {
  it.each(['en', 'ar'] as const)('has a hundred squares, and the day in its parts: %s', async (locale) => {
    const drawing = await draw(locale);
    const squares = rects(drawing).filter(({ width, height }) => width === 12 && height === 12);
    expect(squares).toHaveLength(100);
    expect(squares.filter(({ fill }) => fill === 'down')).toHaveLength(40);
    const strip = rects(drawing).slice(-3);
    expect(strip.map(({ fill }) => fill)).toEqual(['unreachable', 'quiet', 'degraded']);
    expect(strip.map(({ width }) => Math.round((width + 1) / 75))).toEqual([3, 1, 2]);
    for (const { x, width } of rects(drawing)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(drawing.width);
    }
    const [first, last] = [strip[0]?.x ?? 0, strip[2]?.x ?? 0];
    expect(first < last).toBe(locale === 'en');
    expect(texts(drawing).every(({ y }) => y > 70 && y < drawing.height)).toBe(true);
  });

  it('says what each part comes to, where there is room, and when the day began and ended', async () => {
    const said = texts(await draw('en')).map(({ text }) => text);
    expect(said).toHaveLength(4);
    expect(said[0]).toMatch(/does not open/);
    expect(said[1]).toMatch(/missing or slow/);
  });

  it('is the squares alone where the outage has no day', async () => {
    const drawing = await draw('en', []);
    expect([rects(drawing).length, texts(drawing).length]).toEqual([100, 0]);
  });
});
