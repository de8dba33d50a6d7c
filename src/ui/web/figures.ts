import { type SavedTable, TABLE_FORMAT, TABLE_VERSION } from '../../recordings/saved-table';
import { type Cell, csvTable } from '../export/csv';

/** A table of figures: what its columns are called and what stands in its rows. */
export interface Figures {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Spreadsheets take a file without it for something else than UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The rows in the order of a column. Names go up first, numbers down. */
export function sortedRows({ rows }: Figures, by: number, isDescending: boolean): Figures['rows'] {
  const way = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => way * compareCells(a[by] ?? null, b[by] ?? null));
}

function compareCells(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // What is not known stands below all else.
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return String(a).localeCompare(String(b));
}

/** The table as the contents of a file. */
export function figuresFile(
  figures: Figures,
  title: string,
  about: readonly string[],
  ending: 'csv' | 'json',
): Blob {
  if (ending === 'csv') {
    return new Blob([BYTE_ORDER_MARK, csvTable(figures.columns, figures.rows)], { type: 'text/csv' });
  }
  const { columns, rows } = figures;
  const file: SavedTable & Record<'format' | 'version', unknown> = {
    ...{ format: TABLE_FORMAT, version: TABLE_VERSION, title, about, columns, rows },
  };
  return new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' });
}
