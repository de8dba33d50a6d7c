import { checksumOf } from './checksum';
import {
  CHECKED_FROM,
  type Counts,
  FORMAT_VERSION,
  HEADER,
  HEADER_WORDS,
  type Layout,
  layoutOf,
  MAGIC,
} from './format';

/** The file is not an address map of this version, or it is damaged. The message says what was expected. */
export class AddressMapError extends Error {
  override name = 'AddressMapError';

  constructor(expected: string, got: string) {
    super(`Address map: expected ${expected}, got ${got}.`);
  }
}

/** A packed map whose header was read and found right. */
export interface PackedMap {
  bytes: Uint8Array;
  counts: Counts;
  layout: Layout;
  /** String: ISO date of the oldest source. */
  built: number;
}

/** @throws AddressMapError when the buffer is empty, cut short, of another format or damaged. */
export function checkPackedMap(buffer: ArrayBuffer): PackedMap {
  const size = buffer.byteLength;
  if (size < HEADER_WORDS * 4 || size % 4 !== 0) {
    throw new AddressMapError(`a header of ${HEADER_WORDS * 4} bytes and whole words`, `${size} bytes`);
  }
  const words = new Uint32Array(buffer);
  const word = (at: number): number => words[at] ?? 0;
  expectNumber('the mark', MAGIC, word(HEADER.magic));
  expectNumber('format', FORMAT_VERSION, word(HEADER.version));
  expectNumber('a size in bytes of', word(HEADER.byteLength), size);
  expectNumber('checksum', word(HEADER.checksum), checksumOf(new Int32Array(buffer, CHECKED_FROM)));
  const counts: Counts = {
    entries4: word(HEADER.entries4),
    more4: word(HEADER.more4),
    groups6: word(HEADER.groups6),
    entries6: word(HEADER.entries6),
    more6: word(HEADER.more6),
    answers: word(HEADER.answers),
    sources: word(HEADER.sources),
    strings: word(HEADER.strings),
    textBytes: word(HEADER.textBytes),
  };
  const layout = layoutOf(counts);
  expectNumber('with its counts a size in bytes of', layout.end, size);
  return { bytes: new Uint8Array(buffer), counts, layout, built: word(HEADER.built) };
}

function expectNumber(what: string, expected: number, got: number): void {
  if (expected !== got) throw new AddressMapError(`${what} ${expected}`, `${got}`);
}
