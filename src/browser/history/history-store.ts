import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { isForgotten, isKept, LONGEST_KEPT, MOST_BYTES } from '../../history/history-limits';
import { type HistoryRecord, keyOf, type RecordKey, sizeOf } from '../../history/history-record';
import { openDatabase } from '../open-database';

/*
 * The history lives in a database of the browser's. Each change is one transaction, with the sum of what is kept: it
 * is made whole or not at all, however many pages and backgrounds write at once and whenever one of them is stopped.
 */

const DATABASE = 'history';
const PAGES = 'pages';
const SUMS = 'sums';
const FORGOTTEN = 'forgotten';
const STORES = [PAGES, SUMS, FORGOTTEN] as const;

/** Stands for all hosts. */
const ALL = '';
const THE_SUM = 'all';

/** How much is kept. */
export interface HistorySize {
  pages: number;
  bytes: number;
  /** How often any of it has changed: the same number says that it is the same. */
  changes: number;
}

const NOTHING: HistorySize = { pages: 0, bytes: 0, changes: 0 };

interface HistorySchema extends DBSchema {
  [PAGES]: { key: RecordKey; value: HistoryRecord };
  [SUMS]: { key: string; value: HistorySize };
  /** Hosts that were taken out, and when: what had begun by then does not come back. */
  [FORGOTTEN]: { key: string; value: number };
}

type Change = IDBPTransaction<HistorySchema, typeof STORES, 'readwrite'>;

function openHistory(): Promise<IDBPDatabase<HistorySchema>> {
  return openDatabase<HistorySchema>(DATABASE, 1, {
    upgrade(database, before) {
      // Each form of the database is made from the one before, so that no version is left out.
      if (before < 1) {
        database.createObjectStore(PAGES, { keyPath: ['at', 'tab', 'host'] });
        database.createObjectStore(SUMS);
        database.createObjectStore(FORGOTTEN);
      }
    },
  });
}

/** Does something with the database and closes it again: an open one would keep another version from coming. */
async function withHistory<Result>(
  act: (database: IDBPDatabase<HistorySchema>) => Promise<Result>,
): Promise<Result> {
  const database = await openHistory();
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** Makes a change with the sum of what is kept: all of it, or nothing where any of it fails. */
function change<Result>(make: (change: Change, sum: HistorySize) => Promise<Result>): Promise<Result> {
  return withHistory(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    try {
      const sum = { ...NOTHING, ...(await transaction.objectStore(SUMS).get(THE_SUM)) };
      sum.changes += 1;
      const result = await make(transaction, sum);
      await transaction.objectStore(SUMS).put(sum, THE_SUM);
      await transaction.done;
      return result;
    } catch (error) {
      transaction.done.catch(() => {});
      // It may have ended by itself, which is why it failed.
      if (transaction.error === null) transaction.abort();
      throw error;
    }
  });
}

/**
 * Keeps a page load; one that is there already is replaced. What is too old, or too much, goes: the oldest first.
 * @returns false where it was left out, since the reader had taken its host out after it began.
 */
export function keepPage(record: HistoryRecord, now: number): Promise<boolean> {
  return change(async (transaction, sum) => {
    const forgotten = transaction.objectStore(FORGOTTEN);
    for (const host of [ALL, record.host]) {
      if (isForgotten(record.at, await forgotten.get(host), now)) return false;
    }
    await put(transaction, sum, record);
    await trim(transaction, sum, now);
    return true;
  });
}

async function put(transaction: Change, sum: HistorySize, record: HistoryRecord): Promise<void> {
  const pages = transaction.objectStore(PAGES);
  const before = await pages.get(keyOf(record));
  await pages.put(record);
  sum.pages += before ? 0 : 1;
  sum.bytes += sizeOf(record) - (before ? sizeOf(before) : 0);
}

async function trim(transaction: Change, sum: HistorySize, now: number): Promise<void> {
  let cursor = await transaction.objectStore(PAGES).openCursor();
  while (cursor && (cursor.value.at < now - LONGEST_KEPT || sum.bytes > MOST_BYTES)) {
    remove(sum, cursor.value);
    await cursor.delete();
    cursor = await cursor.continue();
  }
  // What had begun by then is too old itself: names that were taken out stay no longer than others.
  let mark = await transaction.objectStore(FORGOTTEN).openCursor();
  while (mark) {
    if (mark.value < now - LONGEST_KEPT) await mark.delete();
    mark = await mark.continue();
  }
}

/** Lets go what is too old, where nothing comes that would make it go. */
export function trimHistory(now: number): Promise<void> {
  return change((transaction, sum) => trim(transaction, sum, now));
}

function remove(sum: HistorySize, record: HistoryRecord): void {
  sum.pages -= 1;
  sum.bytes -= sizeOf(record);
}

/** What became of the page loads of a file. */
export interface Imported {
  added: number;
  /** They were there already, and were left as they are. */
  known: number;
  /** They are of no day of the last ninety. */
  leftOut: number;
}

/** Adds page loads of a file: all of them, or none where any of it fails. */
export function importPages(records: readonly HistoryRecord[], now: number): Promise<Imported> {
  return change(async (transaction, sum) => {
    const imported = { added: 0, known: 0, leftOut: 0 };
    for (const record of records) {
      if (!isKept(record.at, now)) imported.leftOut += 1;
      else if (await transaction.objectStore(PAGES).getKey(keyOf(record))) imported.known += 1;
      else {
        await put(transaction, sum, record);
        imported.added += 1;
      }
    }
    await trim(transaction, sum, now);
    return imported;
  });
}

/** All that is kept, oldest first. */
export function readHistory(): Promise<HistoryRecord[]> {
  return withHistory((database) => database.getAll(PAGES));
}

/** All that is kept, oldest first, so many at a time: while some are looked at, the next are on their way. */
export async function* readHistoryInParts(most: number): AsyncGenerator<HistoryRecord[], void, void> {
  const database = await openHistory();
  try {
    let next = database.getAll(PAGES, null, most);
    for (;;) {
      const records = await next;
      const last = records.at(-1);
      if (!last) return;
      next = database.getAll(PAGES, IDBKeyRange.lowerBound(keyOf(last), true), most);
      // Nobody may be there any more to hear that it failed.
      next.catch(() => {});
      yield records;
    }
  } finally {
    database.close();
  }
}

/** Hosts of the documents that are kept, without reading what is kept of them. */
export async function keptHosts(): Promise<ReadonlySet<string>> {
  const keys = await withHistory((database) => database.getAllKeys(PAGES));
  return new Set(keys.map(([, , host]) => host));
}

export function historySize(): Promise<HistorySize> {
  return withHistory(async (database) => ({ ...NOTHING, ...(await database.get(SUMS, THE_SUM)) }));
}

/** Keys of what began at a moment or later. */
export function keysSince(at: number): Promise<RecordKey[]> {
  return withHistory((database) => database.getAllKeys(PAGES, IDBKeyRange.lowerBound([at])));
}

/**
 * Takes page loads out by their host, with what is open now: only what begins later is kept again.
 * @returns how many went.
 */
export function removeHosts(isAmongThem: (host: string) => boolean, now: number): Promise<number> {
  return change(async (transaction, sum) => {
    const before = sum.pages;
    let cursor = await transaction.objectStore(PAGES).openCursor();
    while (cursor) {
      const { host } = cursor.value;
      if (isAmongThem(host)) {
        remove(sum, cursor.value);
        await cursor.delete();
        await transaction.objectStore(FORGOTTEN).put(now, host);
      }
      cursor = await cursor.continue();
    }
    return before - sum.pages;
  });
}

/** Leaves out from now on what is open now, or was opened before and comes late. */
export function forgetOpen(now: number): Promise<void> {
  return change(async (transaction) => {
    await transaction.objectStore(FORGOTTEN).put(now, ALL);
  });
}

/** Takes everything out, with what is open now. */
export function clearHistory(now: number): Promise<void> {
  return change(async (transaction, sum) => {
    await transaction.objectStore(PAGES).clear();
    await transaction.objectStore(FORGOTTEN).clear();
    await transaction.objectStore(FORGOTTEN).put(now, ALL);
    Object.assign(sum, { pages: 0, bytes: 0 });
  });
}
