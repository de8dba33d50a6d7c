import { limitsOf, startOfNext, startOfPrevious } from '../outage/day-moment';
import type { DayStripPart } from '../outage/day-strip';

/** Five minutes: fine enough for a day, coarse enough for keys. */
const STRIDE = 300_000;

/**
 * Where a key takes the mark, or null for a key that does not move it. Arrows go where they point, as time runs in
 * the language's direction; Page Up and Page Down go from phase to phase.
 */
export function momentByKey(
  key: string,
  moment: number,
  parts: readonly DayStripPart[],
  direction: 'ltr' | 'rtl',
): number | null {
  const { start, end } = limitsOf(parts);
  const later = Math.min(moment + STRIDE, end);
  const earlier = Math.max(moment - STRIDE, start);
  switch (key) {
    case 'ArrowRight':
      return direction === 'ltr' ? later : earlier;
    case 'ArrowLeft':
      return direction === 'ltr' ? earlier : later;
    case 'ArrowUp':
      return later;
    case 'ArrowDown':
      return earlier;
    case 'PageUp':
      return startOfNext(parts, moment) ?? end;
    case 'PageDown':
      return startOfPrevious(parts, moment) ?? start;
    case 'Home':
      return start;
    case 'End':
      return end;
    default:
      return null;
  }
}
