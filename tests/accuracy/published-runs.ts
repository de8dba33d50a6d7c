import { type AddressRun, runOfBlock } from './address-run';
import type { PublishedBlock } from './published-blocks';

/** Addresses that a list says one thing of. */
export interface PublishedRun extends AddressRun {
  label: PublishedBlock;
}

/** Services that AWS lists beside a more telling one for the same block. */
const SUPERSETS: readonly string[] = ['', 'AMAZON', 'EC2'];

/**
 * What a list says of each of its addresses, each address once: of blocks inside one another the smallest speaks, of
 * equal ones the one with the most telling service. Each provider for itself, ascending within a family.
 */
export function publishedRuns(blocks: readonly PublishedBlock[]): PublishedRun[] {
  const runs = blocks.flatMap((label) => {
    const run = runOfBlock(label.block);
    return run ? [{ ...run, label }] : [];
  });
  const lists = new Map<string, PublishedRun[]>();
  for (const run of runs) {
    const key = `${run.label.provider} ${run.family}`;
    const list = lists.get(key);
    if (list) list.push(run);
    else lists.set(key, [run]);
  }
  return [...lists.values()].flatMap(flattened);
}

function flattened(runs: readonly PublishedRun[]): PublishedRun[] {
  const sorted = [...runs].sort(
    (a, b) =>
      compare(a.first, b.first) ||
      compare(b.last, a.last) ||
      rankOf(a.label.service) - rankOf(b.label.service),
  );
  const result: PublishedRun[] = [];
  /** The blocks around the next address, outermost first. */
  const open: PublishedRun[] = [];
  let next = 0n;
  const speak = (to: bigint): void => {
    const inner = open.at(-1);
    if (inner && next <= to) result.push({ ...inner, first: next, last: to });
    next = to + 1n;
  };
  const closeBefore = (first: bigint): void => {
    for (let inner = open.at(-1); inner && inner.last < first; inner = open.at(-1)) {
      if (next <= inner.last) speak(inner.last);
      open.pop();
    }
  };
  for (const run of sorted) {
    closeBefore(run.first);
    if (next < run.first) speak(run.first - 1n);
    open.push(run);
  }
  closeBefore((sorted.at(-1)?.last ?? 0n) + (1n << 64n));
  return result;
}

function rankOf(service: string): number {
  const rank = SUPERSETS.indexOf(service);
  return rank < 0 ? SUPERSETS.length : rank;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
