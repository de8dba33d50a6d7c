import { CONFIDENCES, type Confidence } from './attribution';

/** From 0 (unknown) to 3 (certain). */
export function rankOf(confidence: Confidence): number {
  return CONFIDENCES.indexOf(confidence);
}

/** The less sure of two. */
export function leastSure<T extends Confidence>(a: T, b: T): T {
  return rankOf(a) <= rankOf(b) ? a : b;
}

/** One step less sure; "possible" stays the least that something seen can be. */
export function lowered(confidence: Confidence): Confidence {
  return confidence === 'certain' ? 'likely' : confidence === 'likely' ? 'possible' : confidence;
}
