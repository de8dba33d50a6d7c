/** How long a page load is kept, in milliseconds: 90 days. */
export const LONGEST_KEPT = 90 * 86_400_000;
/** How much is kept, in bytes: 50 MB. */
export const MOST_BYTES = 50 * 1_000_000;

/** Clocks of two machines differ; what claims to be of later than this is of no day that has been. */
const PATIENCE = 86_400_000;

/** True for a moment of the last 90 days. */
export function isKept(at: number, now: number): boolean {
  return at >= now - LONGEST_KEPT && at <= now + PATIENCE;
}
