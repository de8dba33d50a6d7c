import { message } from '../../explain/message';
import type { Words } from '../../explain/words-of';
import type { Canvas } from './canvas';
import { clipped, type Drawing, fateArea, fateSign, type Mark, type Shape, textAt, widthOf } from './drawing';
import { FLOW_COLUMNS, flowHeight, flowOf, type PlacedLink, type PlacedNode, placeFlow } from './flow';
import type { Pick } from './pick';
import { pickInWords, said } from './picture-names';
import type { PictureRow } from './picture-row';

const BOX = 12;
const HEAD = 22;
const TEXT = 12;
/** From these widths on there is room for the names of the hosts, and of who answers, beside the others. */
const WIDE = 620;
const MIDDLING = 480;

const ALL = { columns: FLOW_COLUMNS, limits: { host: 14, provider: 10, region: 12 } };
const WITHOUT_HOSTS = {
  columns: ['role', 'provider', 'region'] as const,
  limits: { host: 0, provider: 8, region: 8 },
};
const ENDS = { columns: ['role', 'region'] as const, limits: { host: 0, provider: 0, region: 12 } };

/** From what the page asks for, to its hosts, to who answers and where that stands. */
export function drawFlow(
  rows: readonly PictureRow[],
  pick: Pick | null,
  { width, words, isRtl }: Canvas,
): Drawing {
  const isWide = width >= WIDE;
  const { columns, limits } = isWide ? ALL : width >= MIDDLING ? WITHOUT_HOSTS : ENDS;
  const flow = flowOf(rows, columns, limits, pick);
  // The names of the last column stand behind it where there is room, and before it where there is not.
  const margin = isWide ? Math.min(190, width * 0.2) : 0;
  const size = { width: width - margin, height: flowHeight(flow, columns), boxWidth: BOX };
  const placed = placeFlow(flow, columns, size);
  const flip = (x: number) => (isRtl ? width - x : x);
  const step = (size.width - BOX) / Math.max(1, columns.length - 1);
  const room = step - BOX - 20;
  const heads = columns.map((column, index): Shape => {
    const isLast = index === columns.length - 1 && margin === 0;
    const anchor = isLast !== isRtl ? 'right' : 'left';
    const x = flip(isLast ? size.width : index * step);
    return textAt(x, 12, words(`picture.column.${column}`), { anchor, size: TEXT, fill: 'soft' });
  });
  return {
    width,
    height: size.height + HEAD + 4,
    ground: [...heads, ...placed.links.flatMap((link) => bandOf(link, flip, pick !== null))],
    marks: placed.nodes.map((node) => {
      const isLast = node.column === 'region' && margin === 0;
      return markOf(
        node,
        { words, flip, isRtl, isLast, room: node.column === 'region' && margin > 0 ? margin - 10 : room },
        pick,
      );
    }),
  };
}

/** A band, and over it the part of it that was chosen. */
function bandOf(link: PlacedLink, flip: (x: number) => number, isPicking: boolean): Shape[] {
  const { x0, x1, y0, y1, width, fate, requests, picked } = link;
  const middle = (x0 + x1) / 2;
  const point = (x: number, y: number) => `${round(flip(x))} ${round(y + HEAD)}`;
  const d = `M${point(x0, y0)}C${point(middle, y0)} ${point(middle, y1)} ${point(x1, y1)}`;
  const band = (share: number, opacity: number): Shape => ({
    ...{ draw: 'path', d, stroke: fate, strokeWidth: Math.max(1, round(width * share)), opacity },
  });
  const strong = fate === 'up' ? 0.62 : 0.5;
  if (!isPicking) return [band(1, strong)];
  return picked > 0 ? [band(1, 0.12), band(picked / requests, strong + 0.2)] : [band(1, 0.12)];
}

interface Around {
  words: Words;
  flip: (x: number) => number;
  isRtl: boolean;
  /** In the last column, whose names stand before it. */
  isLast: boolean;
  room: number;
}

function markOf(node: PlacedNode, { words, flip, isRtl, isLast, room }: Around, pick: Pick | null): Mark {
  const { id, requests, picked, fates, folded } = node;
  const name = nameOf(node, words);
  const isOn = pick === null || picked > 0;
  const x = isRtl ? flip(node.x + node.width) : node.x;
  const y = node.y + HEAD;
  const height = Math.max(2, node.height);
  let from = y;
  const bars = fates.map(({ fate, requests: part }): Shape => {
    const bar: Shape = {
      ...{
        draw: 'rect',
        x,
        y: round(from),
        width: BOX,
        height: Math.max(1, round((height * part) / requests)),
      },
      ...fateArea(fate),
      opacity: isOn ? 1 : 0.3,
    };
    from += (height * part) / requests;
    return bar;
  });
  const [worst] = fates;
  const sign = node.column === 'host' && worst && worst.fate !== 'up' && folded === 0 ? worst.fate : null;
  const isLeft = isLast !== isRtl;
  const at = isLeft ? x - 6 : x + BOX + 6;
  const shift = sign === null ? 0 : isLeft ? -16 : 16;
  const text = clipped(
    name,
    room - Math.abs(shift),
    TEXT,
    node.column === 'host' && folded === 0 ? 'end' : 'start',
  );
  const middle = y + height / 2;
  const width = Math.min(room, widthOf(text, TEXT) + Math.abs(shift) + 6);
  return {
    id,
    pick: node.pick,
    label: words('picture.part', {
      name,
      requests: message('host.requests', { requests }),
      fates: fates.map(({ fate }) => message(`fate.${fate}`)),
    }),
    box: {
      x: isLeft ? at - width : x,
      y: Math.min(y, middle - 9),
      width: BOX + 6 + width,
      height: Math.max(height, 18),
    },
    isOn,
    shapes: [
      ...bars,
      ...(sign === null ? [] : fateSign(sign, isLeft ? at - 12 : at, round(middle - 6))),
      textAt(at + shift, round(middle + 4), text, {
        ...{ size: TEXT, fill: 'ink', hasHalo: true, opacity: isOn ? 1 : 0.45 },
        anchor: isLeft ? 'right' : 'left',
      }),
    ],
  };
}

function nameOf({ pick, folded, column }: PlacedNode, words: Words): string {
  if (folded > 0) return words(`picture.more.${column === 'role' ? 'host' : column}`, { more: folded });
  return pick === null ? '' : said(words, pickInWords(pick));
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
