import type { Cells, Family } from './cells';
import type { Segment } from './segments';

/** Cells placed in a region, or in none that is known. */
export type Placed = Segment<string | null>;

/** Share of a block's cells that must be placed in one region for the whole block to be given it. */
export const CLEAR_MAJORITY = 0.75;

/**
 * Azure gives regions blocks as small as a /24 of IPv4 and a /48 of IPv6, and its addresses are placed well enough to
 * follow that: of its published space 98.5 % of IPv4 is right so, 97.0 % with the others' /22; 75 % of IPv6, 52 % with
 * their /44.
 */
const FINE_GRAINED: ReadonlySet<string> = new Set(['azure']);

/**
 * Gives every block (/20 of IPv4) the region that most of its cells are placed in: geolocation is noisy below the size
 * that clouds really hand out to a region, so this makes the map both smaller and more right. A block without a clear
 * majority is halved until its parts have one, or are too small (/22) to be asked.
 *
 * @param placed the cells of that provider, ascending, each with where it is placed.
 */
export function majorityRegions(placed: Iterable<Placed>, family: Family, provider: string): Placed[] {
  const size = 2 ** (family.cellBits - family.blockBits);
  const isFine = FINE_GRAINED.has(provider);
  const smallest = isFine ? 1 : 2 ** (family.cellBits - family.smallestBlockBits);
  const result: Placed[] = [];
  let block = -1;
  let parts: Placed[] = [];
  const settle = (): void => {
    result.push(...settled(parts, block * size, size, smallest));
    parts = [];
  };
  const add = (part: Placed): void => {
    const its = Math.floor(part.first / size);
    if (its !== block) settle();
    block = its;
    parts.push(part);
  };
  for (const { first, last, value } of placed) {
    // A long run is cut into what lies in its first block, whole blocks, and what lies in its last one.
    const wholeFrom = Math.ceil(first / size) * size;
    const wholeTo = Math.floor((last + 1) / size) * size - 1;
    if (wholeTo < wholeFrom) {
      for (const cells of cutAt({ first, last }, wholeFrom)) add({ ...cells, value });
      continue;
    }
    if (first < wholeFrom) add({ first, last: wholeFrom - 1, value });
    settle();
    result.push({ first: wholeFrom, last: wholeTo, value });
    if (wholeTo < last) add({ first: wholeTo + 1, last, value });
  }
  settle();
  return result;
}

/** The parts of one block, with the region of the block or of its halves. */
function settled(parts: readonly Placed[], start: number, size: number, smallest: number): Placed[] {
  const { region, share } = mostOf(parts);
  if (share >= CLEAR_MAJORITY || size <= smallest) {
    return parts.map(({ first, last }) => ({ first, last, value: region }));
  }
  const middle = start + size / 2;
  const pieces = parts.flatMap(({ first, last, value }) =>
    cutAt({ first, last }, middle).map((it) => ({ ...it, value })),
  );
  const lower = pieces.filter((it) => it.last < middle);
  const upper = pieces.filter((it) => it.first >= middle);
  return [...settled(lower, start, size / 2, smallest), ...settled(upper, middle, size / 2, smallest)];
}

/** Cuts before a cell, if that lies inside. */
function cutAt({ first, last }: Cells, cell: number): Cells[] {
  return cell <= first || cell > last
    ? [{ first, last }]
    : [
        { first, last: cell - 1 },
        { first: cell, last },
      ];
}

/** The value with most cells; the first in the alphabet where two have as many, a known one before an unknown. */
function mostOf(parts: readonly Placed[]): { region: string | null; share: number } {
  const cells = new Map<string | null, number>();
  let all = 0;
  for (const { first, last, value } of parts) {
    const count = last - first + 1;
    cells.set(value, (cells.get(value) ?? 0) + count);
    all += count;
  }
  let region: string | null = null;
  let most = 0;
  for (const [value, count] of cells) {
    const isBefore = count === most && value !== null && (region === null || value < region);
    if (count <= most && !isBefore) continue;
    region = value;
    most = count;
  }
  return { region, share: all === 0 ? 1 : most / all };
}
