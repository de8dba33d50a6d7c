const STRIDE = 2;
const LEAP = 20;

/** How much of the picture on top is cut off, from the side where reading begins. */
export function clipFrom(share: number, direction: 'ltr' | 'rtl'): string {
  return direction === 'ltr' ? `inset(0 0 0 ${share}%)` : `inset(0 ${share}% 0 0)`;
}

/**
 * Where a key takes the mark, 0–100 from the side where reading begins, or null for a key that does not move it. Arrows
 * go where they point.
 */
export function shareByKey(key: string, share: number, direction: 'ltr' | 'rtl'): number | null {
  const onwards = direction === 'ltr' ? STRIDE : -STRIDE;
  const moves = new Map([
    ['ArrowRight', share + onwards],
    ['ArrowLeft', share - onwards],
    ['ArrowUp', share + STRIDE],
    ['ArrowDown', share - STRIDE],
    ['PageUp', share + LEAP],
    ['PageDown', share - LEAP],
    ['Home', 0],
    ['End', 100],
  ]);
  const moved = moves.get(key);
  return moved === undefined ? null : Math.min(100, Math.max(0, moved));
}
