import { ListError } from './list-error';
import { LIST_SOURCES } from './list-sources';
import { type Block, compareBlocks, covers } from './parse-block';
import { parsedBlock } from './ranked-blocks';
import type { ReadList } from './read-list';
import { isReserved } from './reserved-blocks';

/** Shortest prefixes that are believed: the widest block of any list is a /11 of IPv4 and a /29 of IPv6. */
export const SHORTEST_PREFIX = { 4: 8, 6: 16 } as const;

/** Most that one list may hold of each family, as the length of a prefix: AWS, the largest, has a /5 and a /27. */
export const MOST_SPACE = { 4: 3, 6: 12 } as const;

/** Several times of what any real list holds. */
const MOST_BLOCKS = 250_000;

/**
 * Checks that a list is plausible: enough blocks, at least half of what the last one had, none absurdly wide, not too
 * much of the internet together, and nothing that no public host can have.
 *
 * @param previousBlocks how many blocks the list had that is kept now, or null.
 * @throws ListError with `few`, `halved`, `too-large`, `default-route` or `shape`.
 */
export function checkList({ id, blocks }: ReadList, previousBlocks: number | null): void {
  checkCount(blocks.length, LIST_SOURCES[id].fewestBlocks, previousBlocks);
  if (blocks.length > MOST_BLOCKS) throw new ListError('too-large', `${blocks.length}`);
  const parsed = blocks.map(({ block }) => {
    const it = parsedBlock(block);
    if (it.bits < SHORTEST_PREFIX[it.family]) throw new ListError('default-route', block);
    if (isReserved(it)) throw new ListError('shape', block);
    return it;
  });
  checkSpace(parsed.sort(compareBlocks));
}

/**
 * Checks a number of blocks, or of rows of the network table.
 * @throws ListError with `few` or `halved`.
 */
export function checkCount(count: number, fewest: number, previous: number | null): void {
  if (count < fewest) throw new ListError('few', `${count}`);
  if (previous !== null && count * 2 < previous) throw new ListError('halved', `${count} / ${previous}`);
}

/** @param sorted the wider ones before those that they cover. */
function checkSpace(sorted: readonly Block[]): void {
  const shares = { 4: 0, 6: 0 };
  let last: Block | null = null;
  for (const block of sorted) {
    if (last && covers(last, block)) continue;
    last = block;
    shares[block.family] += 2 ** -block.bits;
    if (shares[block.family] > 2 ** -MOST_SPACE[block.family]) throw new ListError('default-route');
  }
}
