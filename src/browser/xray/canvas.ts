import type { Fate } from '../../outage/scenario';
import type { Rect } from '../../xray/rect';
import { overlap } from '../../xray/rect';
import { createBrush, type FateBrush } from './draw-fate';
import type { Piece } from './piece';
import { styled } from './styled';

/** How what is painted looks: the fate of each host's pieces, and the host that is pointed at. */
export interface Look {
  fateOf(host: string | null): Fate;
  /** True where the page itself would arrive and nothing would be painted of it. */
  isVeiled: boolean;
  highlighted: string | null;
}

/** A canvas over a part of the document or over the window. */
export interface Sheet {
  element: HTMLCanvasElement;
  /** @param ground whether the page itself is painted behind the pieces. */
  draw(area: Rect, pieces: readonly Piece[], look: Look, ground: boolean): void;
}

/** More of a screen's own pixels than these for each CSS pixel show no difference in a pattern. */
const FINEST = 2;

export function createSheet(): Sheet {
  const scale = Math.min(Math.max(devicePixelRatio || 1, 1), FINEST);
  const element = styled('canvas', 'position:absolute;display:block;pointer-events:none');
  const context = element.getContext('2d');
  const brush = context && createBrush(context, scale);
  return {
    element,
    draw(area, pieces, look, ground) {
      const [width, height] = [area.right - area.left, area.bottom - area.top];
      const size = [Math.ceil(width * scale), Math.ceil(height * scale)] as const;
      if (element.width !== size[0] || element.height !== size[1]) {
        [element.width, element.height] = size;
        element.style.width = `${width}px`;
        element.style.height = `${height}px`;
      }
      if (!context || !brush) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, ...size);
      context.setTransform(scale, 0, 0, scale, -area.left * scale, -area.top * scale);
      const own = look.fateOf(null);
      const { highlighted } = look;
      if (ground && own !== 'up') brush.page(area, own);
      for (const piece of pieces) drawPiece(context, brush, piece, area, look);
      if (highlighted !== null) emphasise(context, pieces, highlighted, area);
      if (look.isVeiled && ground) brush.veil(area);
    },
  };
}

function drawPiece(
  context: CanvasRenderingContext2D,
  brush: FateBrush,
  { host, kind, rects, radius }: Piece,
  area: Rect,
  look: Look,
): void {
  const fate = look.fateOf(host);
  for (const rect of rects) {
    if (!overlap(rect, area)) continue;
    if (kind !== 'area') brush[kind](rect, fate);
    else if (host !== null) brush.area(rect, fate, radius);
    else {
      // A plain colour of the page's own: it is painted as the page is, without an edge.
      const { left, top, right, bottom } = rect;
      if (fate === 'up') context.clearRect(left, top, right - left, bottom - top);
      else brush.page(rect, fate);
    }
  }
}

/** What is pointed at has a frame in light and dark around each of its pieces. */
function emphasise(
  context: CanvasRenderingContext2D,
  pieces: readonly Piece[],
  host: string,
  area: Rect,
): void {
  context.setLineDash([]);
  for (const piece of pieces) {
    if (piece.host !== host) continue;
    for (const { left, top, right, bottom } of piece.rects) {
      if (bottom < area.top || top > area.bottom) continue;
      for (const [width, colour] of [
        [7, '#fff'],
        [4, '#111'],
      ] as const) {
        context.lineWidth = width;
        context.strokeStyle = colour;
        context.strokeRect(left + 3, top + 3, Math.max(right - left - 6, 1), Math.max(bottom - top - 6, 1));
      }
    }
  }
}
