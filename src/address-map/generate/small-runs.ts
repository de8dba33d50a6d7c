import { BROUGHT_BLOCKS } from '../../knowledge/brought-blocks';
import { type Cells, cellsOfBlock, type Family } from './cells';
import type { Network } from './choose-networks';
import type { Segment } from './segments';

/** Share of its addresses that a network may lose for being announced in runs that are too small. */
const MOST_LOST = { ipv4: 0.1, ipv6: 0.02 } as const;

/** The same for a network that is named for what it serves, which may well stand in a small run. */
const MOST_LOST_OF_WEB = 0.02;

/**
 * Leaves out runs that are too small for the room they take: an entry costs the same for one cell and for thousands.
 * In a cloud or at a hoster they are mostly blocks that customers have brought along. They are two of five
 * runs and hold 0.6 % of the addresses. A network whose runs are mostly small keeps them, as do CDNs and those that
 * serve their own from their own: their small blocks are where visitors arrive.
 *
 * @param runs ascending.
 */
export function withoutSmallRuns(runs: readonly Segment<Network>[], family: Family): Segment<Network>[] {
  const smallest = 2 ** (family.cellBits - family.fewestBits);
  const kept = family.name === 'ipv4' ? BROUGHT_BLOCKS.flatMap(({ blocks }) => cellsOf(blocks)) : [];
  const islands = new Map<Network, Map<number, Segment<Network>[]>>();
  const cells = new Map<Network, number>();
  for (const island of islandsIn(runs)) {
    const size = (island.at(-1)?.last ?? 0) - (island[0]?.first ?? 0) + 1;
    for (const run of island) {
      cells.set(run.value, (cells.get(run.value) ?? 0) + run.last - run.first + 1);
      if (run.value.isWhole || size > smallest) continue;
      if (kept.some(({ first, last }) => first >= run.first && last <= run.last)) continue;
      const sizes = islands.get(run.value) ?? new Map<number, Segment<Network>[]>();
      islands.set(run.value, sizes.set(size, [...(sizes.get(size) ?? []), run]));
    }
  }
  const dropped = new Set<Segment<Network>>();
  for (const [network, sizes] of islands) {
    const share = network.isWeb ? MOST_LOST_OF_WEB : MOST_LOST[family.name];
    let left = (cells.get(network) ?? 0) * share;
    for (const [size, its] of [...sizes].sort(([a], [b]) => a - b)) {
      left -= size * its.length;
      if (left < 0) break;
      for (const run of its) dropped.add(run);
    }
  }
  return runs.filter((it) => !dropped.has(it));
}

/** Runs that touch and name the same provider or network. */
function islandsIn(runs: readonly Segment<Network>[]): Segment<Network>[][] {
  const islands: Segment<Network>[][] = [];
  for (const run of runs) {
    const before = islands.at(-1)?.at(-1);
    const goesOn =
      before?.last === run.first - 1 &&
      before.value.answer.provider === run.value.answer.provider &&
      before.value.answer.network === run.value.answer.network;
    if (goesOn) islands.at(-1)?.push(run);
    else islands.push([run]);
  }
  return islands;
}

function cellsOf(blocks: string): Cells[] {
  return blocks.trim().split(/\s+/).map(cellsOfBlock);
}
