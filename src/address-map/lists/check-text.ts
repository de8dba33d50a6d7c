import type { FetchedId } from './list-definition';
import { ListError } from './list-error';
import { LIST_SOURCES } from './list-sources';
import { seenText } from './seen-text';

/**
 * Refuses what can be told from a text before it is read.
 * @throws ListError with `too-large`, with `html` for a page where data should be, or with `truncated` for nothing.
 */
export function checkText(id: FetchedId, text: string): void {
  if (text.length > LIST_SOURCES[id].largestBytes) throw new ListError('too-large', `${text.length}`);
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith('<')) throw new ListError('html', seenText(start));
  if (start === '') throw new ListError('truncated');
}
