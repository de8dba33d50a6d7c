import {
  DISTANCES,
  distanceBits,
  distanceCode,
  END,
  LITERALS,
  LONGEST,
  lengthCode,
  SHORTEST,
} from './deflate-codes';
import type { Matches } from './find-matches';

/** What a block is written as: at each step a literal (distance 0), or so many bytes from that far back. */
export interface Steps {
  lengths: readonly number[];
  distances: readonly number[];
}

/** How often each literal, length and distance comes, by its code. */
export interface Counts {
  literals: number[];
  distances: number[];
}

/** Bits of each code, as they are expected. */
export interface Costs {
  literals: readonly number[];
  distances: readonly number[];
}

/** Of which nothing is known yet. */
export const FIRST_COSTS: Costs = {
  literals: Array.from({ length: LITERALS }, (_, code) => (code < END ? 8 : 7)),
  distances: Array.from({ length: DISTANCES }, () => 5),
};

/** The cheapest way to write a stretch of bytes. */
export function parseBlock(
  bytes: Uint8Array,
  matches: Matches,
  start: number,
  end: number,
  costs: Costs,
): Steps {
  const { starts, pairs } = matches;
  const size = end - start;
  const cost = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const length = new Uint16Array(size + 1);
  const distance = new Uint16Array(size + 1);
  const lengthCosts = Float64Array.from({ length: LONGEST + 1 }, (_, it) => {
    if (it < SHORTEST) return 0;
    const { code, bits } = lengthCode(it);
    return (costs.literals[code] ?? 0) + bits;
  });
  cost[0] = 0;
  for (let at = 0; at < size; at++) {
    const here = cost[at] ?? 0;
    const literal = here + (costs.literals[bytes[start + at] ?? 0] ?? 0);
    if (literal < (cost[at + 1] ?? 0)) {
      cost[at + 1] = literal;
      length[at + 1] = 1;
      distance[at + 1] = 0;
    }
    let shortest = SHORTEST;
    const last = starts[start + at + 1] ?? 0;
    for (let pair = starts[start + at] ?? 0; pair < last; pair += 2) {
      const far = pairs[pair + 1] ?? 0;
      const code = distanceCode(far);
      const base = here + (costs.distances[code] ?? 0) + distanceBits(code);
      const longest = Math.min(pairs[pair] ?? 0, size - at);
      for (; shortest <= longest; shortest++) {
        const total = base + (lengthCosts[shortest] ?? 0);
        if (total < (cost[at + shortest] ?? 0)) {
          cost[at + shortest] = total;
          length[at + shortest] = shortest;
          // 32,768 is the one distance that does not fit: nothing is as far as 0.
          distance[at + shortest] = far;
        }
      }
    }
  }
  const steps = { lengths: [] as number[], distances: [] as number[] };
  for (let at = size; at > 0; at -= length[at] ?? 1) {
    steps.lengths.push(length[at] ?? 1);
    steps.distances.push(distance[at] ?? 0);
  }
  steps.lengths.reverse();
  steps.distances.reverse();
  return steps;
}

/** Counts what a stretch of steps needs, with the end of the block. */
export function countSteps(
  bytes: Uint8Array,
  { lengths, distances }: Steps,
  from = 0,
  to = lengths.length,
  start = 0,
): Counts {
  const counts: Counts = {
    literals: new Array<number>(LITERALS).fill(0),
    distances: new Array<number>(DISTANCES).fill(0),
  };
  counts.literals[END] = 1;
  let place = start;
  for (let step = from; step < to; step++) {
    const far = distances[step] ?? 0;
    const length = lengths[step] ?? 1;
    const code = far === 0 ? (bytes[place] ?? 0) : lengthCode(length).code;
    counts.literals[code] = (counts.literals[code] ?? 0) + 1;
    if (far > 0) {
      const its = distanceCode(far);
      counts.distances[its] = (counts.distances[its] ?? 0) + 1;
    }
    place += length;
  }
  return counts;
}

/** Bits of each code where it comes so often. */
export function costsOf({ literals, distances }: Counts): Costs {
  return { literals: bitsOf(literals), distances: bitsOf(distances) };
}

function bitsOf(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, it) => sum + it, 0);
  const rare = Math.log2(Math.max(all, 1));
  return counts.map((it) => (it === 0 ? rare : Math.log2(all / it)));
}
