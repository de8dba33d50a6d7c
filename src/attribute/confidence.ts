import type { Confidence } from './attribution';

const RANKS: Readonly<Record<Confidence, number>> = { unknown: 0, possible: 1, likely: 2, certain: 3 };

/** From 0 (unknown) to 3 (certain). */
export function rankOf(confidence: Confidence): number {
  return RANKS[confidence];
}

/** The less sure of two. */
export function leastSure<T extends Confidence>(a: T, b: T): T {
  return rankOf(a) <= rankOf(b) ? a : b;
}

/** The surer of two. */
export function mostSure(a: Confidence, b: Confidence): Confidence {
  return rankOf(a) >= rankOf(b) ? a : b;
}

/** One step less sure; "possible" stays the least that something seen can be. */
export function lowered(confidence: Confidence): Confidence {
  return confidence === 'certain' ? 'likely' : confidence === 'likely' ? 'possible' : confidence;
}
