import type { Confidence } from '../attribute/attribution';
import { rankOf } from '../attribute/confidence';

/** The surer of the two: independent reasons for one thing. */
export function moreSure(a: Confidence, b: Confidence): Confidence {
  return rankOf(a) >= rankOf(b) ? a : b;
}

/** True when the confidence is `likely` or `certain`: enough to say "would (probably) have". */
export function isAtLeastLikely(confidence: Confidence): boolean {
  return rankOf(confidence) >= rankOf('likely');
}
