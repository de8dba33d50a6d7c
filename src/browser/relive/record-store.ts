import type { DBSchema, IDBPDatabase } from 'idb';
import type { Outcome } from '../../outage/scenario';
import { checkRecord } from '../../relive/check-record';
import { RecordError } from '../../relive/record-error';
import { type RecordSize, recordsToDrop } from '../../relive/records-to-drop';
import type { RelivedLoad, RelivedOutage, ReliveRecord } from '../../relive/relive-record';
import { openDatabase } from '../open-database';

/*
 * Records of outages that were lived through, one each, with their screens. Those that the user does not keep make
 * room for later ones in the same transaction that stores one: what stops in between leaves the store as it was.
 */

const DATABASE = 'relived';
const RECORDS = 'records';

interface RecordSchema extends DBSchema {
  [RECORDS]: { key: string; value: ReliveRecord };
}

/** What a list says of a record. */
export interface RecordSummary {
  id: string;
  url: string;
  startedAt: number;
  outage: RelivedOutage;
  predicted: ReliveRecord['predicted'];
  measured: Outcome;
  isKept: boolean;
}

/** Where records are kept, whichever page or script of the extension asks. */
export interface RecordStore {
  /** Stores a record, in the place of one with its id; the oldest that are not kept make room. */
  put(record: ReliveRecord): Promise<void>;
  /**
   * @returns null where there is none; its screens are read into memory, so that they outlast what is stored.
   * @throws RecordError where what is stored is no record of this version.
   */
  get(id: string): Promise<ReliveRecord | null>;
  /** All of them, newest first; what is no record is left out. */
  list(): Promise<RecordSummary[]>;
  keep(id: string, isKept: boolean): Promise<void>;
  remove(id: string): Promise<void>;
}

export function openRecordStore(): RecordStore {
  return {
    put: (record) => changeRecords((store) => store.put(checkRecord(record))),
    async get(id) {
      const stored: unknown = await withRecords((database) => database.get(RECORDS, id));
      return stored === undefined ? null : withOwnScreens(checkRecord(stored));
    },
    async list() {
      const stored = await withRecords((database) => database.getAll(RECORDS));
      return stored
        .flatMap(soundOnes)
        .map(summaryOf)
        .sort((a, b) => b.startedAt - a.startedAt);
    },
    keep: (id, isKept) =>
      changeRecords(async (store) => {
        const stored = await store.get(id);
        if (stored) await store.put({ ...stored, isKept });
      }),
    remove: (id) => changeRecords((store) => store.delete(id)),
  };
}

/** Does something with the database and closes it again: an open one would keep another version from coming. */
async function withRecords<Result>(
  act: (database: IDBPDatabase<RecordSchema>) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase<RecordSchema>(DATABASE, 1, {
    upgrade: (opened) => void opened.createObjectStore(RECORDS, { keyPath: 'id' }),
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** What can be done with records while they change. */
interface Changing {
  get(id: string): Promise<ReliveRecord | undefined>;
  put(record: ReliveRecord): Promise<unknown>;
  delete(id: string): Promise<unknown>;
}

/** Changes records and makes room, all of it or nothing. */
function changeRecords(change: (store: Changing) => Promise<unknown>): Promise<void> {
  return withRecords(async (database) => {
    const transaction = database.transaction(RECORDS, 'readwrite');
    const changeAll = async () => {
      await change(transaction.store);
      const sizes = (await transaction.store.getAll()).flatMap(soundOnes).map(sizeOf);
      for (const id of recordsToDrop(sizes)) await transaction.store.delete(id);
    };
    await Promise.all([changeAll(), transaction.done]);
  });
}

/** Its pictures, and what is said of its requests: the rest is small. */
function sizeOf({ id, startedAt, isKept, before, during }: ReliveRecord): RecordSize {
  const sizes = [...before, during].map(
    ({ screen, failed }) => (screen?.size ?? 0) + JSON.stringify(failed).length,
  );
  return { id, startedAt, isKept, bytes: sizes.reduce((total, size) => total + size, 0) };
}

/** In Firefox a stored picture dies with its record, and nobody could bring back what was removed. */
async function withOwnScreens(record: ReliveRecord): Promise<ReliveRecord> {
  const own = async (load: RelivedLoad) => ({
    ...load,
    screen: load.screen && new Blob([await load.screen.arrayBuffer()], { type: load.screen.type }),
  });
  const [first, second] = record.before;
  return { ...record, before: [await own(first), await own(second)], during: await own(record.during) };
}

/** The database is the extension's own; a record may still be from another version of it. */
function soundOnes(stored: unknown): ReliveRecord[] {
  try {
    return [checkRecord(stored)];
  } catch (error) {
    if (error instanceof RecordError) return [];
    throw error;
  }
}

function summaryOf({ id, url, startedAt, outage, predicted, measured, isKept }: ReliveRecord): RecordSummary {
  return { id, url, startedAt, outage, predicted, measured: measured.outcome, isKept };
}
