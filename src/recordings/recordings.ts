import type { Message } from '../explain/message';
import { message } from '../explain/message';

/** More pages are not kept at once: they live in the memory of one tab. */
export const MOST_PAGES = 5_000;
/** Tables that are shown at once. */
const MOST_TABLES = 20;

/** A file as its user knows it. */
export interface RecordingFile {
  /** With its folders, where a folder was chosen. */
  name: string;
  size: number;
}

/** Why a file was not read. */
export interface Refusal {
  file: string;
  /** Where in it; empty for the file as a whole. */
  place: string;
  problem: Message;
  /** The view that it belongs to, where it is a file of another one. */
  belongs?: OwnPlace;
}

/** Where files that were saved here are opened again: the history, a class, the page of comparisons. */
export type OwnPlace = 'web' | 'class' | 'relive';

/** What a file that was saved here comes to: a table that is shown, or where it belongs. */
export type OwnFile<Table> = { table: Table } | Omit<Refusal, 'file'>;

/** How reading goes. */
export interface Reading {
  /** Files that were handed in since it began, and those of them that have ended. */
  files: number;
  done: number;
  /** Bytes of all of them, and of those that have ended. */
  bytes: number;
  bytesDone: number;
  /** The one that is being read. */
  current: (RecordingFile & { bytes: number }) | null;
}

/** Recordings that were handed in, and what has come of them so far. */
export interface Recordings<Page, Table = unknown> {
  pages: readonly Page[];
  /** Tables that were saved here and are opened again. */
  tables: readonly Table[];
  /** Files that these came from. */
  files: number;
  refused: readonly Refusal[];
  /** Files some of whose requests could not be read. */
  leftOut: readonly { file: string; requests: number }[];
  /** Null while nothing is read. */
  reading: Reading | null;
  /** Somebody ended the reading before its end. */
  isStopped: boolean;
}

export const NO_RECORDINGS: Recordings<never, never> = {
  ...{ pages: [], tables: [], files: 0, refused: [], leftOut: [], reading: null, isStopped: false },
};

/** Files wait to be read: behind those that do already. */
export function withFiles<Page, Table>(
  now: Recordings<Page, Table>,
  files: readonly RecordingFile[],
): Recordings<Page, Table> {
  if (files.length === 0) return now;
  const before = now.reading ?? { files: 0, done: 0, bytes: 0, bytesDone: 0, current: null };
  return {
    ...now,
    isStopped: false,
    reading: {
      ...before,
      files: before.files + files.length,
      bytes: files.reduce((sum, { size }) => sum + size, before.bytes),
    },
  };
}

/** The next one is being read, so far. */
export function withProgress<Page, Table>(
  now: Recordings<Page, Table>,
  file: RecordingFile,
  bytes: number,
): Recordings<Page, Table> {
  const { reading } = now;
  return reading ? { ...now, reading: { ...reading, current: { ...file, bytes } } } : now;
}

/** A file was read. Where that makes more pages than are kept, it is refused as a whole. */
export function withPages<Page, Table>(
  now: Recordings<Page, Table>,
  file: RecordingFile,
  pages: readonly Page[],
  leftOut: number,
): Recordings<Page, Table> {
  if (now.pages.length + pages.length > MOST_PAGES) {
    const problem = message('refused.many-pages', { most: MOST_PAGES });
    return withRefusal(now, file, { place: '', problem });
  }
  return {
    ...ended(now, file),
    pages: [...now.pages, ...pages],
    files: now.files + 1,
    leftOut: leftOut > 0 ? [...now.leftOut, { file: file.name, requests: leftOut }] : now.leftOut,
  };
}

/** A file could not be read, or is of another view; those beside it are. */
export function withRefusal<Page, Table>(
  now: Recordings<Page, Table>,
  file: RecordingFile,
  { place, problem, belongs }: Omit<Refusal, 'file'>,
): Recordings<Page, Table> {
  return {
    ...ended(now, file),
    refused: [...now.refused, { file: file.name, place, problem, ...(belongs && { belongs }) }],
  };
}

/** A table was opened; more than a few are not shown at once. */
export function withTable<Page, Table>(
  now: Recordings<Page, Table>,
  file: RecordingFile,
  table: Table,
): Recordings<Page, Table> {
  if (now.tables.length >= MOST_TABLES) {
    return withRefusal(now, file, {
      place: '',
      problem: message('refused.many-tables', { most: MOST_TABLES }),
    });
  }
  return { ...ended(now, file), tables: [...now.tables, table] };
}

/** No more is read; what was stays. */
export function stopped<Page, Table>(now: Recordings<Page, Table>): Recordings<Page, Table> {
  return now.reading ? { ...now, reading: null, isStopped: true } : now;
}

function ended<Page, Table>(now: Recordings<Page, Table>, { size }: RecordingFile): Recordings<Page, Table> {
  const { reading } = now;
  if (!reading) return now;
  const done = reading.done + 1;
  if (done >= reading.files) return { ...now, reading: null };
  return { ...now, reading: { ...reading, done, bytesDone: reading.bytesDone + size, current: null } };
}
