import type { AddressAnswer } from './address-answer';
import { BLOCK_CELLS4, BLOCKS4 } from './format';
import { LARGE_MANTISSA, MANTISSA_BITS, splitStep } from './steps';

/** From this cell (a /24 of IPv4, a /48 of IPv6) on the answer is this one; null where nothing is known. */
export interface Change {
  cell: number;
  answer: AddressAnswer | null;
}

type Answers = readonly (AddressAnswer | null)[];

/** The sections of IPv4 (see `format.ts`). */
export function packIpv4(changes: readonly Change[]): {
  counts: readonly number[];
  mores: readonly number[];
  steps: readonly number[];
  more: readonly number[];
  answers: Answers;
} {
  const counts: number[] = [];
  const mores: number[] = [];
  const steps: number[] = [];
  const more: number[] = [];
  const answers: (AddressAnswer | null)[] = [];
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
      steps.push((exponent << MANTISSA_BITS) + small);
      if (small === LARGE_MANTISSA) more.push(...varint(mantissa - small));
      answers.push(answer);
    }
    counts.push(entries.length);
    mores.push(more.length - moreBefore);
  }
  return { counts, mores, steps, more, answers };
}

function varint(number: number): number[] {
  return number > 127 ? [(number & 127) + 128, ...varint(number >>> 7)] : [number];
}

/** The sections of IPv6 (see `format.ts`). */
export function packIpv6(changes: readonly Change[]): {
  heads: readonly number[];
  counts: readonly number[];
  lows: readonly number[];
  answers: Answers;
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
  return { heads, counts, lows, answers: changes.map(({ answer }) => answer) };
}
