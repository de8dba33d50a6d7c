/** How long a page load is kept, in milliseconds: 90 days. */
export const LONGEST_KEPT = 90 * 86_400_000;
/** How much is kept, in bytes: 50 MB. */
export const MOST_BYTES = 50 * 1_000_000;

/** Clocks of two machines differ; what claims to be of later than this is of no day that has been. */
const PATIENCE = 86_400_000;

/** As much a clock may go back by itself, in milliseconds, when it is set right from time to time. */
const UNEASE = 60_000;

/** True for a moment of the last 90 days. */
export function isKept(at: number, now: number): boolean {
  return at >= now - LONGEST_KEPT && at <= now + PATIENCE;
}

/**
 * True for what had begun when it was taken out. A mark of later than now was set by a clock that was set back since:
 * it holds for what began by that clock, and for nothing that begins by this one.
 * @param mark when it was taken out; left out where it was not.
 */
export function isForgotten(at: number, mark = -1, now: number): boolean {
  const soon = now + UNEASE;
  return at <= mark && (mark <= soon || at > soon);
}
