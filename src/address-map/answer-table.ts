import type { AddressAnswer, AddressMapSource } from './address-answer';
import { ANSWER_FIELDS, type Counts, EDGE_FLAG, type Layout, SOURCE_FIELDS } from './format';
import type { PackedMap } from './packed-map';

/** The answers of a packed map. Each is made once, when it is first asked for, and frozen: a lookup allocates nothing. */
export class AnswerTable {
  readonly #strings: StringTable;
  readonly #fields: Uint16Array;
  readonly #made: (AddressAnswer | null)[];

  constructor({ buffer, counts, layout }: PackedMap, strings: StringTable) {
    this.#strings = strings;
    this.#fields = new Uint16Array(buffer, layout.answers, counts.answers * ANSWER_FIELDS);
    this.#made = new Array<AddressAnswer | null>(counts.answers).fill(null);
  }

  /** Null for answer 0. */
  at(index: number): AddressAnswer | null {
    return index === 0 ? null : (this.#made[index] ?? this.#make(index));
  }

  #make(index: number): AddressAnswer | null {
    const [provider = 0, region = 0, service = 0, network = 0, flags = 0] = this.#fields.subarray(
      index * ANSWER_FIELDS,
      (index + 1) * ANSWER_FIELDS,
    );
    const answer = Object.freeze({
      provider: this.#strings.at(provider) ?? 'other',
      region: this.#strings.at(region),
      service: this.#strings.at(service),
      isEdge: (flags & EDGE_FLAG) !== 0,
      network: this.#strings.at(network),
    });
    this.#made[index] = answer;
    return answer;
  }
}

/** The sources of a packed map, as they are cited. */
export function sourcesIn({ buffer, counts, layout }: PackedMap, strings: StringTable): AddressMapSource[] {
  const fields = new Uint16Array(buffer, layout.sources, counts.sources * SOURCE_FIELDS);
  return Array.from({ length: counts.sources }, (_, index) => {
    const at = index * SOURCE_FIELDS;
    const [name = '', version = '', date = '', licence = '', url = ''] = Array.from(
      fields.subarray(at, at + SOURCE_FIELDS),
      (string) => strings.at(string) ?? '',
    );
    return { name, version, date, licence, url };
  });
}

/** Where a buffer holds strings. */
export interface PackedStrings {
  buffer: ArrayBuffer;
  counts: Pick<Counts, 'strings' | 'textBytes'>;
  layout: Pick<Layout, 'offsets' | 'text'>;
}

/** The strings of a packed map or list, decoded when they are asked for. */
export class StringTable {
  readonly #offsets: Uint32Array;
  readonly #text: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor({ buffer, counts, layout }: PackedStrings) {
    this.#offsets = new Uint32Array(buffer, layout.offsets, counts.strings + 1);
    this.#text = new Uint8Array(buffer, layout.text, counts.textBytes);
  }

  /** Null for the empty string. */
  at(index: number): string | null {
    const from = this.#offsets[index] ?? 0;
    const to = this.#offsets[index + 1] ?? from;
    return to > from ? this.#decoder.decode(this.#text.subarray(from, to)) : null;
  }
}
