import { GROUP_BITS4, GROUPS4, LOW_BITS4 } from './format';
import type { PackedMap } from './packed-map';

/** Address → number of its answer, looked up where the tables lie in the packed map. */
export class LookupTables {
  readonly #ends4: Uint16Array;
  readonly #lows4: Uint16Array;
  readonly #answers4: Uint16Array;
  readonly #heads6: Uint32Array;
  readonly #ends6: Uint16Array;
  readonly #lows6: Uint16Array;
  readonly #answers6: Uint16Array;

  constructor({ buffer, counts: { entries4, groups6, entries6 }, layout }: PackedMap) {
    this.#ends4 = new Uint16Array(buffer, layout.ends4, GROUPS4);
    this.#lows4 = new Uint16Array(buffer, layout.lows4, entries4);
    this.#answers4 = new Uint16Array(buffer, layout.answers4, entries4);
    this.#heads6 = new Uint32Array(buffer, layout.heads6, groups6);
    this.#ends6 = new Uint16Array(buffer, layout.ends6, groups6);
    this.#lows6 = new Uint16Array(buffer, layout.lows6, entries6);
    this.#answers6 = new Uint16Array(buffer, layout.answers6, entries6);
  }

  /** @param address unsigned 32-bit number. */
  ofIpv4(address: number): number {
    const group = address >>> (32 - GROUP_BITS4);
    const low = (address >>> 8) & (2 ** LOW_BITS4 - 1);
    const ends = this.#ends4;
    const from = group === 0 ? 0 : (ends[group - 1] ?? 0);
    const after = firstAbove(this.#lows4, low, from, ends[group] ?? 0);
    // Where the group has no entry at or before the address, the last entry of the groups before it goes on.
    return this.#answers4[after - 1] ?? 0;
  }

  /** @param high first 32 bits, @param low next 16 bits of the address, unsigned. */
  ofIpv6(high: number, low: number): number {
    const heads = this.#heads6;
    const ends = this.#ends6;
    let group = 0;
    let above = heads.length;
    while (group < above) {
      const middle = (group + above) >>> 1;
      if ((heads[middle] ?? 0) < high) group = middle + 1;
      else above = middle;
    }
    const from = group === 0 ? 0 : (ends[group - 1] ?? 0);
    const after = heads[group] === high ? firstAbove(this.#lows6, low, from, ends[group] ?? 0) : from;
    return this.#answers6[after - 1] ?? 0;
  }
}

/** Place of the first number above another in an ascending stretch of an array, or the stretch's end. */
function firstAbove(numbers: Uint16Array, wanted: number, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) <= wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
