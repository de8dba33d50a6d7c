import type { Header } from '../observe/page-load';
import { LONGEST_VALUE, type ReadHeader, readerOf, readValue } from './read-header';

/** A response header as browsers and recordings hand it over. */
export type RawHeader =
  | {
      readonly name: string;
      readonly value?: string | undefined;
      readonly binaryValue?: readonly number[] | undefined;
    }
  | Header;

/** How many headers of one response are kept. */
export const MOST_HEADERS = 32;
/** How many headers of one response are looked at. */
const MOST_LOOKED_AT = 1_000;

/**
 * Keeps of a response's headers what says something about hosting, and of their values only what a rule reads: of
 * `cf-ray` that it is there, of `via` the words that name a proxy, of cookies the names of known load balancers'.
 * What differs from request to request or could tell something about a person is gone, so that equal hosting gives
 * equal lists: sorted by name and value, without duplicates, at most `MOST_HEADERS`. Compacting again changes nothing.
 */
export function compactHeaders(headers: Iterable<RawHeader>): Header[] {
  const kept: Header[] = [];
  for (const { header } of readHeaders(headers)) kept.push(header);
  return kept;
}

/** The signatures that a response's headers carry, in the order of `compactHeaders`, each once. */
export function readHeaders(headers: Iterable<RawHeader>): ReadHeader[] {
  const found: ReadHeader[] = [];
  let count = 0;
  for (const raw of headers) {
    if (++count > MOST_LOOKED_AT) break;
    const reader = readerOf(isPair(raw) ? raw[0] : raw.name);
    if (reader) readValue(reader, isPair(raw) ? raw[1] : textOf(raw), found);
  }
  return found.length > MOST_HEADERS ? found.slice(0, MOST_HEADERS) : found;
}

function isPair(raw: RawHeader): raw is Header {
  return Array.isArray(raw);
}

function textOf({ value, binaryValue }: Exclude<RawHeader, Header>): string {
  if (value !== undefined) return value;
  if (!binaryValue) return '';
  return String.fromCharCode(...binaryValue.slice(0, LONGEST_VALUE).map((byte) => byte & 0xff));
}
