import { firstAbove } from './first-above';
import { BLOCK_CELLS4, BLOCKS4, LONG_ANSWERS } from './format';
import { AddressMapError, type PackedMap } from './packed-map';
import { readPlanes } from './planes';
import { EXPONENTS, LARGE_MANTISSA, MANTISSA_BITS } from './steps';

/** A block's entries are grouped into stretches by their upper five bits, so that only a few remain to be searched. */
const STRETCHES = 32;
/** Bits of a cell's place within its stretch. */
const STRETCH_BITS = 11;

/** Address of IPv4 → number of its answer. A block (/8) is unpacked when one of its addresses is first looked up. */
export class Ipv4Table {
  readonly #packed: PackedMap;
  /** Where in `more4` each block begins. */
  readonly #mores = new Uint16Array(BLOCKS4);
  /** Number of entries up to and with each stretch; of blocks that are not unpacked, of their last one only. */
  readonly #ends = new Uint16Array(BLOCKS4 * STRETCHES);
  /** Where in its block each entry begins, and its answer; of blocks that are unpacked. */
  readonly #lows: Uint16Array;
  readonly #answers: Uint16Array;
  readonly #isUnpacked = new Uint8Array(BLOCKS4);

  /** @throws AddressMapError when blocks and entries do not fit each other. */
  constructor(packed: PackedMap) {
    const { bytes, counts, layout } = packed;
    this.#packed = packed;
    this.#lows = new Uint16Array(counts.entries4);
    this.#answers = new Uint16Array(counts.entries4);
    const blocks = new Uint16Array(BLOCKS4);
    readPlanes(bytes, layout.counts4, blocks);
    readPlanes(bytes, layout.mores4, this.#mores);
    let entries = 0;
    let more = 0;
    for (let block = 0; block < BLOCKS4; block++) {
      const bytesOfMore = this.#mores[block] ?? 0;
      this.#mores[block] = more;
      more += bytesOfMore;
      entries += blocks[block] ?? 0;
      this.#ends[(block + 1) * STRETCHES - 1] = entries;
    }
    if (entries === counts.entries4 && more === counts.more4) return;
    throw new AddressMapError(
      `blocks of ${counts.entries4} entries and ${counts.more4} bytes`,
      `${entries} and ${more}`,
    );
  }

  /** @param address unsigned 32-bit number. */
  answerOf(address: number): number {
    const block = address >>> 24;
    if (this.#isUnpacked[block] === 0) this.#unpack(block);
    const stretch = address >>> (STRETCH_BITS + 8);
    const ends = this.#ends;
    const from = stretch === 0 ? 0 : (ends[stretch - 1] ?? 0);
    const after = firstAbove(this.#lows, (address >>> 8) & 0xffff, from, ends[stretch] ?? 0);
    // Where the stretch has no entry at or before the address, the last entry before the stretch goes on.
    return this.#answers[after - 1] ?? 0;
  }

  /** Cells at which the answer changes, ascending. */
  changes(): number[] {
    const cells: number[] = [];
    let last = 0;
    for (let block = 0; block < BLOCKS4; block++) {
      this.#unpack(block);
      const [start, end] = this.#entriesOf(block);
      for (let entry = start; entry < end; entry++) {
        const answer = this.#answers[entry] ?? 0;
        if (answer !== last) cells.push(block * BLOCK_CELLS4 + (this.#lows[entry] ?? 0));
        last = answer;
      }
    }
    return cells;
  }

  #entriesOf(block: number): [number, number] {
    const last = block * STRETCHES - 1;
    return [last < 0 ? 0 : (this.#ends[last] ?? 0), this.#ends[last + STRETCHES] ?? 0];
  }

  /** All in one loop without a call, because it mostly runs before anything of it is compiled. */
  #unpack(block: number): void {
    this.#isUnpacked[block] = 1;
    const { bytes, layout } = this.#packed;
    const { steps4, answers4 } = layout;
    const [start, end] = this.#entriesOf(block);
    const ends = this.#ends;
    const lows = this.#lows;
    const answers = this.#answers;
    const lastStretch = (block + 1) * STRETCHES - 1;
    let stretch = block * STRETCHES;
    let more = layout.more4 + (this.#mores[block] ?? 0);
    let cell = 0;
    for (let entry = start; entry < end; entry++) {
      lows[entry] = cell;
      const answer = bytes[answers4 + entry] ?? 0;
      answers[entry] =
        answer < LONG_ANSWERS ? answer : ((answer - LONG_ANSWERS) << 8) + LONG_ANSWERS + (bytes[more++] ?? 0);
      const step = bytes[steps4 + entry] ?? 0;
      let mantissa = step & LARGE_MANTISSA;
      if (mantissa === LARGE_MANTISSA) {
        let part = bytes[more++] ?? 0;
        mantissa += part & 127;
        for (let shift = 7; part > 127 && shift < 28; shift += 7) {
          part = bytes[more++] ?? 0;
          mantissa += (part & 127) << shift;
        }
      }
      const alignment = 31 - Math.clz32(cell & -cell);
      cell += (mantissa * 2 + 1) << ((alignment - (step >>> MANTISSA_BITS)) & EXPONENTS);
      const reached = Math.min(block * STRETCHES + ((cell - 1) >>> STRETCH_BITS), lastStretch);
      while (stretch < reached) ends[stretch++] = entry + 1;
    }
  }
}
