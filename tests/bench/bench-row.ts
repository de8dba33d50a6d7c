/** One line of `npm run bench` (contract with whoever reads its JSON). */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  budget: number;
  better: 'less' | 'more';
  ok: boolean;
}

/** A row whose value is held against its budget. */
export function benchRow(
  name: string,
  value: number,
  unit: string,
  budget: number,
  better: 'less' | 'more' = 'less',
): BenchRow {
  const rounded = Number(value.toPrecision(3));
  return {
    name,
    value: rounded,
    unit,
    budget,
    better,
    ok: better === 'less' ? value <= budget : value >= budget,
  };
}

/** The middle of the values: what one slow moment of the machine does not move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Median of the ratios a/b, pair by pair: pairs measured side by side share the machine's mood. */
export function pairedRatio(a: readonly number[], b: readonly number[]): number {
  return median(a.map((value, index) => value / (b[index] ?? Number.NaN)));
}
