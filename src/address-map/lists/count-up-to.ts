/** How many of the ascending numbers are not above the wanted one. */
export function countUpTo(numbers: Uint32Array, wanted: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) <= wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same for numbers of 64 bits, of which the halves stand in two arrays. */
export function countUpTo6(highs: Uint32Array, lows: Uint32Array, high: number, low: number): number {
  let from = 0;
  let to = highs.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const its = highs[middle] ?? 0;
    if (its < high || (its === high && (lows[middle] ?? 0) <= low)) from = middle + 1;
    else to = middle;
  }
  return from;
}
