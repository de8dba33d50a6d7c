import { type Message, message } from '../explain/message';
import { InputError } from './input-error';
import { isBlank, JsonValueBytes, TooMuch } from './json-value-bytes';

/** One element of the lists `log.pages` and `log.entries`. */
export interface HarElement {
  list: 'pages' | 'entries';
  index: number;
  value: unknown;
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';
type Frame = 'root' | 'log' | 'pages' | 'entries';

const CHARACTERS = { '{': 0x7b, '}': 0x7d, '[': 0x5b, ']': 0x5d, ':': 0x3a, ',': 0x2c, '"': 0x22 } as const;

/**
 * Reads a HAR file piece by piece and hands out pages and entries one at a time, so that memory does not grow with
 * the file. The three outer levels (`{ log: { entries: [`) are followed here, every value below is parsed by
 * itself: a file that is broken anywhere is noticed.
 */
export class HarElements {
  readonly #file: string;
  readonly #frames: Frame[] = [];
  readonly #value = new JsonValueBytes();
  #expected: Expected = 'value';
  #key = '';
  /** Set while a value's bytes are being gathered. */
  #gathering: 'key' | 'value' | null = null;
  #counts = { pages: 0, entries: 0 };
  #hasEntries = false;
  /** Bytes before this chunk. */
  #offset = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Takes the next piece of the file. @throws InputError */
  *take(chunk: Uint8Array): Generator<HarElement> {
    let at = this.#offset === 0 && hasByteOrderMark(chunk) ? 3 : 0;
    while (at < chunk.length) {
      if (this.#gathering === null && isBlank(chunk[at] ?? 0)) {
        at += 1;
        continue;
      }
      if (this.#gathering === null && !this.#step(chunk[at] ?? 0, this.#offset + at)) {
        at += 1;
        continue;
      }
      const end = this.#gather(chunk, at);
      if (end === null) break;
      at = end;
      const element = this.#finishValue();
      if (element) yield element;
    }
    this.#offset += chunk.length;
  }

  /** Says that the file is over. @throws InputError when it is over too early. */
  end(): void {
    if (this.#offset === 0) throw this.#problem(message('refused.empty-har'));
    if (this.#expected !== 'end') {
      throw this.#problem(message('refused.ends', { bytes: this.#offset }));
    }
    if (!this.#hasEntries) throw this.#problem(message('refused.no-entries'), 'log.entries');
  }

  /** One byte outside of values. Returns true when it begins a value (or a key) that has to be gathered. */
  #step(byte: number, offset: number): boolean {
    switch (this.#expected) {
      case 'value':
      case 'first-value':
        if (this.#expected === 'first-value' && byte === CHARACTERS[']']) return this.#close();
        return this.#openOrGather(byte, offset);
      case 'key':
      case 'first-key':
        if (this.#expected === 'first-key' && byte === CHARACTERS['}']) return this.#close();
        this.#require(byte, '"', offset);
        return this.#startGathering('key', byte);
      case 'colon':
        this.#require(byte, ':', offset);
        this.#expected = 'value';
        return false;
      case 'comma': {
        const isList = this.#frame === 'pages' || this.#frame === 'entries';
        if (byte === CHARACTERS[isList ? ']' : '}']) return this.#close();
        this.#require(byte, ',', offset);
        this.#expected = isList ? 'value' : 'key';
        return false;
      }
      case 'end':
        throw this.#problem(message('refused.goes-on', { byte: offset }));
    }
  }

  get #frame(): Frame | undefined {
    return this.#frames.at(-1);
  }

  #openOrGather(byte: number, offset: number): boolean {
    const [frame, opening] = this.#inner();
    if (frame === null) return this.#startGathering('value', byte);
    if (byte !== CHARACTERS[opening]) {
      const what = opening === '[' ? 'refused.no-list' : 'refused.no-object';
      throw this.#problem(message(what, { byte: offset }), this.#place(frame));
    }
    this.#frames.push(frame);
    this.#expected = opening === '[' ? 'first-value' : 'first-key';
    if (frame === 'entries') this.#hasEntries = true;
    return false;
  }

  /** What opens here if this is one of the outer levels, and with which bracket. */
  #inner(): [Frame | null, '{' | '['] {
    const key = this.#key;
    if (this.#frames.length === 0) return ['root', '{'];
    if (this.#frame === 'root' && key === 'log') return ['log', '{'];
    if (this.#frame === 'log' && (key === 'pages' || key === 'entries')) return [key, '['];
    return [null, '{'];
  }

  #close(): boolean {
    this.#frames.pop();
    this.#expected = this.#frames.length === 0 ? 'end' : 'comma';
    return false;
  }

  #startGathering(what: 'key' | 'value', first: number): boolean {
    this.#gathering = what;
    this.#value.start(first);
    return true;
  }

  #gather(chunk: Uint8Array, from: number): number | null {
    try {
      return this.#value.take(chunk, from);
    } catch (error) {
      if (error instanceof TooMuch) throw this.#problem(error.problem, this.#place());
      throw error;
    }
  }

  #finishValue(): HarElement | null {
    const wasKey = this.#gathering === 'key';
    const frame = this.#frame;
    const place = wasKey ? 'a key' : this.#place();
    const value = this.#parse(this.#value.takeText(), place);
    this.#gathering = null;
    this.#expected = wasKey ? 'colon' : 'comma';
    if (wasKey) this.#key = String(value);
    if (wasKey || (frame !== 'pages' && frame !== 'entries')) return null;
    const index = this.#counts[frame];
    this.#counts[frame] += 1;
    return { list: frame, index, value };
  }

  #parse(text: string, place: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw this.#problem(message('refused.json'), place);
    }
  }

  #place(frame: Frame | undefined = this.#frame): string {
    if (frame === 'pages' || frame === 'entries') {
      return this.#frame === frame ? `log.${frame}[${this.#counts[frame]}]` : `log.${frame}`;
    }
    return frame === 'log' ? 'log' : '';
  }

  #require(byte: number, character: keyof typeof CHARACTERS, offset: number): void {
    if (byte === CHARACTERS[character]) return;
    const got = JSON.stringify(String.fromCharCode(byte));
    throw this.#problem(message('refused.sign', { sign: character, byte: offset, got }), this.#place());
  }

  #problem(problem: Message, place = ''): InputError {
    return new InputError(this.#file, place, problem);
  }
}

function hasByteOrderMark(chunk: Uint8Array): boolean {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
}
