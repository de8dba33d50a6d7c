import { KNOWN_HEADERS, type KnownHeader } from '../knowledge/known-headers';
import { isRegionOf } from '../knowledge/region-ids';
import type { Header } from '../observe/page-load';
import { readVercelId } from './vercel-id';

/** A signature that a header carries, and the least of the header that still shows it. */
export interface ReadHeader {
  signature: KnownHeader;
  header: Header;
  /** The region that the value names, or null. */
  region: string | null;
  /** Place among all that can be found: sorted by name, then by what is kept of the value. */
  order: number;
}

/** Longest piece of a value that is looked at: enough for any real one, cheap for a megabyte. */
export const LONGEST_VALUE = 1_000;
/** Longest value that is read as a word, and how many different ones are remembered. */
const LONGEST_WORD = 64;
const MOST_WORDS = 500;
/** How many cookies of one header are looked at. */
const MOST_COOKIES = 30;

/** The signatures of one header name whose values are words. */
interface WordReader {
  equals: Map<string, ReadHeader>;
  token: Map<string, ReadHeader>;
  /** Values that were read before. */
  known: Map<string, ReadHeader | null>;
}

/** The signatures of one header name, by how they are read; most names need one way only. */
interface Reader {
  present: ReadHeader[];
  words: WordReader | null;
  contains: { needle: string; read: ReadHeader }[];
  cookies: Map<string, ReadHeader> | null;
  cookiePrefixes: { prefix: string; read: ReadHeader }[];
  /** Readings that keep a part of the value. */
  valued: ReadHeader[];
}

/** Built when a header is first seen: a page meets few of them, and a worker starts often. */
const readers = new Map<string, Reader>();

/** Names as they are really written, so that most need no lower-casing: the same few come again and again. */
const writtenNames = new Map<string, Reader | null>();
const MOST_WRITTEN_NAMES = 1_000;
const LONGEST_NAME = 100;

/** How a header of that name is read, or null for one that says nothing of hosting. */
export function readerOf(name: string): Reader | null {
  const known = writtenNames.get(name);
  if (known !== undefined) return known;
  const reader = name.length > LONGEST_NAME ? null : readerFor(name.toLowerCase());
  if (writtenNames.size < MOST_WRITTEN_NAMES && name.length <= LONGEST_NAME) writtenNames.set(name, reader);
  return reader;
}

/** Puts a finding into its place, unless it is there. */
function insertOnce(found: ReadHeader[], read: ReadHeader): void {
  let at = found.length;
  for (; at > 0; at--) {
    const before = found[at - 1];
    if (before === undefined || isBefore(before, read)) break;
    if (!isBefore(read, before)) return;
  }
  if (at === found.length) found.push(read);
  else found.splice(at, 0, read);
}

function isBefore(a: ReadHeader, b: ReadHeader): boolean {
  return a.order === b.order ? a.header[1] < b.header[1] : a.order < b.order;
}

/**
 * Reads one header's value into `found`: each signature that it carries, in order and once.
 * Reading again what was kept (`ReadHeader.header`) finds the same signatures.
 */
export function readValue(reader: Reader, value: string, found: ReadHeader[]): void {
  for (const read of reader.present) insertOnce(found, read);
  if (reader.words) readWord(reader.words, value, found);
  if (reader.contains.length > 0) {
    const lower = value.slice(0, LONGEST_VALUE).toLowerCase();
    for (const { needle, read } of reader.contains) if (lower.includes(needle)) insertOnce(found, read);
  }
  if (reader.cookies || reader.cookiePrefixes.length > 0) readCookies(reader, value, found);
  for (const pattern of reader.valued) readValued(pattern, value, found);
}

function readWord(reader: WordReader, value: string, found: ReadHeader[]): void {
  let read = reader.known.get(value);
  if (read === undefined) {
    read = wordOf(reader, value.slice(0, LONGEST_WORD).trim().toLowerCase());
    if (reader.known.size < MOST_WORDS && value.length <= LONGEST_WORD) reader.known.set(value, read);
  }
  if (read) insertOnce(found, read);
}

/** What the whole value says, else its first word, else that word up to its first dash. */
function wordOf(reader: WordReader, value: string): ReadHeader | null {
  const token = value.split(/[ /(,;]/, 1)[0] ?? '';
  const dash = token.indexOf('-');
  return (
    reader.equals.get(value) ??
    reader.token.get(token) ??
    (dash > 0 ? reader.token.get(token.slice(0, dash)) : undefined) ??
    null
  );
}

/** Firefox hands over several cookies as the lines of one value. */
function readCookies(reader: Reader, value: string, found: ReadHeader[]): void {
  let start = 0;
  for (let count = 0; count < MOST_COOKIES && start < value.length; count++) {
    let end = value.indexOf('\n', start);
    if (end < 0) end = value.length;
    const name = cookieName(value.slice(start, Math.min(end, start + 100)));
    const exact = reader.cookies?.get(name);
    if (exact) insertOnce(found, exact);
    for (const { prefix, read } of reader.cookiePrefixes)
      if (name.startsWith(prefix)) insertOnce(found, read);
    start = end + 1;
  }
}

function cookieName(cookie: string): string {
  const equals = cookie.indexOf('=');
  return (equals < 0 ? cookie : cookie.slice(0, equals)).trim();
}

function readValued(pattern: ReadHeader, value: string, found: ReadHeader[]): void {
  const name = pattern.header[0];
  if (pattern.signature.reading === 'aws-region') {
    const region = value.slice(0, LONGEST_WORD).trim().toLowerCase();
    if (isRegionOf('aws', region)) insertOnce(found, { ...pattern, header: [name, region], region });
    return;
  }
  const { kept, region } = readVercelId(value);
  insertOnce(found, { ...pattern, header: [name, kept], region });
}

/** Most rows that one header may have. */
const MOST_ROWS = 1_000;
let ranks: ReadonlyMap<string, number> | null = null;

/** Place of a header among all, in the order of their names. */
function rankOf(header: string): number {
  ranks ??= new Map(KNOWN_HEADERS.groups().map((name, rank) => [name, rank]));
  return ranks.get(header) ?? 0;
}

function readerFor(header: string): Reader | null {
  const known = readers.get(header);
  if (known) return known;
  const rows = KNOWN_HEADERS.of(header);
  if (!rows) return null;
  const reader: Reader = {
    present: [],
    words: null,
    contains: [],
    cookies: null,
    cookiePrefixes: [],
    valued: [],
  };
  for (const [place, signature] of rows.entries()) {
    const order = rankOf(header) * MOST_ROWS + place;
    addTo(reader, { signature, header: [signature.header, signature.text], region: null, order });
  }
  readers.set(header, reader);
  return reader;
}

function addTo(reader: Reader, read: ReadHeader): void {
  const { reading, text } = read.signature;
  if (reading === 'present') reader.present.push(read);
  else if (reading === 'equals') wordsOf(reader).equals.set(text.toLowerCase(), read);
  else if (reading === 'token') wordsOf(reader).token.set(text.toLowerCase(), read);
  else if (reading === 'contains') reader.contains.push({ needle: text.toLowerCase(), read });
  else if (reading === 'cookie') cookiesOf(reader).set(text, read);
  else if (reading === 'cookie-prefix') reader.cookiePrefixes.push({ prefix: text, read });
  else reader.valued.push(read);
}

function wordsOf(reader: Reader): WordReader {
  reader.words ??= { equals: new Map(), token: new Map(), known: new Map() };
  return reader.words;
}

function cookiesOf(reader: Reader): Map<string, ReadHeader> {
  reader.cookies ??= new Map();
  return reader.cookies;
}
