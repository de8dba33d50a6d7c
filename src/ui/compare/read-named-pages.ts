import { isClassFile, pagesOfClass, readClassFile } from '../../class-session/class-file';
import { createPageReader } from '../../history/page-reader';
import { readRecords } from '../web/read-records';
import type { NamedPages } from './named-pages';

/**
 * Reads a file to compare, all of it or nothing: a saved class under its own name, an exported history under the file's.
 * @throws HistoryFileError or ClassError
 */
export async function readNamedPages(file: File): Promise<NamedPages> {
  if (isClassFile(await file.slice(0, 200).text())) return pagesOfClass(readClassFile(await file.text()));
  const read = createPageReader();
  const pages = (await readRecords(file)).flatMap((record) => read(record) ?? []);
  return { name: file.name.replace(/\.jsonl$/, ''), pages };
}
