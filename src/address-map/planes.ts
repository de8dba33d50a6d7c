/** Reads numbers that lie in planes, all lowest bytes first, into an array of zeros. */
export function readPlanes(bytes: Uint8Array, start: number, into: Uint16Array | Uint32Array): void {
  const { length } = into;
  for (let plane = 0; plane < into.BYTES_PER_ELEMENT; plane++) {
    const at = start + plane * length;
    for (let index = 0; index < length; index++) {
      into[index] = (into[index] ?? 0) + ((bytes[at + index] ?? 0) << (plane * 8));
    }
  }
}

/** Writes numbers so that `readPlanes` reads them. */
export function writePlanes(
  bytes: Uint8Array,
  start: number,
  numbers: readonly number[],
  width: number,
): void {
  for (let plane = 0; plane < width; plane++) {
    const part = numbers.map((number) => Math.floor(number / 256 ** plane) % 256);
    bytes.set(part, start + plane * numbers.length);
  }
}
