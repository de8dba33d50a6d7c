import { AnswerNumbers } from './answer-numbers';
import type { PackedMap } from './packed-map';
import { readPlanes } from './planes';

/** Entries are grouped by their upper 32 bits, so that only a few remain to be searched. */
interface Groups {
  /** Upper 32 bits that have entries, ascending. */
  heads: Uint32Array;
  /** Number of entries up to and with each of them. */
  ends: Uint16Array;
}

/** Address of IPv6 → number of its answer. The groups are unpacked when the first address is looked up. */
export class Ipv6Table {
  readonly #packed: PackedMap;
  readonly #answers: AnswerNumbers;
  /** Gaps between the places in a group at which entries begin: their lower bytes and their upper ones. */
  readonly #lowerGaps: Uint8Array;
  readonly #upperGaps: Uint8Array;
  #groups: Groups | null = null;

  constructor(packed: PackedMap) {
    const { bytes, counts, layout } = packed;
    this.#packed = packed;
    this.#answers = new AnswerNumbers(bytes, layout.answers6, counts.entries6);
    this.#lowerGaps = bytes.subarray(layout.lows6, layout.lows6 + counts.entries6);
    this.#upperGaps = bytes.subarray(layout.lows6 + counts.entries6, layout.lows6 + counts.entries6 * 2);
  }

  /** @param high first 32 bits, @param low next 16 bits of the address, unsigned. */
  answerOf(high: number, low: number): number {
    this.#groups ??= unpack(this.#packed);
    const { heads, ends } = this.#groups;
    let group = 0;
    let above = heads.length;
    while (group < above) {
      const middle = (group + above) >>> 1;
      if ((heads[middle] ?? 0) < high) group = middle + 1;
      else above = middle;
    }
    let entry = group === 0 ? 0 : (ends[group - 1] ?? 0);
    if (heads[group] === high) {
      // Groups are small, five entries on average: they are added up where they lie.
      const end = ends[group] ?? 0;
      let start = 0;
      for (; entry < end; entry++) {
        start += this.#gap(entry);
        if (start > low) break;
      }
    }
    return this.#answers.at(entry - 1);
  }

  /** Cells at which the answer changes, ascending. */
  changes(): number[] {
    const { heads, ends } = unpack(this.#packed);
    const cells: number[] = [];
    let last = 0;
    let entry = 0;
    for (const [group, head] of heads.entries()) {
      let low = 0;
      for (; entry < (ends[group] ?? 0); entry++) {
        low += this.#gap(entry);
        const answer = this.#answers.at(entry);
        if (answer !== last) cells.push(head * 0x10000 + low);
        last = answer;
      }
    }
    return cells;
  }

  #gap(entry: number): number {
    return (this.#lowerGaps[entry] ?? 0) | ((this.#upperGaps[entry] ?? 0) << 8);
  }
}

function unpack({ bytes, counts, layout }: PackedMap): Groups {
  const heads = new Uint32Array(counts.groups6);
  const ends = new Uint16Array(counts.groups6);
  readPlanes(bytes, layout.heads6, heads);
  readPlanes(bytes, layout.counts6, ends);
  let head = 0;
  let end = 0;
  for (let group = 0; group < heads.length; group++) {
    head += heads[group] ?? 0;
    heads[group] = head;
    end += ends[group] ?? 0;
    ends[group] = end;
  }
  return { heads, ends };
}
