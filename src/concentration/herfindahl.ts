/** How concentrated shares are, in the measure that competition authorities use. */
export interface Herfindahl {
  /** 10,000 × Σ sᵢ²: from 10,000/n (n equal shares) to 10,000 (one has all). 0 where there is nothing to share. */
  index: number;
  /** 10,000 / index: how many equal shares would be as concentrated; 0 where there is nothing to share. */
  effectiveNumber: number;
}

/**
 * The Herfindahl–Hirschman index of amounts: the sum of the squared shares, where shares are in per cent.
 *
 * Unit: none, 0–10,000. Effective number: how many providers of equal size would give the same index (the reciprocal
 * of Σ sᵢ², Hill's number of order 2).
 * Source: O. C. Herfindahl 1950, A. O. Hirschman 1964; justice.gov/atr/herfindahl-hirschman-index.
 * @param amounts none below nothing; in any unit, since only their shares count.
 */
export function herfindahl(amounts: readonly number[]): Herfindahl {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return { index: 0, effectiveNumber: 0 };
  const squares = amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
  return { index: 10_000 * squares, effectiveNumber: 1 / squares };
}
