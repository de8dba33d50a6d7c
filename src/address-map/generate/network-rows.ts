import type { Cells } from './cells';

/** Cells that one network announces. */
export interface NetworkRow extends Cells {
  as: number;
  name: string;
}

/** Longer names are cut: they are shown in a table. */
const LONGEST_NAME = 48;

/**
 * Reads one line `first,last,AS number,AS name` with addresses as whole numbers. Ranges that are not whole cells are
 * rounded, so that each cell goes to the network that has most of it.
 *
 * @param cellSize addresses in a cell, as a power of two.
 * @returns null for a range that has no cell.
 * @throws Error for a line of another form.
 */
export function readNetworkRow(line: string, cellSizeBits: bigint): NetworkRow | null {
  const match = /^(\d{1,39}),(\d{1,39}),(\d{1,10}),(.*)$/.exec(line);
  if (!match) throw new Error(`Expected "first,last,AS number,AS name", got "${line.slice(0, 80)}".`);
  const [, from = '', to = '', as = '', rawName = ''] = match;
  const half = 1n << (cellSizeBits - 1n);
  const first = Number((BigInt(from) + half) >> cellSizeBits);
  const last = Number((BigInt(to) + 1n + half) >> cellSizeBits) - 1;
  return last < first ? null : { first, last, as: Number(as), name: readName(rawName) };
}

function readName(raw: string): string {
  const isQuoted = raw.startsWith('"') && raw.endsWith('"') && raw.length > 1;
  const name = isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw;
  return name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim();
}
