import type { Canvas } from '../pictures/canvas';
import {
  clipped,
  type Drawing,
  type Mark,
  type Paint,
  type Shape,
  textAt,
  widthOf,
} from '../pictures/drawing';

/** Colours of the parts of bars, as a legend names them. */
export interface BarPaint {
  paint: Paint;
  opacity?: number;
  label: string;
}

/** One bar: what it is of, how much of each, and what stands at its end. */
export interface Bar {
  id: string;
  label: string;
  note: string;
  /** Amounts, in the order of the legend. */
  amounts: readonly number[];
  /** What choosing it chooses; null where it cannot be chosen. */
  pick: string | null;
}

const LINE = 40;
const TEXT = 13;
const HIGH = 14;
/** Between a name and what stands at the other end of its line. */
const GAP = 12;
/** What is there and yet too little to be seen is drawn as wide as this. */
const THIN = 2;

/** Bars below each other, each with its name above it, so that long names and narrow windows go together. */
export function drawBars(
  bars: readonly Bar[],
  paints: readonly BarPaint[],
  full: number,
  chosen: string | null,
  { width, isRtl }: Canvas,
): Drawing<string> {
  const start = isRtl ? 'right' : 'left';
  const end = isRtl ? 'left' : 'right';
  const [first, last] = isRtl ? [width, 0] : [0, width];
  return { width, height: Math.max(1, bars.length * LINE), ground: [], marks: bars.map(markOf) };

  function markOf({ id, label, note, amounts, pick }: Bar, index: number): Mark<string> {
    const y = index * LINE;
    // Where both have no room, the name keeps the larger part: what the note says is in the table too.
    const room = Math.max(width * 0.4, width - widthOf(label, TEXT) - GAP);
    const noted = clipped(note, room, TEXT);
    const shapes: Shape[] = [
      // The whole line is a place to point at.
      { draw: 'rect', x: 0, y, width, height: LINE, fill: 'card', opacity: 0 },
      textAt(first, y + 14, clipped(label, width - widthOf(noted, TEXT) - GAP, TEXT), {
        ...{ anchor: start, size: TEXT, fill: 'ink', isBold: pick !== null && chosen === pick },
      }),
      textAt(last, y + 14, noted, { anchor: end, size: TEXT, fill: 'soft' }),
      { draw: 'rect', x: 0, y: y + 20, width, height: HIGH, round: 3, fill: 'quiet' },
    ];
    let from = 0;
    paints.forEach(({ paint, opacity = 1 }, part) => {
      const amount = amounts[part] ?? 0;
      if (!(amount > 0)) return;
      const long = Math.max(THIN, (amount / full) * width);
      const x = isRtl ? width - from - long : from;
      from += long;
      shapes.push({
        ...{ draw: 'rect', x, y: y + 20, width: Math.max(1, long - 1), height: HIGH, round: 3 },
        ...(paint === 'at-risk-ground' ? { fill: paint, stroke: 'at-risk' } : { fill: paint }),
        opacity,
      });
      const text = String(amount);
      if (paints.length < 2 || long < widthOf(text, 11) + 6) return;
      const isDark = paint !== 'at-risk-ground' && paint !== 'up' && opacity > 0.6;
      shapes.push(
        textAt(x + long / 2, y + 31, text, { anchor: 'middle', size: 11, fill: isDark ? 'card' : 'ink' }),
      );
    });
    const told = paints.flatMap((paint, part) =>
      paints.length > 1 && (amounts[part] ?? 0) > 0 ? [`${paint.label}: ${amounts[part]}`] : [],
    );
    return {
      ...{ id: `bar:${id}`, pick, isOn: true, shapes, label: [label, note, ...told].join(' · ') },
      box: { x: -3, y: y + 1, width: width + 6, height: LINE - 3 },
    };
  }
}
