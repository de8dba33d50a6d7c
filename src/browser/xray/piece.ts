import type { Rect } from '../../xray/rect';

/** Something that hides what of its contents lies outside it. */
export interface Clip {
  element: Element;
  frame: Frame | null;
  parent: Clip | null;
}

/** A frame of the page's own origin that is looked into. */
export interface Frame {
  element: Element;
  parent: Frame | null;
  /** What hides parts of the frame itself. */
  clip: Clip | null;
}

/** Something that the page shows and that came from a host. */
export interface Piece {
  element: Element;
  /** Null for a plain colour, which hides what lies behind it and is the page's own. */
  host: string | null;
  /** An area that is filled; text that is underlined since its font would go; a block with a dashed edge. */
  kind: 'area' | 'text' | 'block';
  frame: Frame | null;
  clip: Clip | null;
  /** True for what stays in place while the page scrolls. */
  isFixed: boolean;
  /** As computed, such as "8px" or "50%". */
  radius: string;
  /** Where it shows, in the document's coordinates, or in the window's where it stays in place; empty for nowhere. */
  rects: readonly Rect[];
}

export interface Pieces {
  /** In the order in which they are painted over each other. */
  list: readonly Piece[];
  /** True where the page has more than is looked at. */
  isCut: boolean;
}
