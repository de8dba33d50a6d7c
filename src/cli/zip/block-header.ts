import { codeLengths } from './code-lengths';
import { distanceBits, END, LITERALS, LONGEST, lengthCode, SHORTEST } from './deflate-codes';
import type { Counts } from './parse-block';

/** The codes of a block, and how they are told. */
export interface BlockHeader {
  literals: readonly number[];
  distances: readonly number[];
  /** The codes' lengths as numbers from 0 to 18, each with the bits and the number that follow it. */
  told: readonly { code: number; bits: number; extra: number }[];
  /** Lengths of the codes of these numbers. */
  tellers: readonly number[];
  /** Bits of header and contents. */
  size: number;
}

/** In which order the lengths of the tellers are written. */
export const TELLER_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

const EXTRA_BITS = new Map(
  Array.from({ length: LONGEST - SHORTEST + 1 }, (_, at) => lengthCode(at + SHORTEST)).map(
    ({ code, bits }) => [code, bits],
  ),
);

/** The best codes for what comes so often. */
export function blockHeader(counts: Counts): BlockHeader {
  const literals = trimmed(codeLengths(counts.literals, 15), END + 1);
  const distances = trimmed(codeLengths(counts.distances, 15), 1);
  // Some decoders want one distance, though none comes.
  if (!distances.some((it) => it > 0)) distances[0] = 1;
  const told = inRuns([...literals, ...distances]);
  const tellerCounts = new Array<number>(TELLER_ORDER.length).fill(0);
  for (const { code } of told) tellerCounts[code] = (tellerCounts[code] ?? 0) + 1;
  const tellers = codeLengths(tellerCounts, 7);
  let size = 3 + 14 + 3 * tellersWritten(tellers);
  for (const { code, bits } of told) size += (tellers[code] ?? 0) + bits;
  for (let code = 0; code < LITERALS; code++) {
    size += (counts.literals[code] ?? 0) * ((literals[code] ?? 0) + (EXTRA_BITS.get(code) ?? 0));
  }
  for (const [code, count] of counts.distances.entries())
    size += count * ((distances[code] ?? 0) + distanceBits(code));
  return { literals, distances, told, tellers, size };
}

/** How many lengths of tellers must be written: those after the last that is used are left out. */
export function tellersWritten(tellers: readonly number[]): number {
  return Math.max(4, TELLER_ORDER.findLastIndex((teller) => (tellers[teller] ?? 0) > 0) + 1);
}

function trimmed(lengths: readonly number[], least: number): number[] {
  return lengths.slice(0, Math.max(least, lengths.findLastIndex((it) => it > 0) + 1));
}

/** Lengths told with 16 (the one before again, 3 to 6 times), 17 (3 to 10 zeros) and 18 (11 to 138 zeros). */
function inRuns(lengths: readonly number[]): { code: number; bits: number; extra: number }[] {
  const told: { code: number; bits: number; extra: number }[] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] ?? 0;
    let run = 1;
    while (lengths[at + run] === length) run++;
    at += run;
    while (length === 0 && run >= 3) {
      const part = Math.min(run, 138);
      told.push(part > 10 ? { code: 18, bits: 7, extra: part - 11 } : { code: 17, bits: 3, extra: part - 3 });
      run -= part;
    }
    if (length > 0) {
      told.push({ code: length, bits: 0, extra: 0 });
      run -= 1;
    }
    while (length > 0 && run >= 3) {
      const part = Math.min(run, 6);
      told.push({ code: 16, bits: 2, extra: part - 3 });
      run -= part;
    }
    for (; run > 0; run--) told.push({ code: length, bits: 0, extra: 0 });
  }
  return told;
}
