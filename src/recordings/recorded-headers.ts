import type { Header } from '../observe/page-load';
import { member } from './json-member';

/** More headers than this, longer names and longer values are cut off. */
const MOST_HEADERS = 200;
const LONGEST_NAME = 100;
const LONGEST_VALUE = 4096;

/**
 * Response headers as recorders write them: a list of `{name, value}`, a list of pairs, or an object of values
 * (or lists of values). Names come out in lower case, HTTP/2's pseudo headers (`:status`) are left out.
 * @returns null where it is none of these.
 */
export function recordedHeaders(value: unknown): Header[] | null {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return null;
  const pairs = Array.isArray(value) ? pairsOfList(value) : Object.entries(value);
  const headers: Header[] = [];
  for (const [name, content] of pairs) {
    for (const text of Array.isArray(content) ? content : [content]) {
      if (headers.length >= MOST_HEADERS) return headers;
      const header = toHeader(name, text);
      if (header) headers.push(header);
    }
  }
  return headers;
}

function pairsOfList(list: readonly unknown[]): [unknown, unknown][] {
  return list
    .slice(0, MOST_HEADERS)
    .map((row) => (Array.isArray(row) ? [row[0], row[1]] : [member(row, 'name'), member(row, 'value')]));
}

function toHeader(name: unknown, value: unknown): Header | null {
  if (typeof name !== 'string' || name === '' || name.startsWith(':') || name.length > LONGEST_NAME)
    return null;
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
  return text === null ? null : [name.toLowerCase(), text.slice(0, LONGEST_VALUE)];
}
