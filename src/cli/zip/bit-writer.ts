/** Writes numbers of any number of bits, the lowest first, as deflate wants them. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #last = 0;
  #used = 0;

  write(number: number, bits: number): void {
    for (let bit = 0; bit < bits; bit++) {
      this.#last |= ((number >>> bit) & 1) << this.#used++;
      if (this.#used === 8) this.#flush();
    }
  }

  /** Code words are written from their highest bit on. */
  writeWord(word: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) this.write((word >>> bit) & 1, 1);
  }

  end(): Uint8Array {
    if (this.#used > 0) this.#flush();
    return Uint8Array.from(this.#bytes);
  }

  #flush(): void {
    this.#bytes.push(this.#last);
    this.#last = 0;
    this.#used = 0;
  }
}
