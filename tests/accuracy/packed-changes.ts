import { Ipv4Table } from '../../src/address-map/ipv4-table';
import { Ipv6Table } from '../../src/address-map/ipv6-table';
import { HEADER, listLayout } from '../../src/address-map/lists/packed-format';
import type { PackedList } from '../../src/address-map/lists/packed-list';
import { checkPackedMap } from '../../src/address-map/packed-map';
import { CELL_SIZE } from './address-run';

/** Where the answer of a map may change, as numbers of address runs; ascending. */
export type Changes = Readonly<Record<4 | 6, readonly bigint[]>>;

/**
 * The places at which a packed map has an entry: between two of them it gives one answer, so that a space of any size
 * is measured exactly, with one lookup for each stretch.
 *
 * @throws AddressMapError when it is no packed map.
 */
export function changesIn(buffer: ArrayBuffer): Changes {
  const packed = checkPackedMap(buffer);
  return {
    4: new Ipv4Table(packed).changes().map((cell) => BigInt(cell) * CELL_SIZE[4]),
    6: new Ipv6Table(packed).changes().map((cell) => BigInt(cell) * CELL_SIZE[6]),
  };
}

/** The places at which a map that has lists before it may give another answer. */
export function changesWith(map: Changes, lists: readonly PackedList[]): Changes {
  const all = [map, ...lists.map(changesInList)];
  const merged = (family: 4 | 6): bigint[] =>
    [...new Set(all.flatMap((it) => it[family]))].sort((a, b) => (a < b ? -1 : 1));
  return { 4: merged(4), 6: merged(6) };
}

function changesInList({ bytes }: PackedList): Changes {
  const word = (at: number): number => new Uint32Array(bytes, at * 4, 1)[0] ?? 0;
  const [entries4, entries6] = [word(HEADER.entries4), word(HEADER.entries6)];
  // Where these three sections stand does not depend on the others.
  const nothing = { answers: 0, strings: 0, textBytes: 0, answerBytes: 2 };
  const layout = listLayout({ ...nothing, entries4, entries6 });
  const highs6 = new Uint32Array(bytes, layout.highs6, entries6);
  const lows6 = new Uint32Array(bytes, layout.lows6, entries6);
  return {
    4: Array.from(new Uint32Array(bytes, layout.starts4, entries4), BigInt),
    6: Array.from(highs6, (high, index) => (BigInt(high) << 32n) + BigInt(lows6[index] ?? 0)),
  };
}
