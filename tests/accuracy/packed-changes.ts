import { GROUPS4, LOW_BITS4 } from '../../src/address-map/format';
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
  const { counts, layout } = checkPackedMap(buffer);
  const ends4 = new Uint16Array(buffer, layout.ends4, GROUPS4);
  const lows4 = new Uint16Array(buffer, layout.lows4, counts.entries4);
  const heads6 = new Uint32Array(buffer, layout.heads6, counts.groups6);
  const ends6 = new Uint16Array(buffer, layout.ends6, counts.groups6);
  const lows6 = new Uint16Array(buffer, layout.lows6, counts.entries6);
  return {
    4: cellsOf(ends4, lows4, (group) => group * 2 ** LOW_BITS4).map((it) => it * CELL_SIZE[4]),
    6: cellsOf(ends6, lows6, (group) => (heads6[group] ?? 0) * 0x10000).map((it) => it * CELL_SIZE[6]),
  };
}

function cellsOf(ends: Uint16Array, lows: Uint16Array, startOf: (group: number) => number): bigint[] {
  const cells: bigint[] = [];
  let at = 0;
  for (const [group, end] of ends.entries()) {
    for (; at < end; at++) cells.push(BigInt(startOf(group) + (lows[at] ?? 0)));
  }
  return cells;
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
