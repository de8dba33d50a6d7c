/** One line of `npm run accuracy` (contract with whoever reads its JSON). */
export interface AccuracyRow {
  table: string;
  name: string;
  /** A share in percent, or a count. */
  value: number;
  target: number;
  ok: boolean;
}

/** A part of a whole that is held against a target in percent. */
export interface Share {
  part: number;
  whole: number;
  target: number;
  /** What is counted, if not rows. */
  unit?: string;
}

/** A share that should be at least the target; of nothing it never is. Rounded down, so that 100 means all. */
export function atLeast(table: string, name: string, { part, whole, target, unit }: Share): AccuracyRow {
  const value = whole === 0 ? 0 : Math.floor((part * 10_000) / whole) / 100;
  return { table, name: named(name, whole, unit), value, target, ok: whole > 0 && value >= target };
}

/** A share that should be at most the target; of nothing it never is. Rounded up, so that 0 means none. */
export function atMost(table: string, name: string, { part, whole, target, unit }: Share): AccuracyRow {
  const value = whole === 0 ? 100 : Math.ceil((part * 10_000) / whole) / 100;
  return { table, name: named(name, whole, unit), value, target, ok: whole > 0 && value <= target };
}

/** A count that should be at most the target. */
export function noMoreThan(table: string, name: string, value: number, target: number): AccuracyRow {
  return { table, name, value, target, ok: value <= target };
}

function named(name: string, whole: number, unit = ''): string {
  return `${name}, % of ${Math.round(whole).toLocaleString('en')}${unit === '' ? '' : ` ${unit}`}`;
}
