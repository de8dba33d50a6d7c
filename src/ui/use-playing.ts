import { useEffect, useState } from 'preact/hooks';
import { limitsOf, momentAfter, startOfNext } from '../outage/day-moment';
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
    if (wanted && momentAfter(parts, moment, BEAT / LENGTH) === null) onMove(limitsOf(parts).start);
    setPlaying(wanted);
  };
  return [isPlaying, play];
}
