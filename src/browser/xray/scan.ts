import type { Rect } from '../../xray/rect';
import { findPieces, type PageSigns, type Search } from './find-pieces';
import { createRuler } from './measure-pieces';
import type { Pieces } from './piece';

/** Milliseconds of a frame that looking may take: the rest is the page's. */
const SLICE = 5;
/** The page is not looked at more often than this, in milliseconds, and as a rule for no more than a twentieth of the time. */
const PACE = 400;
const REST = 20;
/** However long that would be, a change is not looked at later than this. */
const LONGEST_REST = 3_000;

/** Looks the page over again and again, each time a little in each frame. */
export interface Scan {
  /** Asks for another look, once it may be. */
  ask(): void;
  end(): void;
}

/** @param onFound all pieces, measured, and the documents and roots that they were found in. */
export function createScan(
  own: Element,
  signs: () => PageSigns,
  onFound: (pieces: Pieces, roots: Search['roots']) => void,
): Scan {
  let timer = 0;
  let frame = 0;
  let isAsked = false;
  let isRunning = false;
  let restUntil = 0;

  const start = () => {
    timer = 0;
    isAsked = false;
    isRunning = true;
    let spent = 0;
    let pieces: Pieces | null = null;
    let search: Search | null = null;
    let measured = 0;
    const step = () => {
      const began = performance.now();
      const until = began + SLICE;
      search ??= findPieces(document, own, signs());
      pieces ??= search.step(until);
      if (pieces) measured = measureSome(pieces, measured, until);
      spent += performance.now() - began;
      if (!pieces || measured < pieces.list.length) {
        frame = requestAnimationFrame(step);
        return;
      }
      isRunning = false;
      onFound(pieces, search.roots);
      restUntil = performance.now() + Math.min(Math.max(PACE, spent * REST), LONGEST_REST);
      if (isAsked) ask();
    };
    frame = requestAnimationFrame(step);
  };
  const ask = () => {
    isAsked = true;
    if (isRunning || timer !== 0) return;
    timer = window.setTimeout(start, Math.max(0, restUntil - performance.now()));
  };
  return {
    ask,
    end() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}

function measureSome({ list }: Pieces, from: number, until: number): number {
  const measure = createRuler({ x: scrollX, y: scrollY });
  let at = from;
  for (; at < list.length; at++) {
    const piece = list[at];
    if (piece) measure(piece);
    if (at % 16 === 0 && performance.now() > until) return at + 1;
  }
  return at;
}

/** How large the document is, without what the X-ray itself has laid over it. */
export function documentSize(overlay: HTMLElement): Rect {
  const root = document.documentElement;
  const scrolled = document.scrollingElement ?? root;
  overlay.style.display = 'none';
  const { scrollWidth: width, scrollHeight: height } = scrolled;
  overlay.style.display = 'block';
  const left = getComputedStyle(root).direction === 'rtl' ? Math.min(0, root.clientWidth - width) : 0;
  return { left, top: 0, right: left + width, bottom: height };
}
