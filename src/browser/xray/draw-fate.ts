import type { Fate } from '../../outage/scenario';
import { FATE_LOOKS, type FateLook } from '../../xray/fate-look';
import type { Rect } from '../../xray/rect';

/** Side of a pattern's tile, in CSS pixels. */
const TILE = 16;

/** Fills areas, underlines text and frames blocks in the look of a fate. */
export interface FateBrush {
  area(rect: Rect, fate: Fate, radius?: string): void;
  /** The page itself, behind all that stands on it: the same pattern, larger, so that the two are told apart. */
  page(rect: Rect, fate: Fate): void;
  text(rect: Rect, fate: Fate): void;
  block(rect: Rect, fate: Fate): void;
  /** Over everything: a page of which nothing arrives or is painted. */
  veil(rect: Rect): void;
}

/**
 * A brush for a canvas of which the coordinates are CSS pixels.
 * @param scale how many of its own pixels one of those is.
 */
export function createBrush(context: CanvasRenderingContext2D, scale: number): FateBrush {
  const patterns = new Map<string, CanvasPattern | null>();
  const patternOf = (fate: Fate, isPage = false) => {
    const key = `${fate} ${isPage}`;
    const known = patterns.get(key);
    if (known !== undefined) return known;
    const pattern = context.createPattern(tileOf(FATE_LOOKS[fate], scale, isPage), 'repeat');
    pattern?.setTransform(new DOMMatrix([1 / scale, 0, 0, 1 / scale, 0, 0]));
    patterns.set(key, pattern);
    return pattern;
  };
  const trace = ({ left, top, right, bottom }: Rect, radius: string) => {
    const [width, height] = [right - left, bottom - top];
    const most = Math.min(width, height) / 2;
    const size = Number.parseFloat(radius) || 0;
    context.beginPath();
    context.roundRect(
      left,
      top,
      width,
      height,
      Math.min(radius.endsWith('%') ? (size / 100) * width : size, most),
    );
  };
  const edge = ({ left, top, right, bottom }: Rect, look: FateLook, radius: string) => {
    const line = look.edge === 'thin' ? 1 : 2;
    const half = line / 2;
    if (right - left < 2 * line || bottom - top < 2 * line) return;
    trace({ left: left + half, top: top + half, right: right - half, bottom: bottom - half }, radius);
    context.lineWidth = line;
    context.setLineDash(look.edge === 'dashed' ? [6, 4] : []);
    context.strokeStyle = `rgb(${look.ink} / ${look.edge === 'thin' ? 0.5 : 1})`;
    context.stroke();
  };
  return {
    area(rect, fate, radius = '0') {
      const look = FATE_LOOKS[fate];
      const { left, top, right, bottom } = rect;
      context.fillStyle = patternOf(fate) ?? '';
      if (Number.parseFloat(radius) > 0) {
        context.save();
        trace(rect, radius);
        context.clip();
        context.clearRect(left, top, right - left, bottom - top);
        context.fill();
        context.restore();
      } else {
        // Most pieces have no round corners, and cutting along a path takes much longer.
        context.clearRect(left, top, right - left, bottom - top);
        context.fillRect(left, top, right - left, bottom - top);
      }
      edge(rect, look, radius);
    },
    page({ left, top, right, bottom }, fate) {
      context.clearRect(left, top, right - left, bottom - top);
      context.fillStyle = patternOf(fate, true) ?? '';
      context.fillRect(left, top, right - left, bottom - top);
    },
    text(rect, fate) {
      const look = FATE_LOOKS[fate];
      const height = Math.min(4, (rect.bottom - rect.top) / 4);
      context.fillStyle = `rgb(${look.ink} / 0.16)`;
      context.fillRect(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top);
      context.fillStyle = patternOf(fate) ?? '';
      context.fillRect(rect.left, rect.bottom - height, rect.right - rect.left, height);
      context.fillStyle = `rgb(${look.ink})`;
      context.fillRect(rect.left, rect.bottom - 1.5, rect.right - rect.left, 1.5);
    },
    block(rect, fate) {
      const look = FATE_LOOKS[fate];
      context.fillStyle = `rgb(${look.ink} / 0.1)`;
      context.fillRect(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top);
      edge(rect, { ...look, edge: 'dashed' }, '0');
    },
    veil({ left, top, right, bottom }) {
      const { ink } = FATE_LOOKS.down;
      context.save();
      context.beginPath();
      context.rect(left, top, right - left, bottom - top);
      context.clip();
      context.fillStyle = `rgb(${ink} / 0.3)`;
      context.fillRect(left, top, right - left, bottom - top);
      context.strokeStyle = `rgb(${ink} / 0.75)`;
      context.lineWidth = 5;
      context.setLineDash([]);
      context.beginPath();
      // Lines of the whole page, so that they go on from one canvas to the next.
      for (let at = Math.floor((left + top) / 56) * 56; at < right + bottom; at += 56) {
        context.moveTo(at - top, top);
        context.lineTo(at - bottom, bottom);
      }
      context.stroke();
      context.restore();
    },
  };
}

/** One tile of a fate's pattern: its ground, and marks in light and dark, so that they show on any page. */
function tileOf({ ink, ground, pattern }: FateLook, scale: number, isPage: boolean): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(TILE * scale * (isPage ? 2 : 1));
  const context = tile.getContext('2d');
  if (!context) return tile;
  context.scale(tile.width / TILE, tile.height / TILE);
  context.fillStyle = `rgb(${ink} / ${isPage ? ground * 0.7 : ground})`;
  context.fillRect(0, 0, TILE, TILE);
  for (const [colour, shift] of [
    ['rgb(0 0 0 / 0.35)', 1.2],
    ['rgb(255 255 255 / 0.85)', 0],
  ] as const) {
    context.strokeStyle = context.fillStyle = colour;
    context.lineWidth = isPage ? 1.1 : 1.8;
    mark(context, pattern, shift);
  }
  return tile;
}

function mark(context: CanvasRenderingContext2D, pattern: FateLook['pattern'], shift: number): void {
  context.beginPath();
  switch (pattern) {
    case 'stripes':
      // They reach over the tile's edges, where they would end in a corner otherwise.
      for (let from = -8; from <= 40; from += 8) {
        context.moveTo(from + shift + 8, -8);
        context.lineTo(from + shift - 24, 24);
      }
      context.stroke();
      break;
    case 'dashes':
      for (const [x, y] of [
        [2, 2],
        [10, 10],
      ] as const) {
        context.moveTo(x + shift, y);
        context.lineTo(x + 5 + shift, y + 5);
      }
      context.stroke();
      break;
    case 'dots':
      for (const [x, y] of [
        [4, 4],
        [12, 12],
      ] as const) {
        context.moveTo(x + shift / 2, y + shift / 2);
        context.arc(x + shift / 2, y + shift / 2, 1.8, 0, 7);
      }
      context.fill();
      break;
    case 'crosses':
      context.moveTo(5 + shift / 2, 8 + shift / 2);
      context.lineTo(11 + shift / 2, 8 + shift / 2);
      context.moveTo(8 + shift / 2, 5 + shift / 2);
      context.lineTo(8 + shift / 2, 11 + shift / 2);
      context.stroke();
      break;
    default:
  }
}
