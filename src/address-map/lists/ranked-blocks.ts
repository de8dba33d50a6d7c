import { ListError } from './list-error';
import { type Block, compareBlocks, covers, parseBlock } from './parse-block';
import type { ListBlock } from './read-list';
import { seenText } from './seen-text';

/** A block of a list in which blocks overlap. */
export interface RankedBlock extends ListBlock {
  /** A higher one says more of the addresses that both hold. */
  rank: number;
}

/**
 * Leaves out what tells nothing: a block that is there already with the same or a higher rank, one that a wider block
 * of the same region and a higher rank covers, and parts of a /64 of IPv6 that another block holds. What is left may overlap; the most specific block is meant.
 *
 * @throws ListError with `shape` for a block that is none.
 */
export function withoutCovered(blocks: readonly RankedBlock[]): ListBlock[] {
  const sorted = blocks
    .map((entry) => ({ entry, parsed: parsedBlock(entry.block) }))
    .sort((a, b) => compareBlocks(a.parsed, b.parsed) || b.entry.rank - a.entry.rank);
  const kept: ListBlock[] = [];
  const around: { entry: RankedBlock; parsed: Block }[] = [];
  for (const it of sorted) {
    let last = around.at(-1);
    for (; last && !covers(last.parsed, it.parsed); last = around.at(-1)) around.pop();
    const isHeld = last && (last.parsed.bits === it.parsed.bits || it.parsed.isPart);
    const isTold = around.some(({ entry }) => entry.region === it.entry.region && entry.rank > it.entry.rank);
    if (isHeld || isTold) continue;
    around.push(it);
    const { block, region, service, isEdge } = it.entry;
    kept.push({ block, region, service, isEdge });
  }
  return kept;
}

/** @throws ListError with `shape` for a text that is no block. */
export function parsedBlock(text: string): Block {
  const block = parseBlock(text);
  if (!block) throw new ListError('shape', seenText(text));
  return block;
}
