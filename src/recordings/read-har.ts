import { message } from '../explain/message';
import { HarElements } from './har-elements';
import { type HarEntry, harEntry, harPage, withoutHtml } from './har-entry';
import { harPages } from './har-pages';
import { InputError } from './input-error';
import type { Recording, RecordingTools } from './recorded-page';

/** More requests than this are not read from one file. */
const MOST_REQUESTS = 300_000;
/** More documents than this are not looked into for what blocks rendering. */
const MOST_DOCUMENTS = 50;

/**
 * Reads a HAR file of any tool: Chrome, Firefox, Playwright, WebPageTest, sitespeed.io and others, with several
 * pages or none. Bodies are only kept as far as documents need them.
 * @param chunks the file's bytes.
 * @throws InputError where the file is no HAR file, is broken or has no request.
 */
export async function readHar(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  tools: RecordingTools,
): Promise<Recording> {
  const elements = new HarElements(file);
  const pages: ReturnType<typeof harPage>[] = [];
  const entries: HarEntry[] = [];
  let documents = 0;
  let leftOut = 0;
  for await (const chunk of chunks) {
    for (const { list, index, value } of elements.take(chunk)) {
      if (list === 'pages') {
        pages.push(harPage(value));
        continue;
      }
      const entry = harEntry(value, tools.compact, file, index);
      if (entry === 'unreadable') leftOut += 1;
      if (entry === null || entry === 'unreadable') continue;
      if (entry.html !== null) documents += 1;
      entries.push(documents > MOST_DOCUMENTS ? withoutHtml(entry) : entry);
      if (entries.length > MOST_REQUESTS) {
        throw new InputError(file, 'log.entries', message('refused.many-requests', { most: MOST_REQUESTS }));
      }
    }
  }
  elements.end();
  if (entries.length === 0) {
    throw new InputError(file, 'log.entries', message('refused.no-request'));
  }
  return { pages: harPages(pages, entries, file, tools), leftOut };
}
