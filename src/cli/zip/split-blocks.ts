import { blockHeader } from './block-header';
import { countSteps, type Steps } from './parse-block';

/** Fewer steps are not worth codes of their own. */
const FEWEST_STEPS = 256;
/** So many places are tried in a stretch before it is narrowed down to the best one's neighbourhood. */
const TRIES = 9;

/** The steps at which blocks begin, so that all together take few bits; the first is 0. */
export function splitBlocks(bytes: Uint8Array, steps: Steps): number[] {
  const places = placesOf(steps);
  const size = (from: number, to: number): number =>
    blockHeader(countSteps(bytes, steps, from, to, places[from])).size;
  const split = (from: number, to: number): number[] => {
    if (to - from < 2 * FEWEST_STEPS) return [from];
    let [low, high] = [from + FEWEST_STEPS, to - FEWEST_STEPS];
    let best = { at: low, size: Number.POSITIVE_INFINITY };
    while (high - low >= 1) {
      const stride = Math.max(1, (high - low) / (TRIES - 1));
      for (let at = low; at <= high; at += stride) {
        const place = Math.floor(at);
        const total = size(from, place) + size(place, to);
        if (total < best.size) best = { at: place, size: total };
      }
      if (stride <= FEWEST_STEPS / 8) break;
      [low, high] = [Math.max(low, best.at - stride), Math.min(high, best.at + stride)];
    }
    return best.size < size(from, to) ? [...split(from, best.at), ...split(best.at, to)] : [from];
  };
  return split(0, steps.lengths.length);
}

/** At which byte each step begins, and the last one ends. */
export function placesOf({ lengths }: Steps): number[] {
  const places = [0];
  for (const length of lengths) places.push((places.at(-1) ?? 0) + length);
  return places;
}
