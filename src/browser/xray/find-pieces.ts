import { hostOfBackground, hostOfElement, isOpaque } from '../probe/piece-source';
import { type Context, flatten, newContext } from './paint-order';
import type { Clip, Frame, Piece, Pieces } from './piece';
import { childrenOf, nameOf, rootOf, shadowOf } from './unclobbered';

/** More elements than this are not looked at, and more pieces are not painted. */
const MAX_ELEMENTS = 20_000;
const MAX_PIECES = 4_000;
/** Frames that are looked into, and components of which changes are followed. */
const MAX_ROOTS = 300;
/** Deeper than this nothing is told apart by who stands before whom. */
const MAX_DEPTH = 200;

/** What is known of the page as a whole, for pieces that no address tells. */
export interface PageSigns {
  /** Host of the font that a list of font families leads to, where that font would go. */
  fontHost(families: string): string | null;
  /** Host whose code must have drawn what only code can draw, where that code would go. */
  drawingHost: string | null;
}

/** A search that goes on a little at a time. */
export interface Search {
  /** @returns null until all is found. */
  step(until: number): Pieces | null;
  /** Documents of frames and roots of components that were met. */
  roots: ReadonlySet<Document | ShadowRoot>;
}

interface Place {
  element: Element;
  context: Context;
  frame: Frame | null;
  clip: Clip | null;
  /** What hides parts of elements that are taken out of the flow. */
  outerClip: Clip | null;
  isFixed: boolean;
  depth: number;
}

/** Looks for all that a page shows and where it came from, in the order in which it is painted. */
export function findPieces(page: Document, own: Element, signs: PageSigns): Search {
  const base = newContext(0);
  const roots = new Set<Document | ShadowRoot>();
  const root = rootOf(page);
  const open: Place[] = [];
  if (root) {
    open.push({
      ...{ element: root, context: base, frame: null, clip: null, outerClip: null },
      ...{ isFixed: false, depth: 0 },
    });
  }
  let elements = 0;
  let pieces = 0;
  let isMore = false;

  function visit(place: Place): void {
    const { element, frame } = place;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0') return;
    const { position } = style;
    const isPinned = position === 'fixed' || position === 'sticky';
    const isFixed = place.isFixed || (isPinned && frame === null);
    let { context, clip, outerClip } = place;
    if (position !== 'static' && place.depth < MAX_DEPTH && style.display !== 'contents') {
      const inner = newContext(Number.parseInt(style.zIndex, 10) || 0);
      context.layers.push(inner);
      context = inner;
    }
    if (position === 'absolute') clip = outerClip;
    if (position === 'fixed') clip = frame?.clip ?? null;
    const add = (host: string | null, kind: Piece['kind']) => {
      pieces += 1;
      const radius = style.borderTopLeftRadius;
      context.pieces.push({ element, host, kind, frame, clip, isFixed, radius, rects: [] });
    };
    if (style.visibility === 'visible' && style.display !== 'contents') {
      const host = hostOfElement(element) ?? hostOfBackground(style);
      if (host !== null) add(host, 'area');
      else if (isOpaque(style)) add(null, 'area');
      const drawing = signs.drawingHost;
      if (drawing !== null && isDrawn(element)) add(drawing, 'block');
      const font = hasText(element) ? signs.fontHost(style.fontFamily) : null;
      if (font !== null) add(font, 'text');
    }
    if (style.contentVisibility === 'hidden' || isSkipped(element, style)) return;
    if (style.overflow !== 'visible' && place.depth > 1) clip = { element, frame, parent: clip };
    if (position !== 'static') outerClip = clip;
    const depth = place.depth + 1;
    const inner = innerRoot(element);
    if (inner) {
      const around: Clip = { element, frame, parent: clip };
      if (roots.size >= MAX_ROOTS) {
        isMore = true;
        return;
      }
      roots.add(inner.document);
      const within: Frame = { element, parent: frame, clip: around };
      open.push({
        ...{ element: inner.root, context, frame: within, clip: around, outerClip: around },
        ...{ isFixed, depth },
      });
      return;
    }
    const children = shownChildren(element, roots);
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child && child !== own)
        open.push({ element: child, context, frame, clip, outerClip, isFixed, depth });
    }
  }

  return {
    roots,
    step(until) {
      while (elements < MAX_ELEMENTS && pieces < MAX_PIECES) {
        const place = open.pop();
        if (!place) return { list: flatten(base), isCut: isMore };
        elements += 1;
        visit(place);
        if (elements % 16 === 0 && performance.now() > until) return null;
      }
      return { list: flatten(base), isCut: open.length > 0 };
    },
  };
}

/** Children as they are shown: a component's own tree, and in its slots what was put there. */
function shownChildren(element: Element, roots: Set<Document | ShadowRoot>): readonly Element[] {
  const shadow = shadowOf(element);
  if (shadow) {
    if (roots.size < MAX_ROOTS) roots.add(shadow);
    return childrenOf(shadow);
  }
  if (element.localName === 'slot' && 'assignedElements' in element) {
    const assigned: unknown =
      typeof element.assignedElements === 'function' ? element.assignedElements() : null;
    if (Array.isArray(assigned) && assigned.length > 0) return assigned;
  }
  return childrenOf(element);
}

function innerRoot(element: Element): { document: Document; root: Element } | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  const inner: unknown = Reflect.get(element, 'contentDocument');
  if (typeof inner !== 'object' || inner === null || !isDocument(inner)) return null;
  const root = rootOf(inner);
  return root && { document: inner, root };
}

function isDocument(node: object): node is Document {
  return 'nodeType' in node && node.nodeType === 9;
}

/** Far below the screen the browser leaves out what it was told that it may: to look at it would make it lay it out. */
function isSkipped(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.contentVisibility === 'auto' &&
    element.firstElementChild !== null &&
    'checkVisibility' in element.firstElementChild &&
    !element.firstElementChild.checkVisibility({ contentVisibilityAuto: true })
  );
}

/** What nothing but code can have drawn: a canvas, or a component that has been given its contents. */
function isDrawn(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'canvas') return true;
  return name.includes('-') && shadowOf(element) !== null && element.matches(':defined');
}

function hasText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && node.nodeValue !== null && /\S/.test(node.nodeValue)) return true;
  }
  return false;
}
