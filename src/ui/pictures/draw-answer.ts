import { outcomeInWords, shownOutcome } from '../../explain/headline';
import { message } from '../../explain/message';
import type { Squares } from '../../explain/squares';
import { lengthOf } from '../../outage/day-moment';
import type { DayStripPart } from '../../outage/day-strip';
import { FATES } from '../../outage/scenario';
import { momentInWords } from '../span-in-words';
import type { Canvas } from './canvas';
import { type Drawing, fateSign, type Shape, textAt, widthOf } from './drawing';

const COLUMNS = 25;
const PITCH = 18;
const WIDE = COLUMNS * PITCH;
const DAY = 4 * PITCH + 14;
const HIGH = 16;
const TEXT = 12;

/** The answer as a picture for files: a hundred squares, and below them the day, where the outage has one. */
export function drawAnswer(
  { counts }: Squares,
  parts: readonly DayStripPart[],
  { words, isRtl }: Omit<Canvas, 'width'>,
): Drawing {
  /** Where something begins that is so wide. */
  const x = (at: number, width: number) => (isRtl ? WIDE - at - width : at);
  const fates = FATES.flatMap((fate) => Array.from({ length: counts[fate] }, () => fate));
  const ground: Shape[] = fates.flatMap((fate, index) =>
    fateSign(fate, x((index % COLUMNS) * PITCH, 12), Math.floor(index / COLUMNS) * PITCH),
  );
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return { width: WIDE, height: 4 * PITCH, ground, marks: [] };
  const whole = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  let from = 0;
  let named = 0;
  for (const part of parts) {
    const width = (lengthOf(part) / whole) * WIDE;
    const { outcome, isDoubtful } = shownOutcome(part);
    const isQuiet = part.phases.length === 0;
    ground.push({
      ...{ draw: 'rect', x: x(from, width), y: DAY, width: Math.max(1, width - 1), height: HIGH },
      fill: isQuiet ? 'quiet' : outcome === 'unknown' ? 'origin-unknown' : outcome,
      opacity: isDoubtful && !isQuiet ? 0.5 : 1,
    });
    const name = isQuiet ? '' : words.say(outcomeInWords(part));
    // What has no room is told by its colour, and by the part beside it that is alike.
    if (name !== '' && from >= named && width > widthOf(name, TEXT)) {
      ground.push(textAt(x(from, 0), DAY - 4, name, { ...start(isRtl), size: TEXT, fill: 'ink' }));
      named = from + widthOf(name, TEXT);
    }
    from += width;
  }
  const day = { from: first.from, to: last.to };
  const time = (at: string) => words.say(message('day.time', { time: momentInWords(at, day) }));
  const below = { size: TEXT, fill: 'soft' } as const;
  ground.push(
    textAt(x(0, 0), DAY + HIGH + 15, time(first.from), { ...start(isRtl), ...below }),
    textAt(x(WIDE, 0), DAY + HIGH + 15, time(last.to), { ...start(!isRtl), ...below }),
  );
  return { width: WIDE, height: DAY + HIGH + 20, ground, marks: [] };
}

function start(isRtl: boolean): { anchor: 'left' | 'right' } {
  return { anchor: isRtl ? 'right' : 'left' };
}
