import type { AddressAnswer, AddressMapSource } from './address-answer';
import { checksumOf } from './checksum';
import {
  ANSWER_FIELDS,
  CHECKED_FROM,
  EDGE_FLAG,
  FORMAT_VERSION,
  GROUPS4,
  HEADER,
  LOW_BITS4,
  layoutOf,
  MAGIC,
  MOST_ENTRIES,
  SOURCE_FIELDS,
} from './format';

/** From this cell (a /24 of IPv4, a /48 of IPv6) on the answer is this one; null where nothing is known. */
export interface Change {
  cell: number;
  answer: AddressAnswer | null;
}

/** What goes into a packed map. Changes are ascending by cell, no two at the same. */
export interface MapContent {
  ipv4: readonly Change[];
  ipv6: readonly Change[];
  built: string;
  sources: readonly AddressMapSource[];
}

/**
 * Packs a map into the bytes that `openAddressMap` reads (see `format.ts`). The same content gives the same bytes.
 *
 * @throws Error when there is more than the format can hold.
 */
export function packAddressMap({ ipv4, ipv6, built, sources }: MapContent): Uint8Array<ArrayBuffer> {
  const strings = new Numbering<string>((it) => it);
  strings.of('');
  const answers = new Numbering<AddressAnswer | null>((it) =>
    it ? [it.provider, it.region, it.service, it.isEdge, it.network].join('\n') : '',
  );
  answers.of(null);
  const answers4 = ipv4.map((it) => answers.of(it.answer));
  const answers6 = ipv6.map((it) => answers.of(it.answer));
  const string = (value: string | null): number => strings.of(value ?? '');
  const answerFields = answers.all.flatMap((it) =>
    it
      ? [
          string(it.provider),
          string(it.region),
          string(it.service),
          string(it.network),
          it.isEdge ? EDGE_FLAG : 0,
        ]
      : new Array<number>(ANSWER_FIELDS).fill(0),
  );
  const sourceFields = sources.flatMap(({ name, version, date, licence, url }) =>
    [name, version, date, licence, url].map(string),
  );
  const builtString = string(built);
  const text = strings.all.map((it) => new TextEncoder().encode(it));
  const offsets = [0];
  for (const bytes of text) offsets.push((offsets.at(-1) ?? 0) + bytes.length);
  const groups = groupsOf(ipv6);

  const counts = {
    entries4: ipv4.length,
    groups6: groups.heads.length,
    entries6: ipv6.length,
    answers: answers.all.length,
    sources: sources.length,
    strings: strings.all.length,
    textBytes: offsets.at(-1) ?? 0,
  };
  for (const [name, count] of Object.entries(counts)) {
    if (name !== 'textBytes' && count > MOST_ENTRIES) {
      throw new Error(`Expected at most ${MOST_ENTRIES} ${name} in an address map, got ${count}.`);
    }
  }

  const layout = layoutOf(counts);
  const buffer = new ArrayBuffer(layout.end);
  new Uint16Array(buffer, layout.ends4, GROUPS4).set(endsOf(ipv4));
  new Uint16Array(buffer, layout.lows4, ipv4.length).set(ipv4.map((it) => it.cell % 2 ** LOW_BITS4));
  new Uint16Array(buffer, layout.answers4, ipv4.length).set(answers4);
  new Uint32Array(buffer, layout.heads6, groups.heads.length).set(groups.heads);
  new Uint16Array(buffer, layout.ends6, groups.ends.length).set(groups.ends);
  new Uint16Array(buffer, layout.lows6, ipv6.length).set(ipv6.map((it) => it.cell % 0x10000));
  new Uint16Array(buffer, layout.answers6, ipv6.length).set(answers6);
  new Uint16Array(buffer, layout.answers, answers.all.length * ANSWER_FIELDS).set(answerFields);
  new Uint16Array(buffer, layout.sources, sources.length * SOURCE_FIELDS).set(sourceFields);
  new Uint32Array(buffer, layout.offsets, offsets.length).set(offsets);
  for (const [index, bytes] of text.entries()) {
    new Uint8Array(buffer).set(bytes, layout.text + (offsets[index] ?? 0));
  }

  const words = new Uint32Array(buffer);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = FORMAT_VERSION;
  words[HEADER.byteLength] = layout.end;
  words[HEADER.entries4] = counts.entries4;
  words[HEADER.groups6] = counts.groups6;
  words[HEADER.entries6] = counts.entries6;
  words[HEADER.answers] = counts.answers;
  words[HEADER.sources] = counts.sources;
  words[HEADER.strings] = counts.strings;
  words[HEADER.textBytes] = counts.textBytes;
  words[HEADER.built] = builtString;
  words[HEADER.checksum] = checksumOf(new Int32Array(buffer, CHECKED_FROM));
  return new Uint8Array(buffer);
}

/** Gives each distinct value a number, in the order in which they come. */
class Numbering<Value> {
  readonly all: Value[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(private readonly keyOf: (value: Value) => string) {}

  of(value: Value): number {
    const key = this.keyOf(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.all.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Number of entries up to and with each group of IPv4. */
function endsOf(changes: readonly Change[]): Uint16Array {
  const ends = new Uint16Array(GROUPS4);
  for (const { cell } of changes) {
    const group = cell >>> LOW_BITS4;
    ends[group] = (ends[group] ?? 0) + 1;
  }
  for (let group = 1; group < GROUPS4; group++) ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0);
  return ends;
}

function groupsOf(changes: readonly Change[]): { heads: number[]; ends: number[] } {
  const heads: number[] = [];
  const ends: number[] = [];
  for (const [index, { cell }] of changes.entries()) {
    const head = Math.floor(cell / 0x10000);
    if (head !== heads.at(-1)) {
      heads.push(head);
      ends.push(index);
    }
    ends[ends.length - 1] = index + 1;
  }
  return { heads, ends };
}
