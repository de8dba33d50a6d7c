import { atOnce, type Steps } from '../concentration/steps';
import { MOST_BYTES } from './history-limits';
import { checkKey, type HistoryRecord } from './history-record';
import { membersOf, parsed } from './parsed';
import { readPage } from './read-page';
import { writePage } from './write-page';

/*
 * An exported history is text, one JSON object a line: first what it is, then one line for each page load.
 */

export const FORMAT = 'outage-lens-history';
/** Raised when a reader of the form before would misunderstand a line; `readLine` then reads all forms. */
export const VERSION = 1;

/** Lines hold a little more than is counted of each record. */
const LONGEST_TEXT = MOST_BYTES * 1.5;
const LONGEST_LINE = 2_000_000;

/** A history file that is refused, with one line that says what was expected; nothing of it is taken. */
export class HistoryFileError extends Error {
  override name = 'HistoryFileError';
  constructor(
    readonly problem: 'too-large' | 'no-history' | 'newer' | 'line' | 'cut',
    /** Number of the line, from 1; null where it is the whole file. */
    readonly line: number | null,
    expectation: string,
  ) {
    super(line === null ? expectation : `line ${line}: ${expectation}`);
  }
}

/** The lines of a file, ready to be joined: the head first. */
export function* historyFile(records: readonly HistoryRecord[]): Generator<string> {
  yield `${JSON.stringify({ format: FORMAT, version: VERSION, pages: records.length })}\n`;
  for (const { at, tab, host, page } of records) {
    yield `{"at":${at},"tab":${tab},"host":${JSON.stringify(host)},"page":${page}}\n`;
  }
}

/**
 * Reads a file, all of it or nothing.
 * @throws HistoryFileError with the first thing that is wrong.
 */
export function readHistoryFile(text: string): HistoryRecord[] {
  return atOnce(readHistoryInSteps(text));
}

/** The same in short steps, for files that take longer than a page may stand still. */
export function* readHistoryInSteps(text: string): Steps<HistoryRecord[]> {
  checkLength(text.length);
  const records: HistoryRecord[] = [];
  let expected: number | null = null;
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line.trim() === '') continue;
    if (expected === null) expected = readHead(line, number);
    else records.push(readLine(line, number));
    yield;
  }
  if (expected === null) throw noHistory(number === 0 ? null : 1, 'an empty file');
  // What breaks off at the end of a line can be told only by its length.
  if (records.length !== expected) {
    throw new HistoryFileError('cut', null, `expected ${expected} page loads, got ${records.length}`);
  }
  return records;
}

/** Refuses a file by its length before it is read. @throws HistoryFileError */
export function checkLength(length: number): void {
  if (length <= LONGEST_TEXT) return;
  throw new HistoryFileError('too-large', null, `expected at most ${LONGEST_TEXT} letters, got ${length}`);
}

function readHead(line: string, number: number): number {
  const { format, version, pages } = membersOf(parsed(line.replace(/^\u{feff}/u, '')));
  if (format !== FORMAT) throw noHistory(number, 'something else');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw noHistory(number, 'one without a version');
  }
  if (version > VERSION) {
    const expectation = `expected a history of version ${VERSION} or older, got version ${version}: a newer Outage Lens wrote it`;
    throw new HistoryFileError('newer', number, expectation);
  }
  if (typeof pages !== 'number' || !Number.isSafeInteger(pages) || pages < 0) {
    throw noHistory(number, 'one that does not say how many page loads it holds');
  }
  return pages;
}

function readLine(line: string, number: number): HistoryRecord {
  const saved = membersOf(line.length > LONGEST_LINE ? null : parsed(line));
  const key = checkKey(saved);
  const groups = key && readPage(saved.page);
  if (!key || !groups) {
    const part = key ? '"page" with its places and hosts' : 'a page load with "at", "tab" and "host"';
    throw new HistoryFileError('line', number, `expected ${part}, got ${shown(line)}`);
  }
  const [at, tab, host] = key;
  // Written anew: what is stored is what this version writes, whatever else the line held.
  return { at, tab, host, page: writePage(groups) };
}

function noHistory(line: number | null, found: string): HistoryFileError {
  return new HistoryFileError('no-history', line, `expected a history exported by Outage Lens, got ${found}`);
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}

function shown(line: string): string {
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
}
