import { message } from '../../explain/message';
import type { Canvas } from './canvas';
import { clipped, type Drawing, fateArea, fateSign, type Mark, type Shape, textAt } from './drawing';
import type { Pick } from './pick';
import { pickedRequests } from './pick';
import type { PictureRow } from './picture-row';
import { timeInWords } from './time-in-words';
import { type Stretch, stepsOf, timesOf } from './times';

const LINE = 18;
const HEAD = 24;
const TEXT = 12;

/** When each host answered, in the colour of what becomes of it: a line for each, in the order of first answers. */
export function drawTimes(
  rows: readonly PictureRow[],
  pick: Pick | null,
  { width, words, isRtl }: Canvas,
  most: number,
): Drawing {
  const { stretches, end, left } = timesOf(rows, pick, most);
  const names = Math.round(Math.min(240, width * 0.36));
  const room = width - names - 24;
  const at = (time: number) => {
    const x = names + (time / end) * room;
    return isRtl ? width - x : x;
  };
  const lines = HEAD + stretches.length * LINE + 6;
  const height = lines + (left > 0 ? LINE : 0);
  const steps = stepsOf(end);
  const ground = steps.flatMap((time): Shape[] => [
    { draw: 'rect', x: at(time) - 0.5, y: HEAD - 6, width: 1, height: lines - HEAD + 6, fill: 'line' },
    textAt(at(time), 12, words.say(timeInWords(time)), { anchor: 'middle', size: 11, fill: 'soft' }),
  ]);
  if (left > 0) {
    const anchor = isRtl ? 'right' : 'left';
    const more = words('picture.more.host', { more: left });
    ground.push(textAt(isRtl ? width - 18 : 18, lines + 10, more, { anchor, size: TEXT, fill: 'soft' }));
  }
  return { width, height, ground, marks: stretches.map(markOf) };

  function markOf(stretch: Stretch, index: number): Mark {
    const { row, from, to, isCut } = stretch;
    const y = HEAD + index * LINE;
    const isOn = pickedRequests(row, pick) > 0;
    const [left, right] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
    const long = Math.max(6, right - left);
    const bar: Shape = {
      ...{ draw: 'rect', x: isRtl ? right - long : left, y: y + 3, width: long, height: 11, round: 3 },
      ...fateArea(row.fate),
      opacity: isOn ? 1 : 0.2,
    };
    const sign = isRtl ? width - 12 : 0;
    const tip = isRtl ? left - 3 : left + long + 3;
    return {
      id: `time:${row.key}`,
      pick: `host:${row.host}`,
      label: words('picture.time', {
        host: row.host,
        first: timeInWords(row.times?.first ?? 0),
        last: timeInWords(row.times?.last ?? 0),
        fate: message(`fate.${row.fate}`),
      }),
      box: { x: 0, y: y - 1, width, height: LINE },
      isOn,
      shapes: [
        // Nothing is drawn of it: the whole line is a place to point at.
        { draw: 'rect', x: 0, y: y - 1, width, height: LINE, fill: 'card', opacity: 0 },
        ...fateSign(row.fate, sign, y + 2).map((shape) => ({ ...shape, opacity: isOn ? 1 : 0.3 })),
        textAt(isRtl ? width - 18 : 18, y + 13, clipped(row.host, names - 30, TEXT, 'end'), {
          ...{ size: TEXT, fill: 'ink', opacity: isOn ? 1 : 0.5 },
          anchor: isRtl ? 'right' : 'left',
        }),
        bar,
        ...(isCut
          ? [
              {
                ...{ draw: 'path' as const, stroke: 'soft' as const, strokeWidth: 1.5 },
                d: isRtl ? `M${tip} ${y + 5}l-4 3.5l4 3.5` : `M${tip} ${y + 5}l4 3.5l-4 3.5`,
              },
            ]
          : []),
      ],
    };
  }
}
