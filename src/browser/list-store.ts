import type { DBSchema, IDBPDatabase } from 'idb';
import { FETCHED_IDS, type FetchedId } from '../address-map/lists/list-definition';
import { ListError } from '../address-map/lists/list-error';
import type { PackedList } from '../address-map/lists/packed-list';
import { api } from './api';
import { type ListSummary, readListSummaries, summaryKey } from './list-summaries';
import { openDatabase } from './open-database';

/*
 * Packed lists live in a database of the browser's, one record each, and a summary of each in `storage.local`. The
 * record is written first and in one piece, so that a list is there whole or not at all: what stops in between leaves
 * the list of before, or one without a summary, which nobody reads and `mendListStore` takes away.
 */

const DATABASE = 'address-lists';
const LISTS = 'lists';

/** A packed list as it is stored: never without the time at which it was fetched. */
export type StoredList = PackedList & { fetchedAt: string };

interface ListSchema extends DBSchema {
  [LISTS]: { key: FetchedId; value: StoredList };
}

function openLists(): Promise<IDBPDatabase<ListSchema>> {
  return openDatabase<ListSchema>(DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore(LISTS, { keyPath: 'id' }),
  });
}

/** Does something with the database and closes it again: an open one would keep another version from coming. */
async function withLists<Result>(
  act: (database: IDBPDatabase<ListSchema>) => Promise<Result>,
): Promise<Result> {
  const database = await openLists();
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** One at a time, whichever page or background asks: what is half stored for one would look left over to another. */
function alone<Result>(act: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(DATABASE, act);
}

/**
 * Stores a list in the place of the one before.
 *
 * @returns its summary.
 * @throws ListError `storage` when the browser will not keep it; what was there before is still there.
 */
export async function storeList(list: StoredList): Promise<ListSummary> {
  try {
    const summary = summaryOf(list);
    await alone(async () => {
      await withLists((database) => database.put(LISTS, list));
      await api.storage.local.set({ [summaryKey(list.id)]: summary });
    });
    return summary;
  } catch (error) {
    throw new ListError('storage', error instanceof Error ? error.name : '');
  }
}

/** Takes a list away, so that the embedded map alone speaks for its provider. */
export function dropList(id: FetchedId): Promise<void> {
  return alone(async () => {
    await api.storage.local.remove(summaryKey(id));
    await withLists((database) => database.delete(LISTS, id));
  });
}

/** Reads stored lists; what is not there, or is no list, is left out. */
export function readLists(ids: readonly FetchedId[]): Promise<StoredList[]> {
  return withLists(async (database) => {
    const records = await Promise.all(ids.map((id) => database.get(LISTS, id)));
    return records.filter((record) => record !== undefined).filter(isStoredList);
  });
}

/** Brings summaries and records together after a stop between the two. */
export function mendListStore(): Promise<void> {
  return alone(async () => {
    const summaries = await readListSummaries();
    await withLists(async (database) => {
      for (const id of await database.getAllKeys(LISTS)) {
        if (!summaries[id]) await database.delete(LISTS, id);
      }
    });
    const known = FETCHED_IDS.filter((id) => summaries[id]);
    for (const list of known.length > 0 ? await readLists(known) : []) {
      if (summaries[list.id]?.fetchedAt === list.fetchedAt) continue;
      await api.storage.local.set({ [summaryKey(list.id)]: summaryOf(list) });
    }
  });
}

function summaryOf({ date, fetchedAt, url, blocks, bytes }: StoredList): ListSummary {
  return { date, fetchedAt, url, blocks, bytes: bytes.byteLength };
}

/** The database is the extension's own; a record may still be from another version of it. */
function isStoredList(record: Partial<StoredList>): record is StoredList {
  return (
    record.bytes instanceof ArrayBuffer &&
    typeof record.blocks === 'number' &&
    [record.id, record.date, record.url, record.fetchedAt].every((text) => typeof text === 'string')
  );
}
