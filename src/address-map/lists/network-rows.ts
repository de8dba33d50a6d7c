import { IPV4, IPV6, parseAddress } from '../parse-address';
import { Changes } from './changes';
import { ListError } from './list-error';
import type { NetworkNumbers } from './network-numbers';
import { seenText } from './seen-text';

/** Longer lines are no rows of this table; the longest real one has 206 characters. */
export const LONGEST_LINE = 1000;

const LARGEST_AS = 2 ** 32 - 1;
const WORD = 2 ** 32;

/** Widest run of addresses that is believed, in addresses of IPv4 and /64 blocks of IPv6; a real one has a /7 or /16. */
const WIDEST = { [IPV4]: 2 ** 28, [IPV6]: 2 ** 52 } as const;

/**
 * Takes the rows of one family in ascending order: `first address,last address,AS number,AS name`. No object is kept
 * for a row. Where rows overlap, what both hold stays with the first.
 */
export class NetworkRows {
  readonly changes = new Changes();
  count = 0;
  readonly #family: typeof IPV4 | typeof IPV6;
  readonly #numbers: NetworkNumbers;
  readonly #first = new Uint32Array(3);
  readonly #last = new Uint32Array(3);
  /** Where the row before begins. */
  #high = 0;
  #low = 0;
  /** The address behind all rows so far. */
  #nextHigh = 0;
  #nextLow = 0;

  constructor(family: typeof IPV4 | typeof IPV6, numbers: NetworkNumbers) {
    this.#family = family;
    this.#numbers = numbers;
  }

  /** @throws ListError with `shape` or `default-route`. */
  add(line: string): void {
    const first = line.indexOf(',');
    const second = line.indexOf(',', first + 1);
    const third = line.indexOf(',', second + 1);
    const as = first < 0 || second < 0 || third < 0 ? -1 : asNumber(line.slice(second + 1, third));
    if (as < 0 || line.length > LONGEST_LINE) throw new ListError('shape', seenText(line));
    this.#read(line.slice(0, first), this.#first);
    this.#read(line.slice(first + 1, second), this.#last);
    const [high, low] = [this.#first[0] ?? 0, this.#lowOf(this.#first)];
    const [lastHigh, lastLow] = [this.#last[0] ?? 0, this.#lowOf(this.#last)];
    const isAscending = !isBelow(high, low, this.#high, this.#low) && !isBelow(lastHigh, lastLow, high, low);
    if (!isAscending) throw new ListError('shape', seenText(line));
    const size = this.#family === IPV4 ? lastHigh - high : (lastHigh - high) * WORD + lastLow - low;
    if (size >= WIDEST[this.#family]) throw new ListError('default-route', seenText(line));
    this.count++;
    this.#high = high;
    this.#low = low;
    // The whole of it was in a row before.
    if (isBelow(lastHigh, lastLow, this.#nextHigh, this.#nextLow)) return;
    if (isBelow(this.#nextHigh, this.#nextLow, high, low)) {
      this.end();
      this.#nextHigh = high;
      this.#nextLow = low;
    }
    const number = this.#numbers.of(as, () => line.slice(third + 1));
    this.changes.from(this.#nextHigh, this.#nextLow, number);
    const isCarried = this.#family === IPV4 || lastLow === WORD - 1;
    this.#nextHigh = isCarried ? lastHigh + 1 : lastHigh;
    this.#nextLow = isCarried ? 0 : lastLow + 1;
  }

  /** Says that behind the rows so far nothing is known. */
  end(): void {
    this.changes.from(this.#nextHigh, this.#nextLow, 0);
  }

  #read(text: string, out: Uint32Array): void {
    if (parseAddress(text, out) !== this.#family) throw new ListError('shape', seenText(text));
  }

  #lowOf(parsed: Uint32Array): number {
    return this.#family === IPV4 ? 0 : (parsed[1] ?? 0) * 0x10000 + (parsed[2] ?? 0);
  }
}

/** −1 for a text that is no AS number. */
function asNumber(text: string): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  return number <= LARGEST_AS ? number : -1;
}

function isBelow(high: number, low: number, thanHigh: number, thanLow: number): boolean {
  return high < thanHigh || (high === thanHigh && low < thanLow);
}
