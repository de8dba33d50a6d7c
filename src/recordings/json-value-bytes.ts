import { type Message, message } from '../explain/message';
import { CappedBytes } from './capped-bytes';

/** Longest string that is kept whole, in bytes: bodies are cut to this, and their beginning is what is read. */
const LONGEST_STRING = 2 * 1024 * 1024;
/** Deepest nesting in one value. */
const DEEPEST = 100;
/** Largest value, in bytes after its strings were cut. */
const LARGEST_VALUE = 32 * 1024 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SMALL_U = 0x75;

/** Of something there is more than is read. */
export class TooMuch extends Error {
  constructor(readonly problem: Message) {
    super(problem.key);
  }
}

/**
 * The bytes of one JSON value, found without parsing: follows strings and brackets until the value ends. Long
 * strings are cut, so that a recording full of bodies needs no more memory than its longest entry's skeleton.
 */
export class JsonValueBytes {
  readonly #bytes = new CappedBytes(LARGEST_VALUE);
  readonly #longestString: number;
  #kind: 'container' | 'string' | 'scalar' = 'scalar';
  #depth = 0;
  #inString = false;
  /** Bytes of the string so far. */
  #stringLength = 0;
  #isCut = false;
  /** Bytes that still belong to an escape: a string is never cut inside one. */
  #escape = 0;

  constructor(longestString = LONGEST_STRING) {
    this.#longestString = longestString;
  }

  /**
   * Starts with a value's first byte, which is then handed in with the rest.
   */
  start(first: number): void {
    this.#kind = first === QUOTE ? 'string' : isOpening(first) ? 'container' : 'scalar';
    this.#depth = 0;
    this.#inString = false;
  }

  /**
   * Takes bytes from `from` on.
   * @returns the index of the first byte that is not the value's, or null when the value goes on after the chunk.
   * @throws TooMuch with what is too large.
   */
  take(chunk: Uint8Array, from: number): number | null {
    let keptFrom = from;
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.#inString) {
        if (!this.#isCut && this.#stringLength >= this.#longestString && this.#escape === 0) {
          this.#keep(chunk.subarray(keptFrom, at));
          this.#isCut = true;
        }
        if (!this.#isEndOfString(byte)) continue;
        if (this.#isCut) keptFrom = at;
        this.#inString = false;
        this.#isCut = false;
        if (this.#kind === 'string') return this.#end(chunk, keptFrom, at + 1);
      } else if (byte === QUOTE) {
        this.#inString = true;
        this.#stringLength = 0;
      } else if (this.#kind === 'scalar') {
        if (isEndOfScalar(byte)) return this.#end(chunk, keptFrom, at);
      } else if (isOpening(byte)) {
        this.#depth += 1;
        if (this.#depth > DEEPEST) throw new TooMuch(message('refused.too-deep', { most: DEEPEST }));
      } else if (isClosing(byte)) {
        this.#depth -= 1;
        if (this.#depth === 0) return this.#end(chunk, keptFrom, at + 1);
      }
    }
    if (!this.#isCut) this.#keep(chunk.subarray(keptFrom));
    return null;
  }

  /** The value's text, once `take` has found its end. */
  takeText(): string {
    return this.#bytes.takeText();
  }

  #isEndOfString(byte: number): boolean {
    this.#stringLength += 1;
    if (this.#escape > 0) {
      // The byte after the backslash: \u has four more.
      this.#escape = this.#escape === 5 ? (byte === SMALL_U ? 4 : 0) : this.#escape - 1;
      return false;
    }
    if (byte === BACKSLASH) this.#escape = 5;
    return byte === QUOTE;
  }

  #end(chunk: Uint8Array, from: number, to: number): number {
    this.#keep(chunk.subarray(from, to));
    return to;
  }

  #keep(piece: Uint8Array): void {
    if (this.#bytes.add(piece)) return;
    throw new TooMuch(message('refused.large-value', { most: LARGEST_VALUE / 1024 ** 2 }));
  }
}

function isOpening(byte: number): boolean {
  return byte === 0x7b || byte === 0x5b;
}

function isClosing(byte: number): boolean {
  return byte === 0x7d || byte === 0x5d;
}

/** Blank, comma or closing bracket. */
function isEndOfScalar(byte: number): boolean {
  return byte === 0x2c || isClosing(byte) || isBlank(byte);
}

/** White space as JSON knows it. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
