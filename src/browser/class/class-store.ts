import type { DBSchema } from 'idb';
import { openDatabase } from '../open-database';

/*
 * What a class session has come to lives in a database of the browser's, so that nothing is lost with the tab: one
 * text for the class that somebody teaches, one for the session that somebody takes part in.
 */

const KEPT = 'kept';
export type ClassRole = 'teacher' | 'student';

interface ClassSchema extends DBSchema {
  [KEPT]: { key: ClassRole; value: string };
}

const openClass = () =>
  openDatabase<ClassSchema>('class', 1, { upgrade: (database) => void database.createObjectStore(KEPT) });

/** One after the other: what was written last is what stays. */
let last: Promise<unknown> = Promise.resolve();

/** What is kept of a role, as it was written; null where nothing is. */
export async function readKept(role: ClassRole): Promise<string | null> {
  await last;
  const database = await openClass();
  try {
    return (await database.get(KEPT, role)) ?? null;
  } finally {
    database.close();
  }
}

/** Keeps a text in the place of the one before; null takes it away. */
export function keep(role: ClassRole, text: string | null): Promise<void> {
  const write = async () => {
    const database = await openClass();
    try {
      await (text === null ? database.delete(KEPT, role) : database.put(KEPT, text, role));
    } finally {
      database.close();
    }
  };
  const written = last.then(write, write);
  last = written.catch(() => {});
  return written;
}

/** An id drawn by lot: ten letters and digits. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
