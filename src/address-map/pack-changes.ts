import type { AddressAnswer } from './address-answer';
import { BLOCK_CELLS4, BLOCKS4, LONG_ANSWERS } from './format';
import { alignmentOf, EXPONENTS, LARGE_MANTISSA, MANTISSA_BITS, splitStep } from './steps';

/** From this cell (a /24 of IPv4, a /48 of IPv6) on the answer is this one; null where nothing is known. */
export interface Change {
  cell: number;
  answer: AddressAnswer | null;
}

type NumberOf = (answer: AddressAnswer | null) => number;

/** The sections of IPv4 (see `format.ts`). */
export function packIpv4(
  changes: readonly Change[],
  numberOf: NumberOf,
): {
  counts: readonly number[];
  mores: readonly number[];
  steps: readonly number[];
  answers: readonly number[];
  more: readonly number[];
} {
  const counts: number[] = [];
  const mores: number[] = [];
  const steps: number[] = [];
  const more: number[] = [];
  const answers: number[] = [];
  let next = 0;
  let last: AddressAnswer | null = null;
  for (let block = 0; block < BLOCKS4; block++) {
    const start = block * BLOCK_CELLS4;
    const from = next;
    while ((changes[next]?.cell ?? Number.POSITIVE_INFINITY) < start + BLOCK_CELLS4) next++;
    const entries = changes.slice(from, next);
    // What goes on from the block before it is said again where a block begins.
    if (entries[0]?.cell !== start) entries.unshift({ cell: start, answer: last });
    last = entries.at(-1)?.answer ?? null;
    const moreBefore = more.length;
    for (const [index, { cell, answer }] of entries.entries()) {
      const { mantissa, exponent } = splitStep((entries[index + 1]?.cell ?? start + BLOCK_CELLS4) - cell);
      const small = Math.min(mantissa, LARGE_MANTISSA);
      steps.push((((alignmentOf(cell - start) - exponent) & EXPONENTS) << MANTISSA_BITS) + small);
      answers.push(packAnswer(numberOf(answer), more));
      if (small === LARGE_MANTISSA) more.push(...varint(mantissa - small));
    }
    counts.push(entries.length);
    mores.push(more.length - moreBefore);
  }
  return { counts, mores, steps, answers, more };
}

/** The byte of an answer; what it needs more is put there. */
function packAnswer(number: number, more: number[]): number {
  const larger = number - LONG_ANSWERS;
  if (larger < 0) return number;
  more.push(larger & 0xff);
  return LONG_ANSWERS + (larger >>> 8);
}

function varint(number: number): number[] {
  return number > 127 ? [(number & 127) + 128, ...varint(number >>> 7)] : [number];
}

/** The sections of IPv6 (see `format.ts`). */
export function packIpv6(
  changes: readonly Change[],
  numberOf: NumberOf,
): {
  heads: readonly number[];
  counts: readonly number[];
  lows: readonly number[];
  answers: readonly number[];
  more: readonly number[];
} {
  const heads: number[] = [];
  const counts: number[] = [];
  const lows: number[] = [];
  let lastHead: number | null = null;
  let lastLow = 0;
  for (const { cell } of changes) {
    const head = Math.floor(cell / 0x10000);
    const low = cell % 0x10000;
    if (head === lastHead) {
      counts.push((counts.pop() ?? 0) + 1);
      lows.push(low - lastLow);
    } else {
      heads.push(head - (lastHead ?? 0));
      counts.push(1);
      lows.push(low);
    }
    lastHead = head;
    lastLow = low;
  }
  const more: number[] = [];
  const answers = changes.map(({ answer }) => packAnswer(numberOf(answer), more));
  return { heads, counts, lows, answers, more };
}
