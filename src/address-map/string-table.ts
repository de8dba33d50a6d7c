/** The strings of a packed map or list, decoded when they are asked for. */
export class StringTable {
  readonly #offsets: Uint32Array;
  readonly #text: Uint8Array;
  readonly #decoder = new TextDecoder();

  /** @param offsets where each string begins in the text; after the last one the end. */
  constructor(offsets: Uint32Array, text: Uint8Array) {
    this.#offsets = offsets;
    this.#text = text;
  }

  /** Null for the empty string. */
  at(index: number): string | null {
    const from = this.#offsets[index] ?? 0;
    const to = this.#offsets[index + 1] ?? from;
    return to > from ? this.#decoder.decode(this.#text.subarray(from, to)) : null;
  }
}
