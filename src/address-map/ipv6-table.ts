import { firstAbove } from './first-above';
import { LONG_ANSWERS } from './format';
import type { PackedMap } from './packed-map';
import { readPlanes } from './planes';

/** Entries, grouped by their upper 32 bits. */
interface Entries {
  /** Upper 32 bits that have entries, ascending. */
  heads: Uint32Array;
  /** Number of entries up to and with each of them. */
  ends: Uint16Array;
  /** Next 16 bits at which an entry begins, ascending within its group. */
  lows: Uint16Array;
  /** Answer of each entry. */
  answers: Uint16Array;
}

/** Address of IPv6 → number of its answer. All is unpacked when the first address is looked up. */
export class Ipv6Table {
  readonly #packed: PackedMap;
  #entries: Entries | null = null;

  constructor(packed: PackedMap) {
    this.#packed = packed;
  }

  /** @param high first 32 bits, @param low next 16 bits of the address, unsigned. */
  answerOf(high: number, low: number): number {
    this.#entries ??= unpack(this.#packed);
    const { heads, ends, lows, answers } = this.#entries;
    let group = 0;
    let above = heads.length;
    while (group < above) {
      const middle = (group + above) >>> 1;
      if ((heads[middle] ?? 0) < high) group = middle + 1;
      else above = middle;
    }
    const start = group === 0 ? 0 : (ends[group - 1] ?? 0);
    const after = heads[group] === high ? firstAbove(lows, low, start, ends[group] ?? 0) : start;
    // Where the group has no entry at or before the address, the last entry before the group goes on.
    return answers[after - 1] ?? 0;
  }

  /** Cells at which the answer changes, ascending. */
  changes(): number[] {
    const { heads, ends, lows, answers } = unpack(this.#packed);
    const cells: number[] = [];
    let last = 0;
    let entry = 0;
    for (const [group, head] of heads.entries()) {
      for (; entry < (ends[group] ?? 0); entry++) {
        const answer = answers[entry] ?? 0;
        if (answer !== last) cells.push(head * 0x10000 + (lows[entry] ?? 0));
        last = answer;
      }
    }
    return cells;
  }
}

/** All in one loop without a call, because it mostly runs before anything of it is compiled. */
function unpack({ bytes, counts, layout }: PackedMap): Entries {
  const { groups6, entries6 } = counts;
  const { heads6, counts6, lows6, answers6 } = layout;
  const heads = new Uint32Array(groups6);
  const ends = new Uint16Array(groups6);
  const lows = new Uint16Array(entries6);
  const answers = new Uint16Array(entries6);
  readPlanes(bytes, heads6, heads);
  let head = 0;
  let entry = 0;
  let more = layout.more6;
  for (let group = 0; group < groups6; group++) {
    head += heads[group] ?? 0;
    heads[group] = head;
    const upper = bytes[counts6 + groups6 + group] ?? 0;
    const end = entry + (bytes[counts6 + group] ?? 0) + (upper << 8);
    ends[group] = end;
    let low = 0;
    for (; entry < end; entry++) {
      low += (bytes[lows6 + entry] ?? 0) + ((bytes[lows6 + entries6 + entry] ?? 0) << 8);
      lows[entry] = low;
      const answer = bytes[answers6 + entry] ?? 0;
      answers[entry] =
        answer < LONG_ANSWERS ? answer : ((answer - LONG_ANSWERS) << 8) + LONG_ANSWERS + (bytes[more++] ?? 0);
    }
  }
  return { heads, ends, lows, answers };
}
