import type { Fate } from '../../outage/scenario';
import { type Drawing, fateSign, type Paint, type Shape, textAt, widthOf } from '../pictures/drawing';

/** What stands around a picture in a file, so that the file speaks for itself. */
export interface SheetText {
  title: string;
  /** Which page, which outage, what was chosen. */
  lines: readonly string[];
  legend: readonly ({ label: string } & ({ fate: Fate } | { paint: Paint; opacity?: number }))[];
  /** Where the data come from. */
  credits: readonly string[];
  isRtl: boolean;
}

/** A picture with its title, its legend and its sources. */
export interface Sheet {
  title: string;
  width: number;
  height: number;
  shapes: readonly Shape[];
  drawing: Drawing<string>;
  /** Where the drawing's own corner stands. */
  at: { x: number; y: number };
}

const EDGE = 24;
/** Narrower than this, the lines around a picture would have no room. */
const NARROWEST = 460;

/** Puts a picture and what is to be known about it together. */
export function sheetOf(
  drawing: Drawing<string>,
  { title, lines, legend, credits, isRtl }: SheetText,
): Sheet {
  const inner = Math.max(NARROWEST, drawing.width);
  const width = inner + 2 * EDGE;
  const shapes: Shape[] = [];
  const start = isRtl ? width - EDGE : EDGE;
  const anchor = isRtl ? 'right' : 'left';
  let y = EDGE + 16;
  const write = (text: string, size: number, isBold: boolean) => {
    for (const line of wrapped(text, inner, size)) {
      shapes.push(textAt(start, y, line, { anchor, size, fill: isBold ? 'ink' : 'soft', isBold }));
      y += size * 1.5;
    }
  };
  write(title, 18, true);
  for (const line of lines) write(line, 13, false);
  y += 4;
  const at = { x: EDGE + (inner - drawing.width) / 2, y };
  y += drawing.height + 24;
  let x = 0;
  for (const entry of legend) {
    const { label } = entry;
    const wide = 18 + widthOf(label, 12) + 18;
    if (x > 0 && x + wide > inner) {
      x = 0;
      y += 20;
    }
    const left = isRtl ? width - EDGE - x - 12 : EDGE + x;
    if ('fate' in entry) shapes.push(...fateSign(entry.fate, left, y - 10));
    else {
      const { paint: fill, opacity = 1 } = entry;
      shapes.push({ draw: 'rect', x: left, y: y - 10, width: 12, height: 12, round: 3, fill, opacity });
    }
    const from = isRtl ? width - EDGE - x - 18 : EDGE + x + 18;
    shapes.push(textAt(from, y, label, { anchor, size: 12, fill: 'ink' }));
    x += wide;
  }
  y += 22;
  for (const credit of credits) write(credit, 11, false);
  return { title, width, height: Math.ceil(y + EDGE - 14), shapes, drawing, at };
}

/** A text as lines that fit. */
function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, size) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
