import { isHostName } from '../observe/host-name';
import type { PageSummary } from './page-summary';
import { writePage } from './write-page';

/** A summary as it is stored and exported. The first three members are its key: the same load twice is one record. */
export interface HistoryRecord {
  at: number;
  tab: number;
  host: string;
  /** Its groups, as `writePage` writes them. */
  page: string;
}

/** What tells one record from all others. */
export type RecordKey = [at: number, tab: number, host: string];

/** Turns a summary into what is stored of it. */
export function toRecord({ at, tab, host, groups }: PageSummary): HistoryRecord {
  return { at, tab, host, page: writePage(groups) };
}

export function keyOf({ at, tab, host }: Pick<HistoryRecord, 'at' | 'tab' | 'host'>): RecordKey {
  return [at, tab, host];
}

/** What each record takes beyond its texts, in bytes: about what the numbers and the index cost. */
const OVERHEAD = 64;

/** How many bytes a record counts for; all of its text is ASCII. */
export function sizeOf({ host, page }: Pick<HistoryRecord, 'host' | 'page'>): number {
  return host.length + page.length + OVERHEAD;
}

/** Latest moment that a date can tell. */
const LAST_MOMENT = 8.64e15;

/** The key that a value claims to have, or null. */
export function checkKey(value: { at?: unknown; tab?: unknown; host?: unknown }): RecordKey | null {
  const { at, tab, host } = value;
  if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at > LAST_MOMENT) return null;
  if (typeof tab !== 'number' || !Number.isSafeInteger(tab)) return null;
  return typeof host === 'string' && isHostName(host) ? [at, tab, host] : null;
}
