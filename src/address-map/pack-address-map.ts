import type { AddressMapSource } from './address-answer';
import { checksumOf } from './checksum';
import {
  CHECKED_FROM,
  EDGE_FLAG,
  FORMAT_VERSION,
  HEADER,
  layoutOf,
  MAGIC,
  MOST_ANSWERS,
  MOST_ENTRIES,
} from './format';
import { numberAnswers } from './number-answers';
import { type Change, packIpv4, packIpv6 } from './pack-changes';
import { writePlanes } from './planes';

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
  const answers = numberAnswers([...ipv4, ...ipv6]);
  const four = packIpv4(ipv4, answers.numberOf);
  const six = packIpv6(ipv6, answers.numberOf);
  const strings = new Map<string, number>([['', 0]]);
  const string = (value: string | null | undefined): number => {
    const number = strings.get(value ?? '') ?? strings.size;
    strings.set(value ?? '', number);
    return number;
  };
  const column = (field: 'provider' | 'region' | 'service' | 'network'): number[] =>
    answers.all.map((it) => string(it?.[field]));
  const answerFields = [
    ...column('provider'),
    ...column('region'),
    ...column('service'),
    ...column('network'),
    ...answers.all.map((it) => (it?.isEdge ? EDGE_FLAG : 0)),
  ];
  const sourceFields = (['name', 'version', 'date', 'licence', 'url'] as const).flatMap((field) =>
    sources.map((it) => string(it[field])),
  );
  const builtString = string(built);
  const text = [...strings.keys()].map((it) => new TextEncoder().encode(it));

  const counts = {
    entries4: four.answers.length,
    more4: four.more.length,
    groups6: six.heads.length,
    entries6: six.answers.length,
    more6: six.more.length,
    answers: answers.all.length,
    sources: sources.length,
    strings: strings.size,
    textBytes: text.reduce((sum, { length }) => sum + length, 0),
  };
  expectAtMost(MOST_ANSWERS, 'answers', counts.answers);
  for (const [name, count] of Object.entries(counts)) expectAtMost(MOST_ENTRIES, name, count);

  const layout = layoutOf(counts);
  const bytes = new Uint8Array(layout.end);
  writePlanes(bytes, layout.counts4, four.counts, 2);
  writePlanes(bytes, layout.mores4, four.mores, 2);
  bytes.set(four.steps, layout.steps4);
  bytes.set(four.answers, layout.answers4);
  bytes.set(four.more, layout.more4);
  writePlanes(bytes, layout.heads6, six.heads, 4);
  writePlanes(bytes, layout.counts6, six.counts, 2);
  writePlanes(bytes, layout.lows6, six.lows, 2);
  bytes.set(six.answers, layout.answers6);
  bytes.set(six.more, layout.more6);
  writePlanes(bytes, layout.answers, answerFields, 2);
  writePlanes(bytes, layout.sources, sourceFields, 2);
  writePlanes(
    bytes,
    layout.lengths,
    text.map(({ length }) => length),
    2,
  );
  bytes.set(
    text.flatMap((it) => [...it]),
    layout.text,
  );

  const words = new Uint32Array(bytes.buffer);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = FORMAT_VERSION;
  words[HEADER.byteLength] = layout.end;
  words[HEADER.entries4] = counts.entries4;
  words[HEADER.more4] = counts.more4;
  words[HEADER.groups6] = counts.groups6;
  words[HEADER.entries6] = counts.entries6;
  words[HEADER.more6] = counts.more6;
  words[HEADER.answers] = counts.answers;
  words[HEADER.sources] = counts.sources;
  words[HEADER.strings] = counts.strings;
  words[HEADER.textBytes] = counts.textBytes;
  words[HEADER.built] = builtString;
  words[HEADER.checksum] = checksumOf(new Int32Array(bytes.buffer, CHECKED_FROM));
  return bytes;
}

function expectAtMost(most: number, name: string, count: number): void {
  if (count > most) throw new Error(`Expected at most ${most} ${name} in an address map, got ${count}.`);
}
