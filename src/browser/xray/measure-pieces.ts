import { moved, overlap, type Rect } from '../../xray/rect';
import { frameContents } from '../probe/frame-contents';
import type { Clip, Frame, Piece } from './piece';
import { rectOf } from './unclobbered';

/** Lines of one text beyond these are not underlined. */
const MAX_LINES = 60;

/** How far the document is scrolled when a piece is measured. */
export interface Scroll {
  x: number;
  y: number;
}

/**
 * Measures where pieces show. One of it serves for one moment: what hides parts of many pieces is measured once.
 * @returns false for a piece that has not moved.
 */
export function createRuler(scroll: Scroll): (piece: Piece) => boolean {
  const frames = new Map<Frame, Rect>();
  const clips = new Map<Clip, Rect | null>();

  /** In the window's coordinates. */
  const frameRect = (frame: Frame): Rect => {
    const known = frames.get(frame);
    if (known) return known;
    const at = frame.parent ? frameRect(frame.parent) : { left: 0, top: 0 };
    const inside = frameContents(frame.element) ?? { left: 0, top: 0, width: 0, height: 0 };
    const [left, top] = [at.left + inside.left, at.top + inside.top];
    const rect = { left, top, right: left + inside.width, bottom: top + inside.height };
    frames.set(frame, rect);
    return rect;
  };

  const inWindow = (rect: Rect, frame: Frame | null): Rect => {
    if (!frame) return rect;
    const { left, top } = frameRect(frame);
    return moved(rect, left, top);
  };

  const clipRect = (clip: Clip): Rect | null => {
    const known = clips.get(clip);
    if (known !== undefined) return known;
    const own = inWindow(rectOf(clip.element), clip.frame);
    const outer = clip.parent && clipRect(clip.parent);
    const rect = clip.parent ? (outer ? overlap(own, outer) : null) : own;
    clips.set(clip, rect);
    return rect;
  };

  const shown = (rect: Rect, { frame, clip }: Piece): Rect | null => {
    let seen: Rect | null = inWindow(rect, frame);
    if (frame && seen) seen = overlap(seen, frameRect(frame));
    if (clip && seen) {
      const around = clipRect(clip);
      seen = around ? overlap(seen, around) : null;
    }
    return seen && overlap(seen, seen);
  };

  return (piece) => {
    const boxes = piece.kind === 'text' ? linesOf(piece.element) : [rectOf(piece.element)];
    const rects: Rect[] = [];
    for (const box of boxes) {
      const rect = shown(box, piece);
      if (rect) rects.push(piece.isFixed ? rect : moved(rect, scroll.x, scroll.y));
    }
    const isSame =
      rects.length === piece.rects.length && rects.every((rect, at) => isEqual(rect, piece.rects[at]));
    piece.rects = rects;
    return !isSame;
  };
}

/** The lines that an element's own text is set in. */
function linesOf(element: Element): Rect[] {
  const lines: Rect[] = [];
  const page = element.ownerDocument;
  for (let node = element.firstChild; node && lines.length < MAX_LINES; node = node.nextSibling) {
    if (node.nodeType !== 3) continue;
    const range = page.createRange();
    range.selectNodeContents(node);
    lines.push(...range.getClientRects());
  }
  return lines.slice(0, MAX_LINES);
}

function isEqual(a: Rect, b: Rect | undefined): boolean {
  return a.left === b?.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}
