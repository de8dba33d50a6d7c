export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet takes for a formula, and the apostrophe itself, so that what was written can be read again: where
 * a text begins, and after a semicolon, which parts cells wherever people write a comma into their numbers.
 */
const GUARDED = /(^|;)(?=[=+\-@\t\r\n'])/g;
const GUARDS = /(^|;)'(?=[=+\-@\t\r\n'])/g;

/** A table as CSV (RFC 4180). Texts that a spreadsheet would take for a formula get an apostrophe before them. */
export function csvTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = value.replace(GUARDED, "$1'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads such a table again, the names of its columns first; every cell is text then. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let at = 0; at < text.length; at = cells.lastIndex) {
    cells.lastIndex = at;
    const found = cells.exec(text);
    if (!found) throw new Error(`Expected a cell of CSV at letter ${at}, got ${text.slice(at, at + 20)}.`);
    const [, quoted, plain = '', end] = found;
    const value = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    row.push(value.replace(GUARDS, '$1'));
    if (end !== ',') {
      rows.push(row);
      row = [];
    } else if (cells.lastIndex === text.length) {
      rows.push([...row, '']);
      row = [];
    }
  }
  return rows;
}
