/** Numbers of answers, read where they lie: lowest bytes first, then the next four bits of two answers in each byte. */
export class AnswerNumbers {
  readonly #lowest: Uint8Array;
  readonly #next: Uint8Array;

  constructor(bytes: Uint8Array, start: number, entries: number) {
    this.#lowest = bytes.subarray(start, start + entries);
    this.#next = bytes.subarray(start + entries, start + entries + Math.ceil(entries / 2));
  }

  /** Answer of an entry; 0 before the first. */
  at(entry: number): number {
    if (entry < 0) return 0;
    const next = ((this.#next[entry >>> 1] ?? 0) >>> ((entry & 1) * 4)) & 15;
    return (this.#lowest[entry] ?? 0) | (next << 8);
  }
}

/** Writes numbers so that `AnswerNumbers` reads them. */
export function writeAnswerNumbers(bytes: Uint8Array, start: number, numbers: readonly number[]): void {
  for (const [entry, number] of numbers.entries()) {
    bytes[start + entry] = number & 255;
    const next = start + numbers.length + (entry >>> 1);
    bytes[next] = (bytes[next] ?? 0) | ((number >>> 8) << ((entry & 1) * 4));
  }
}
