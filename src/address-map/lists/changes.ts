import { Uint32List } from './uint32-list';

/** After the last of the 32-bit numbers. */
const END = 2 ** 32;

/**
 * Where the answer changes, in ascending order: from an address on, up to the next change, addresses have a certain
 * answer, which goes by a number; 0 is "nothing known" and holds up to the first change.
 */
export class Changes {
  readonly highs = new Uint32List();
  /** The next 32 bits of an IPv6 address; 0 for IPv4. */
  readonly lows = new Uint32List();
  readonly answers = new Uint32List();

  /**
   * From this address on the answer is this one. Nothing is written where it has been so before; a change at the
   * same address replaces the one before.
   *
   * @param high not below that of the last change; the end of all addresses (2^32) is passed over.
   */
  from(high: number, low: number, answer: number): void {
    if (high >= END) return;
    const { length } = this.answers;
    const isReplaced = length > 0 && this.highs.at(-1) === high && this.lows.at(-1) === low;
    const before = isReplaced ? length - 2 : length - 1;
    const isKnown = (before < 0 ? 0 : this.answers.at(before)) === answer;
    if (isReplaced) {
      if (isKnown) {
        this.highs.pop();
        this.lows.pop();
        this.answers.pop();
      } else this.answers.setLast(answer);
    } else if (!isKnown) {
      this.highs.push(high);
      this.lows.push(low);
      this.answers.push(answer);
    }
  }
}
