import { Changes } from './changes';
import type { Pace } from './pace';
import { type Block, compareBlocks, covers, endOf } from './parse-block';

/** A block and the number of its answer. */
export interface NumberedBlock {
  block: Block;
  answer: number;
}

/** Where the answer changes, in each family. */
export interface FlatBlocks {
  ipv4: Changes;
  ipv6: Changes;
}

/**
 * Makes one row of ranges of blocks that lie inside each other: the most specific block says what holds, and of those
 * that are the same the first.
 */
export async function flattenBlocks(blocks: readonly NumberedBlock[], pace: Pace): Promise<FlatBlocks> {
  // Sorting keeps the order of what is the same.
  const sorted = [...blocks].sort((a, b) => compareBlocks(a.block, b.block));
  const flat = { ipv4: new Changes(), ipv6: new Changes() };
  const of = ({ family }: Block): Changes => (family === 4 ? flat.ipv4 : flat.ipv6);
  const around: NumberedBlock[] = [];
  const leave = (): void => {
    const left = around.pop();
    if (!left) return;
    const [high, low] = endOf(left.block);
    of(left.block).from(high, low, around.at(-1)?.answer ?? 0);
  };
  for (const it of sorted) {
    if (pace.isDue()) await pace.rest();
    let last = around.at(-1);
    for (; last && !covers(last.block, it.block); last = around.at(-1)) leave();
    if (last && (last.block.bits === it.block.bits || it.block.isPart)) continue;
    around.push(it);
    of(it.block).from(it.block.high, it.block.low, it.answer);
  }
  while (around.length > 0) leave();
  return flat;
}
