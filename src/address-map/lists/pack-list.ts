import type { ListCitation } from '../address-answer';
import { flattenBlocks, type NumberedBlock } from './flatten-blocks';
import { LIST_SOURCES } from './list-sources';
import { Pace } from './pace';
import type { PackedList } from './packed-list';
import { parsedBlock } from './ranked-blocks';
import type { ListBlock, ReadList } from './read-list';
import { type ListAnswer, writePackedList } from './write-packed-list';

/**
 * Packs a list that was checked.
 *
 * @param citation date and address that its answers will cite.
 * @param pause is awaited every few milliseconds of work.
 * @throws ListError with `shape` for a block that is none.
 */
export async function packList(
  { id, blocks }: ReadList,
  citation: ListCitation,
  pause?: () => Promise<void>,
): Promise<PackedList> {
  const pace = new Pace(pause);
  const provider = LIST_SOURCES[id].provider ?? id;
  const answers = new Numbered(provider);
  const numbered: NumberedBlock[] = [];
  for (const it of blocks) {
    if (pace.isDue()) await pace.rest();
    numbered.push({ block: parsedBlock(it.block), answer: answers.numberOf(it) });
  }
  const { ipv4, ipv6 } = await flattenBlocks(numbered, pace);
  const bytes = writePackedList({ citation, ipv4, ipv6, answers: answers.all, names: [] });
  return { id, date: citation.date, url: citation.url, blocks: blocks.length, bytes };
}

/** Gives each distinct answer a number, from 1 on. */
class Numbered {
  readonly all: ListAnswer[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(private readonly provider: string) {}

  numberOf({ region, service, isEdge }: ListBlock): number {
    const key = JSON.stringify([region, service, isEdge]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.all.push({ provider: this.provider, region, service, isEdge });
    this.#numbers.set(key, number);
    return number;
  }
}
