import { LONGEST, SHORTEST, WINDOW } from './deflate-codes';

/** So many earlier places with the same three bytes are looked at. */
const MOST_TRIES = 4096;

/**
 * What of the bytes before it each place could repeat: from `starts[place]` on pairs of a length and the smallest
 * distance at which so much is the same, both ascending.
 */
export interface Matches {
  starts: Uint32Array;
  pairs: readonly number[];
}

/** All that deflate could choose from. */
export function findMatches(bytes: Uint8Array): Matches {
  const { length: end } = bytes;
  const starts = new Uint32Array(end + 1);
  const pairs: number[] = [];
  const last = new Int32Array(1 << 16).fill(-1);
  const before = new Int32Array(end);
  for (let place = 0; place < end; place++) {
    starts[place] = pairs.length;
    if (place + SHORTEST > end) continue;
    const hash =
      (((bytes[place] ?? 0) << 8) ^ ((bytes[place + 1] ?? 0) << 4) ^ ((bytes[place + 2] ?? 0) * 57)) & 0xffff;
    const most = Math.min(LONGEST, end - place);
    let best = SHORTEST - 1;
    let tries = MOST_TRIES;
    let at = last[hash] ?? -1;
    while (at >= 0 && place - at <= WINDOW && best < most && tries-- > 0) {
      if (bytes[at + best] === bytes[place + best]) {
        let length = 0;
        while (length < most && bytes[at + length] === bytes[place + length]) length++;
        if (length > best) {
          pairs.push(length, place - at);
          best = length;
        }
      }
      at = before[at] ?? -1;
    }
    before[place] = last[hash] ?? -1;
    last[hash] = place;
  }
  starts[end] = pairs.length;
  return { starts, pairs };
}
