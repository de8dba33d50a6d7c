/** One line of `npm run accuracy` (contract with whoever reads its JSON). */
export interface AccuracyRow {
  table: string;
  name: string;
  /** A share in percent, or a count. */
  value: number;
  target: number;
  ok: boolean;
}

/** A share in percent that should be at least the target. */
export function atLeast(
  table: string,
  name: string,
  part: number,
  whole: number,
  target: number,
): AccuracyRow {
  const value = percent(part, whole);
  return { table, name: `${name}, % of ${whole.toLocaleString('en')}`, value, target, ok: value >= target };
}

/** A share in percent that should be at most the target. */
export function atMost(
  table: string,
  name: string,
  part: number,
  whole: number,
  target: number,
): AccuracyRow {
  const value = percent(part, whole);
  return { table, name: `${name}, % of ${whole.toLocaleString('en')}`, value, target, ok: value <= target };
}

/** A count that should be at most the target. */
export function noMoreThan(table: string, name: string, value: number, target: number): AccuracyRow {
  return { table, name, value, target, ok: value <= target };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}
