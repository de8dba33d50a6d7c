import { useEffect, useState } from 'preact/hooks';
import type { DayStripPart } from '../outage/day-strip';

/** How long the whole day takes to play, in milliseconds, and how often the mark moves on. */
const LENGTH = 12_000;
const BEAT = 100;
/** Where movement is not wanted, the mark stands this long in each part of the day, in milliseconds. */
const STAND = 2_000;

/**
 * Lets the mark run through the day by itself: from where it stands, or from the beginning where it stands at the
 * end. Where movement is not wanted, it goes from part to part.
 */
export function usePlaying(
  parts: readonly DayStripPart[],
  moment: number,
  onMove: (moment: number) => void,
): [isPlaying: boolean, setPlaying: (isPlaying: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setTimeout(
      () => {
        const next = isCalm ? startOfNext(parts, moment) : momentAfter(parts, moment, BEAT / LENGTH);
        if (next === null) setPlaying(false);
        else onMove(next);
      },
      isCalm ? STAND : BEAT,
    );
    return () => clearTimeout(timer);
  }, [isPlaying, parts, moment, onMove]);
  const play = (wanted: boolean) => {
    const first = parts[0];
    if (wanted && first && momentAfter(parts, moment, BEAT / LENGTH) === null) onMove(Date.parse(first.from));
    setPlaying(wanted);
  };
  return [isPlaying, play];
}

/** The moment that lies a share of the day later, or null past its end. */
export function momentAfter(parts: readonly DayStripPart[], moment: number, share: number): number | null {
  const start = Date.parse(parts[0]?.from ?? '');
  const end = Date.parse(parts.at(-1)?.to ?? '');
  const next = moment + (end - start) * share;
  return next < end ? next : null;
}

/** Where the part begins that follows the one of a moment, or null in the last one. */
export function startOfNext(parts: readonly DayStripPart[], moment: number): number | null {
  const next = parts.find(({ from }) => Date.parse(from) > moment);
  return next ? Date.parse(next.from) : null;
}
