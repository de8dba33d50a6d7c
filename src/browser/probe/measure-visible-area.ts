import { hostOf } from '../../observe/host-name';
import type { VisibleArea } from '../../observe/page-load';
import { measureShownAreas } from './shown-areas';

/** The first screen is sampled on a grid: fine enough for whole per cents, cheap enough for a click. */
const COLUMNS = 40;
const ROWS = 25;

/** Measures which share of what can be seen right now came from which host. Reads no text and no form. */
export function measureVisibleArea(page: Document, window: Window): VisibleArea {
  const counts = new Map<string, number>();
  const own = page.location.hostname;
  const known = new Map<Element, string | null>();
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) / COLUMNS) * window.innerWidth;
      const y = ((row + 0.5) / ROWS) * window.innerHeight;
      const element = elementAt(page, x, y);
      const host = (element && hostBehind(element, page, known)) ?? own;
      counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  }
  const shares: Record<string, number> = Object.create(null);
  for (const [host, count] of counts) shares[host] = count / (COLUMNS * ROWS);
  return { shares, firstPaint: firstContentfulPaint(), largestPaintHost, areas: measureShownAreas(page) };
}

function elementAt(page: Document, x: number, y: number): Element | null {
  let element = page.elementFromPoint(x, y);
  // A component's own tree is looked into as far as it lets anybody look.
  for (let inner = element?.shadowRoot; inner; inner = element?.shadowRoot) {
    const deeper = inner.elementFromPoint(x, y);
    if (!deeper || deeper === element) break;
    element = deeper;
  }
  return element;
}

/** Host of what is painted there: the element's own picture or frame, else the nearest background behind it. */
function hostBehind(start: Element, page: Document, known: Map<Element, string | null>): string | null {
  const passed: Element[] = [];
  let found: string | null = null;
  for (
    let element: Element | null = start;
    element && element !== page.documentElement;
    element = element.parentElement
  ) {
    const before = known.get(element);
    if (before !== undefined) {
      found = before;
      break;
    }
    passed.push(element);
    found = hostOf(sourceOf(element)) ?? hostOf(backgroundOf(element));
    if (found || isOpaque(element)) break;
  }
  for (const element of passed) known.set(element, found);
  return found;
}

function sourceOf(element: Element): string {
  if (element instanceof HTMLImageElement) return element.currentSrc;
  if (element instanceof HTMLVideoElement) return element.currentSrc || element.poster;
  if (element instanceof HTMLIFrameElement) return element.src;
  if (element instanceof HTMLEmbedElement) return element.src;
  if (element instanceof HTMLObjectElement) return element.data;
  return '';
}

function backgroundOf(element: Element): string {
  return /url\("([^"]+)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1] ?? '';
}

/** A plain colour hides whatever picture lies behind it. */
function isOpaque(element: Element): boolean {
  const colour = getComputedStyle(element).backgroundColor;
  return /^rgb\(/.test(colour);
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
