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

/** Without a call for each entry, because it mostly runs before anything of it is compiled. */
function unpack({ bytes, counts, layout }: PackedMap): Entries {
  const heads = new Uint32Array(counts.groups6);
  const ends = new Uint16Array(counts.groups6);
  const lows = new Uint16Array(counts.entries6);
  const answers = new Uint16Array(counts.entries6);
  readPlanes(bytes, layout.heads6, heads);
  readPlanes(bytes, layout.counts6, ends);
  readPlanes(bytes, layout.lows6, lows);
  let head = 0;
  let entry = 0;
  let more = layout.more6;
  for (let group = 0; group < heads.length; group++) {
    head += heads[group] ?? 0;
    heads[group] = head;
    const end = entry + (ends[group] ?? 0);
    ends[group] = end;
    let low = 0;
    for (; entry < end; entry++) {
      low += lows[entry] ?? 0;
      lows[entry] = low;
      const answer = bytes[layout.answers6 + entry] ?? 0;
      answers[entry] =
        answer < LONG_ANSWERS ? answer : ((answer - LONG_ANSWERS) << 8) + LONG_ANSWERS + (bytes[more++] ?? 0);
    }
  }
  return { heads, ends, lows, answers };
}
