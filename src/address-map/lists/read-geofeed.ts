import { blockInLine, linesOf } from './lines-of';
import { listDate } from './list-date';
import type { ListId } from './list-definition';
import { ListError } from './list-error';
import type { ReadList } from './read-list';
import { regionOfCity } from './regions-in-lists';
import { seenText } from './seen-text';

/** Prefix, country, region and city; a postal code may follow. */
const FEWEST_FIELDS = 4;
const MOST_FIELDS = 8;
const LAST_MODIFIED = '# last modified:';

/**
 * Reads a geofeed (RFC 8805): a block and the city that it stands in in each line. A city without a known region
 * leaves the region open.
 *
 * @param id of the list, and of the provider whose cities they are.
 * @throws ListError with `truncated` or `shape`.
 */
export function readGeofeed(id: ListId, text: string): ReadList {
  const all = linesOf(text);
  const lines = all.filter((it) => !it.startsWith('#'));
  const fieldsOf = (line: string): string[] => line.split(',', MOST_FIELDS);
  const fieldCount = Math.max(FEWEST_FIELDS, fieldsOf(lines[0] ?? '').length);
  const blocks = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const fields = fieldsOf(line);
    const [prefix = '', , , city = ''] = fields;
    const block = blockInLine(prefix.trim(), isLast);
    if (isLast && fields.length < fieldCount) throw new ListError('truncated', seenText(line));
    if (fields.length < FEWEST_FIELDS) throw new ListError('shape', seenText(line));
    return { block, region: regionOfCity(id, city.trim()), service: null, isEdge: false };
  });
  return { id, date: dateIn(all), blocks };
}

function dateIn(lines: readonly string[]): string | null {
  const line = lines.slice(0, 20).find((it) => it.toLowerCase().startsWith(LAST_MODIFIED));
  return line === undefined ? null : listDate(line.slice(LAST_MODIFIED.length).trim());
}
