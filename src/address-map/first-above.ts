/** Place of the first number above another in an ascending stretch of an array, or the stretch's end. */
export function firstAbove(numbers: Uint16Array, wanted: number, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) <= wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
