import { isWithin, overlap, type Rect } from '../../xray/rect';
import { createSheet, type Look, type Sheet } from './canvas';
import type { Piece } from './piece';
import { styled } from './styled';

/** Height of one canvas over the document, in CSS pixels. */
const BAND = 256;
/** Windows above and below the present one that are painted before they are scrolled to, and that stay painted. */
const AHEAD = 1.5;
const KEPT = 4;
/** Wider documents are painted as far as this. */
const MAX_WIDTH = 8192;

interface Band {
  sheet: Sheet;
  /** The part that is painted; null for nothing. */
  area: Rect | null;
}

/** What is painted over the document, and over what stays in place while it scrolls. */
export interface Painting {
  element: HTMLElement;
  /** Takes all pieces anew. @param size of the whole document. */
  show(pieces: readonly Piece[], size: Rect, look: Look): void;
  /** Some pieces have moved, or are looked at in another way. */
  redraw(look: Look): void;
  /** The document was scrolled: what comes near is painted. */
  follow(): void;
  end(): void;
  /** The frontmost area at a point of the window. */
  pieceAt(x: number, y: number): Piece | null;
}

export function createPainting(): Painting {
  const bands = new Map<number, Band>();
  const pinned = createSheet();
  pinned.element.style.position = 'fixed';
  const layer = styled('div', 'position:absolute;left:0;top:0;width:0;height:0');
  const element = styled('div', 'display:block', layer);
  let flowing = new Map<number, Piece[]>();
  let fixed: Piece[] = [];
  let size: Rect = { left: 0, top: 0, right: 0, bottom: 0 };
  let look: Look | null = null;
  let ahead = 0;

  /** The part of a band that has something to paint: a canvas costs by its size, not by what is on it. */
  const bandArea = (index: number): Rect | null => {
    const right = Math.min(size.right, size.left + MAX_WIDTH);
    const band = { ...size, right, top: index * BAND, bottom: Math.min((index + 1) * BAND, size.bottom) };
    if (!look || look.isVeiled || look.fateOf(null) !== 'up') return band;
    const shown = (flowing.get(index) ?? []).filter(({ host }) => host !== null);
    return around(shown.flatMap(({ rects }) => rects.flatMap((rect) => overlap(rect, band) ?? [])));
  };

  const drawBand = (index: number, band: Band) => {
    const area = bandArea(index);
    band.area = area;
    const { element: canvas } = band.sheet;
    canvas.style.display = area ? 'block' : 'none';
    if (!area || !look) return;
    canvas.style.left = `${area.left}px`;
    canvas.style.top = `${area.top}px`;
    band.sheet.draw(area, flowing.get(index) ?? [], look, true);
  };

  /** What stays in place and is no longer before a piece of the document must not show it as if it were behind glass. */
  const cutOut = () => {
    const before = outermost(fixed.flatMap(({ kind, rects }) => (kind === 'area' ? rects : [])));
    for (const { area, sheet } of bands.values()) {
      if (!area) continue;
      const { element: canvas } = sheet;
      const [left, top] = [area.left - scrollX, area.top - scrollY];
      const inWindow = { ...area, left, top, right: area.right - scrollX, bottom: area.bottom - scrollY };
      const holes = before.flatMap((rect) => overlap(rect, inWindow) ?? []);
      const path = holes.map((hole) => pathOf(hole, left, top)).join('');
      const clip = path === '' ? 'none' : `path(evenodd, "${pathOf(inWindow, left, top)}${path}")`;
      if (canvas.dataset.clip !== clip) {
        canvas.dataset.clip = clip;
        canvas.style.clipPath = clip;
      }
    }
  };

  /** Bands from so many windows above the present one to so many below it. */
  const bandsNear = (windows: number) => ({
    first: Math.max(0, Math.floor((scrollY - windows * innerHeight) / BAND)),
    last: Math.min(
      Math.ceil(size.bottom / BAND) - 1,
      Math.floor((scrollY + (1 + windows) * innerHeight) / BAND),
    ),
  });

  const addBand = (index: number) => {
    const band: Band = { sheet: createSheet(), area: null };
    bands.set(index, band);
    drawBand(index, band);
    layer.append(band.sheet.element);
  };

  /** What comes next is painted one band at a time, when the page has nothing to do. */
  const paintAhead = () => {
    ahead = 0;
    const { first, last } = bandsNear(AHEAD);
    for (let index = first; index <= last; index++) {
      if (bands.has(index)) continue;
      addBand(index);
      cutOut();
      ahead = requestIdleCallback(paintAhead);
      return;
    }
  };

  const placeBands = () => {
    const kept = bandsNear(KEPT);
    for (const [index, { sheet }] of bands) {
      if (index >= kept.first && index <= kept.last) continue;
      sheet.element.remove();
      bands.delete(index);
    }
    const { first, last } = bandsNear(0);
    for (let index = first; index <= last; index++) if (!bands.has(index)) addBand(index);
    ahead ||= requestIdleCallback(paintAhead);
  };

  const drawPinned = () => {
    if (fixed.length === 0 || !look) return pinned.element.remove();
    const area = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    pinned.element.style.left = pinned.element.style.top = '0';
    pinned.draw(area, fixed, look, false);
    if (!pinned.element.isConnected) element.append(pinned.element);
  };

  const redraw = (now: Look) => {
    look = now;
    const near = bandsNear(0);
    for (const [index, band] of bands) {
      if (index >= near.first && index <= near.last) drawBand(index, band);
      else {
        // What can't be seen is painted again when there is time, or when it comes into sight.
        band.sheet.element.remove();
        bands.delete(index);
      }
    }
    placeBands();
    drawPinned();
    cutOut();
  };

  return {
    element,
    show(pieces, whole, now) {
      size = whole;
      flowing = new Map();
      fixed = [];
      for (const piece of pieces) {
        if (piece.isFixed) fixed.push(piece);
        else for (const index of bandsOf(piece)) push(flowing, index, piece);
      }
      for (const [index, { sheet }] of bands) {
        if (index * BAND < size.bottom) continue;
        sheet.element.remove();
        bands.delete(index);
      }
      redraw(now);
    },
    redraw,
    follow() {
      placeBands();
      cutOut();
    },
    end: () => cancelIdleCallback(ahead),
    pieceAt(x, y) {
      return (
        frontmost(fixed, x, y) ??
        frontmost(flowing.get(Math.floor((y + scrollY) / BAND)) ?? [], x + scrollX, y + scrollY)
      );
    },
  };
}

/** The rectangle that holds them all, on whole pixels. */
function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const whole = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of rects) {
    whole.left = Math.min(whole.left, Math.floor(left));
    whole.top = Math.min(whole.top, Math.floor(top));
    whole.right = Math.max(whole.right, Math.ceil(right));
    whole.bottom = Math.max(whole.bottom, Math.ceil(bottom));
  }
  return whole;
}

function frontmost(pieces: readonly Piece[], x: number, y: number): Piece | null {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (piece?.rects.some((rect) => isWithin(x, y, rect))) return piece;
  }
  return null;
}

/** Each band that a piece shows in, once. */
function bandsOf({ rects }: Piece): Set<number> {
  const indexes = new Set<number>();
  for (const { top, bottom } of rects) {
    // Nothing is as long as thousands of canvases, whatever a page says.
    const last = Math.min(Math.floor(bottom / BAND), Math.floor(top / BAND) + 4000);
    for (let index = Math.floor(top / BAND); index <= last; index++) indexes.add(index);
  }
  return indexes;
}

function push(lists: Map<number, Piece[]>, index: number, piece: Piece): void {
  const list = lists.get(index);
  if (list) list.push(piece);
  else lists.set(index, [piece]);
}

/** Rectangles that lie within no other; where two only touch, both holes in one path would close each other. */
function outermost(rects: readonly Rect[]): Rect[] {
  const kept: Rect[] = [];
  const areaOf = ({ left, top, right, bottom }: Rect) => (right - left) * (bottom - top);
  for (const rect of [...rects].sort((a, b) => areaOf(b) - areaOf(a)).slice(0, 200)) {
    if (!kept.some((one) => overlap(one, rect))) kept.push(rect);
  }
  return kept;
}

/** A rectangle as a path, in the coordinates of a canvas. */
function pathOf({ left, top, right, bottom }: Rect, x: number, y: number): string {
  const [width, height] = [right - left, bottom - top].map((length) => length.toFixed(1));
  return `M${(left - x).toFixed(1)} ${(top - y).toFixed(1)}h${width}v${height}h-${width}z`;
}
