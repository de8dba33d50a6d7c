import type { Bar } from './draw-bars';

/** The first bars, and after them the chosen one where it is none of them. */
export function firstBars(bars: readonly Bar[], most: number, chosen: string | null): readonly Bar[] {
  return bars.filter(({ pick }, index) => index < most || (pick !== null && pick === chosen));
}
