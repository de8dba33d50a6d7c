/** Bytes that are put together piece by piece, up to a limit. */
export class CappedBytes {
  #bytes = new Uint8Array(4096);
  #length = 0;

  constructor(private readonly most: number) {}

  get length(): number {
    return this.#length;
  }

  /** Adds a piece. Returns false, and adds nothing, where that would be more than the limit. */
  add(piece: Uint8Array): boolean {
    const length = this.#length + piece.length;
    if (length > this.most) return false;
    if (length > this.#bytes.length) {
      const grown = new Uint8Array(Math.min(this.most, Math.max(length, this.#bytes.length * 2)));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = length;
    return true;
  }

  /** Takes the bytes out as UTF-8 text and starts anew; bytes that are no UTF-8 become U+FFFD. */
  takeText(): string {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return text;
  }
}
