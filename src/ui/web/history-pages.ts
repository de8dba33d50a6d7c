import { historySize, readHistoryInParts } from '../../browser/history/history-store';
import { createPageReader } from '../../history/page-reader';
import type { PageSummary } from '../../history/page-summary';

/** So many are read at once: a frame of the screen stands still no longer for them. */
const AT_ONCE = 100;

let last: { size: string; pages: readonly PageSummary[] } | null = null;

/**
 * Reads the pages of the history, a few at a time. As long as nothing has come or gone they are the same objects, so
 * that nothing has to be worked out again.
 * @param isWanted asked between two reads. @returns null where nobody wants them any more.
 */
export async function historyPages(
  isWanted: () => boolean,
  onRead: (read: number, all: number) => void,
): Promise<readonly PageSummary[] | null> {
  const kept = await historySize();
  const size = JSON.stringify(kept);
  if (last?.size === size) return last.pages;
  const read = createPageReader();
  const pages: PageSummary[] = [];
  for await (const records of readHistoryInParts(AT_ONCE)) {
    if (!isWanted()) return null;
    for (const record of records) {
      const page = read(record);
      if (page) pages.push(page);
    }
    onRead(pages.length, kept.pages);
  }
  last = { size, pages };
  return pages;
}
