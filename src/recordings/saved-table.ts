import { message } from '../explain/message';
import { membersOf, parsed } from '../history/parsed';
import { InputError } from './input-error';

/** Later versions read what earlier ones wrote. */
export const TABLE_FORMAT = 'outage-lens-table';
/** Raised when a reader of the form before would misunderstand a file. */
export const TABLE_VERSION = 1;

type Cell = string | number | boolean | null;

/** A table that was saved as data, with what it is about. */
export interface SavedTable {
  title: string;
  /** Which pages, which outage, when. */
  about: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Letters of a file: more than any table of a full history takes. */
export const LONGEST_TABLE = 20_000_000;
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 60;
const MOST_LINES = 20;
const LONGEST_TEXT = 4_000;

/**
 * Reads such a file back, whoever wrote it: all of it or nothing.
 * @param name of the file, as its user knows it.
 * @throws InputError that says where it is wrong.
 */
export function readSavedTable(text: string, name: string): SavedTable {
  const table = (place: string) => new InputError(name, place, message('refused.table'));
  const saved = text.length > LONGEST_TABLE ? null : parsed(text);
  if (saved === null) throw table('');
  const { format, version, title, about, columns, rows } = membersOf(saved);
  if (format === TABLE_FORMAT && Number.isInteger(version) && Number(version) > TABLE_VERSION) {
    throw new InputError(name, 'version', message('refused.newer'));
  }
  if (format !== TABLE_FORMAT || version !== TABLE_VERSION) throw table('version');
  const texts = (value: unknown, most: number, place: string) => {
    if (!Array.isArray(value) || value.length > most || !value.every(isText)) throw table(place);
    return value;
  };
  if (!isText(title)) throw table('title');
  const names = texts(columns, MOST_COLUMNS, 'columns');
  if (names.length === 0) throw table('columns');
  if (!Array.isArray(rows) || rows.length > MOST_ROWS) throw table('rows');
  const read = rows.map((row: unknown, index) => {
    if (!Array.isArray(row) || row.length !== names.length || !row.every(isCell)) {
      throw table(`rows[${index}]`);
    }
    return row;
  });
  return { title, about: texts(about, MOST_LINES, 'about'), columns: names, rows: read };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isCell(value: unknown): value is Cell {
  return value === null || typeof value === 'boolean' || isText(value) || Number.isFinite(value);
}
