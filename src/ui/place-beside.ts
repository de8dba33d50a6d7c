/** Distance from the word, and from the window's edges, in pixels. */
const GAP = 6;
const MARGIN = 8;

/**
 * Places a small box below a word, or above it where there is no room; never outside the window. What is fixed is not
 * cut off by what scrolls, so that a popup's small middle can hold it.
 */
export function placeBeside(box: HTMLElement, word: HTMLElement): void {
  // A word that is broken over two lines has two rectangles: the first line is where it begins.
  const [at = word.getBoundingClientRect()] = word.getClientRects();
  const { offsetWidth: width, offsetHeight: height } = box;
  const start = at.left + (at.width - width) / 2;
  const below = at.bottom + GAP;
  const top = below + height + MARGIN <= innerHeight ? below : at.top - GAP - height;
  box.style.left = `${between(start, innerWidth - width - MARGIN)}px`;
  box.style.top = `${between(top, innerHeight - height - MARGIN)}px`;
}

function between(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most));
}
