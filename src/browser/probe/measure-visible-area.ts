import { hostOf } from '../../observe/host-name';
import type { VisibleArea } from '../../observe/page-load';
import { ownOverlay } from '../own-overlay';
import { type FrameContents, frameContents } from './frame-contents';
import { hostOfBackground, hostOfElement, isOpaque } from './piece-source';
import { measureShownAreas } from './shown-areas';

/** The first screen is sampled on a grid: fine enough for whole per cents, cheap enough for a click. */
export const COLUMNS = 40;
export const ROWS = 25;

/** Frames and components within each other are not followed further. */
const MAX_DEPTH = 20;

/** Measures which share of what can be seen right now came from which host. Reads no text and no form. */
export function measureVisibleArea(page: Document, window: Window): VisibleArea {
  const counts = new Map<string, number>();
  const own = page.location.hostname;
  const known = new Map<Element, string | null>();
  const overlay = ownOverlay();
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) / COLUMNS) * window.innerWidth;
      const y = ((row + 0.5) / ROWS) * window.innerHeight;
      const { element, frame } = elementAt(page, x, y, overlay);
      const host = (element && hostBehind(element, known)) ?? (frame && hostOfElement(frame)) ?? own;
      counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  }
  const shares: Record<string, number> = Object.create(null);
  for (const [host, count] of counts) shares[host] = count / (COLUMNS * ROWS);
  return { shares, firstPaint: firstContentfulPaint(), largestPaintHost, areas: measureShownAreas(page) };
}

/** What stands at a point: components and frames of the page's own are looked into as far as they let anybody look. */
function elementAt(
  page: Document,
  x: number,
  y: number,
  overlay: Element | null,
): { element: Element | null; frame: Element | null } {
  let element = page.elementFromPoint(x, y);
  if (element && element === overlay) element = page.elementsFromPoint(x, y)[1] ?? null;
  let frame: Element | null = null;
  for (let depth = 0; element && depth < MAX_DEPTH; depth++) {
    const inside: FrameContents | null = element.shadowRoot ? null : frameContents(element);
    if (inside) {
      frame = element;
      x -= inside.left;
      y -= inside.top;
    }
    const deeper: Element | null = (inside?.document ?? element.shadowRoot)?.elementFromPoint(x, y) ?? null;
    if (!deeper || deeper === element) break;
    element = deeper;
  }
  return { element, frame };
}

/** Host of what is painted there: the element's own picture or frame, else the nearest background behind it. */
function hostBehind(start: Element, known: Map<Element, string | null>): string | null {
  const passed: Element[] = [];
  let found: string | null = null;
  for (let element: Element | null = start; element; element = parentOf(element)) {
    const before = known.get(element);
    if (before !== undefined) {
      found = before;
      break;
    }
    passed.push(element);
    found = hostOfElement(element);
    if (found) break;
    const style = getComputedStyle(element);
    found = hostOfBackground(style);
    if (found || isOpaque(style)) break;
  }
  for (const element of passed) known.set(element, found);
  return found;
}

/** A component's tree goes on in the one that it stands in. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root: Node & { host?: unknown } = element.getRootNode();
  return isElement(root.host) ? root.host : null;
}

/** An element of a frame is of a class of its own. */
function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}

function firstContentfulPaint(): number | null {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
}

let largestPaintHost: string | null = null;

/** Keeps the host of the largest contentful paint; entries of that kind are told to observers only. */
export function watchLargestPaint(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('largest-contentful-paint')) return;
  new PerformanceObserver((list) => {
    const last = list.getEntries().at(-1);
    largestPaintHost = last && 'url' in last && typeof last.url === 'string' ? hostOf(last.url) : null;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}
