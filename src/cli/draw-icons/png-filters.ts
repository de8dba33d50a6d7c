/** What a PNG's filter takes a byte to be from the ones to its left, above it and above that one, by its number. */
const PREDICTIONS: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function paeth(left: number, up: number, corner: number): number {
  const [byLeft, byUp, byCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/**
 * The rows of a PNG as they were before filtering.
 *
 * @param lines the rows one after the other, each behind the number of its filter.
 */
export function unfiltered(lines: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array[] {
  const rows: Uint8Array[] = [];
  for (let start = 0; start < lines.length; start += rowBytes + 1) {
    const predict = PREDICTIONS[lines[start] ?? 0];
    if (!predict) throw new Error(`Expected a filter from 0 to 4, got ${lines[start]}.`);
    const above = rows.at(-1);
    const row = new Uint8Array(rowBytes);
    for (let at = 0; at < rowBytes; at++) {
      const left = row[at - pixelBytes] ?? 0;
      row[at] = (lines[start + 1 + at] ?? 0) + predict(left, above?.[at] ?? 0, above?.[at - pixelBytes] ?? 0);
    }
    rows.push(row);
  }
  return rows;
}

/** All rows behind the number of one filter, so that `unfiltered` gives them back. */
export function filtered(rows: readonly Uint8Array[], filter: number, pixelBytes: number): Uint8Array {
  const predict = PREDICTIONS[filter];
  if (!predict) throw new Error(`Expected a filter from 0 to 4, got ${filter}.`);
  const lines = rows.flatMap((row, index) => {
    const above = rows[index - 1];
    const line = Array.from(row, (byte, at) => {
      return byte - predict(row[at - pixelBytes] ?? 0, above?.[at] ?? 0, above?.[at - pixelBytes] ?? 0);
    });
    return [filter, ...line];
  });
  return Uint8Array.from(lines, (byte) => byte & 255);
}
