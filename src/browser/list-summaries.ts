import { FETCHED_IDS, type FetchedId } from '../address-map/lists/list-definition';
import { api } from './api';

/**
 * What is known of a stored list without opening the database: kept in `storage.local`, one key for each list, so that
 * two lists that are stored at once cannot lose each other, and whoever looks addresses up opens the database only
 * when there is something in it.
 */
export interface ListSummary {
  /** ISO date of its content, or of the day it was fetched where it states none. */
  date: string;
  /** ISO time at which it was fetched. */
  fetchedAt: string;
  url: string;
  blocks: number;
  /** Size as it is stored, in bytes. */
  bytes: number;
}
export type ListSummaries = Readonly<Partial<Record<FetchedId, ListSummary>>>;

/** Name of a list's key in `storage.local`. */
export function summaryKey(id: FetchedId): string {
  return `address-list:${id}`;
}

const KEYS = FETCHED_IDS.map(summaryKey);
const LONGEST_DATE = 40;
const LONGEST_URL = 500;

/** The lists that are stored; what is no summary counts as none. */
export async function readListSummaries(): Promise<ListSummaries> {
  const stored = await api.storage.local.get(KEYS);
  const summaries: Partial<Record<FetchedId, ListSummary>> = {};
  for (const id of FETCHED_IDS) {
    const summary = checkListSummary(stored[summaryKey(id)]);
    if (summary) summaries[id] = summary;
  }
  return summaries;
}

/** Calls back whenever a list has been stored or dropped; returns what stops it. */
export function watchListSummaries(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEYS.some((key) => Object.hasOwn(changes, key))) onChange();
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}

/** Turns whatever storage holds into a summary, or null. */
export function checkListSummary(stored: unknown): ListSummary | null {
  const value: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { date, fetchedAt, url, blocks, bytes } = value;
  if (!isDate(date) || !isDate(fetchedAt) || !isCount(blocks) || !isCount(bytes)) return null;
  if (typeof url !== 'string' || url.length > LONGEST_URL) return null;
  return { date, fetchedAt, url, blocks, bytes };
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_DATE && !Number.isNaN(Date.parse(value));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
