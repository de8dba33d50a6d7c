import { styled } from './styled';

/** How often the element comes back to a page that takes it away. */
const MOST_RETURNS = 20;

/** The one element that the X-ray adds to a page. */
export interface Overlay {
  element: HTMLElement;
  /** Puts it in, above everything. @returns false where the page has taken it away too often. */
  attach(): boolean;
  /** Something has come above everything else: it goes above that. */
  raise(): void;
  detach(): void;
}

/** Of no size, so that nothing is laid out in another way, and out of the pointer's way. */
const STYLE = {
  all: 'initial',
  position: 'absolute',
  display: 'block',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  'pointer-events': 'none',
  'z-index': '2147483647',
} as const;

/** An inert element with a closed root at the end of the document, in the browser's top layer where there is one. */
export function createOverlay(...contents: readonly Node[]): Overlay {
  const element = styled('div', '');
  for (const [name, value] of Object.entries(STYLE)) element.style.setProperty(name, value, 'important');
  element.popover = 'manual';
  element.attachShadow({ mode: 'closed' }).append(...contents);
  let returns = 0;
  const raise = () => {
    if (!element.isConnected) return;
    // A document that is going, or being printed, has no top layer.
    try {
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    } catch {}
    undoZoom(element);
  };
  return {
    element,
    raise,
    attach() {
      if (returns++ > MOST_RETURNS) return false;
      document.documentElement.append(element);
      raise();
      return true;
    },
    detach: () => element.remove(),
  };
}

/** A page that is zoomed by its own style zooms what stands in it: measured on a ruler, and taken back. */
function undoZoom(element: HTMLElement): void {
  element.style.setProperty('zoom', '1', 'important');
  element.style.setProperty('width', '100px', 'important');
  const { width } = element.getBoundingClientRect();
  element.style.setProperty('width', '0', 'important');
  element.style.setProperty('zoom', width > 0 ? String(100 / width) : '1', 'important');
}
