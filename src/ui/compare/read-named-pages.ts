import { ClassError } from '../../class-session/class-error';
import { isClassFile, pagesOfClass, readClassFile } from '../../class-session/class-file';
import { MOST_CLASS_TEXT } from '../../class-session/class-limits';
import { createPageReader } from '../../history/page-reader';
import { readRecords } from '../web/read-records';
import type { NamedPages } from './named-pages';

/**
 * Reads a file to compare, all of it or nothing: a saved class under its own name, an exported history under the file's.
 * @throws HistoryFileError or ClassError
 */
export async function readNamedPages(file: File): Promise<NamedPages> {
  if (isClassFile(await file.slice(0, 200).text())) {
    // A letter takes one byte, or a few.
    if (file.size > MOST_CLASS_TEXT * 2) throw new ClassError('too-large');
    return pagesOfClass(readClassFile(await file.text()));
  }
  const read = createPageReader();
  const pages = (await readRecords(file)).flatMap((record) => read(record) ?? []);
  return { name: file.name.replace(/\.jsonl$/, ''), pages };
}
