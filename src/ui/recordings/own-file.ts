import { message } from '../../explain/message';
import { InputError } from '../../recordings/input-error';
import type { OwnFile, OwnPlace } from '../../recordings/recordings';
import { LONGEST_TABLE, readSavedTable, type SavedTable } from '../../recordings/saved-table';
import type { NamedFile } from '../../recordings/session';
import { type HostFile, readHostFile } from '../export/host-file';

/** How files that were saved here begin: with their format, or with a code of a class. */
const BEGINNING = /^\s*(?:\{\s*"format":\s*(?:"outage-lens-([a-z-]{1,20})"|1,)|(OL[SP]\d))/;
const LETTERS = 200;

/** Where those belong that are no table. */
const PLACES: ReadonlyMap<string, OwnPlace> = new Map([
  ['history', 'web'],
  ['class', 'class'],
  ['class-pages', 'class'],
]);

/** Reads a file that was saved here, or says where it belongs; null for what may be a recording. */
export async function readOwnFile({ file, name }: NamedFile): Promise<OwnFile<SavedTable | HostFile> | null> {
  const found = BEGINNING.exec(await file.slice(0, LETTERS).text());
  if (!found) return null;
  const [, kind, code] = found;
  if (kind === 'table' || kind === 'hosts') {
    try {
      const text = file.size > LONGEST_TABLE ? '' : await file.text();
      return { table: kind === 'table' ? readSavedTable(text, name) : readHosts(text, name) };
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
  }
  const place = code === undefined ? (kind === undefined ? 'relive' : PLACES.get(kind)) : 'class';
  if (place === undefined) return { place: '', problem: message('refused.newer') };
  return { place: '', problem: message(`recordings.of-${place}`), belongs: place };
}

function readHosts(text: string, name: string): HostFile {
  try {
    return readHostFile(text, name);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(name, '', message('refused.table'));
  }
}
