import type { AddressAnswer, AddressMapSource } from './address-answer';
import { ANSWER_FIELDS, EDGE_FLAG, SOURCE_FIELDS } from './format';
import type { PackedMap } from './packed-map';
import { readPlanes } from './planes';
import { StringTable } from './string-table';

/** The answers of a packed map. Each is made once, when it is first asked for, and frozen: a lookup allocates nothing. */
export class AnswerTable {
  readonly #strings: StringTable;
  readonly #fields: Uint16Array;
  readonly #made: (AddressAnswer | null)[];

  constructor({ bytes, counts, layout }: PackedMap, strings: StringTable) {
    this.#strings = strings;
    this.#fields = new Uint16Array(counts.answers * ANSWER_FIELDS);
    readPlanes(bytes, layout.answers, this.#fields);
    this.#made = new Array<AddressAnswer | null>(counts.answers).fill(null);
  }

  /** Null for answer 0. */
  at(index: number): AddressAnswer | null {
    return index === 0 ? null : (this.#made[index] ?? this.#make(index));
  }

  #make(index: number): AddressAnswer | null {
    const field = (number: number): number => this.#fields[number * this.#made.length + index] ?? 0;
    const answer = Object.freeze({
      provider: this.#strings.at(field(0)) ?? 'other',
      region: this.#strings.at(field(1)),
      service: this.#strings.at(field(2)),
      isEdge: (field(4) & EDGE_FLAG) !== 0,
      network: this.#strings.at(field(3)),
    });
    this.#made[index] = answer;
    return answer;
  }
}

/** The sources of a packed map, as they are cited. */
export function sourcesIn({ bytes, counts, layout }: PackedMap, strings: StringTable): AddressMapSource[] {
  const fields = new Uint16Array(counts.sources * SOURCE_FIELDS);
  readPlanes(bytes, layout.sources, fields);
  return Array.from({ length: counts.sources }, (_, index) => {
    const field = (number: number): string => strings.at(fields[number * counts.sources + index] ?? 0) ?? '';
    return { name: field(0), version: field(1), date: field(2), licence: field(3), url: field(4) };
  });
}

/** The strings of a packed map. */
export function stringsIn({ bytes, counts, layout }: PackedMap): StringTable {
  const offsets = new Uint32Array(counts.strings + 1);
  const lengths = new Uint16Array(counts.strings);
  readPlanes(bytes, layout.lengths, lengths);
  for (let string = 0; string < counts.strings; string++) {
    offsets[string + 1] = (offsets[string] ?? 0) + (lengths[string] ?? 0);
  }
  return new StringTable(offsets, bytes.subarray(layout.text, layout.text + counts.textBytes));
}
