import type { ExchangeRecord } from './load-record';
import type { AddressSource, Header } from './page-load';
import { LARGEST_PIXEL, type RequestRole } from './request-role';

/** More distinct exchanges than this are not kept apart for one page. */
export const MAX_EXCHANGES = 1_000;

export interface Sighting {
  host: string;
  address: string | null;
  addressSource: AddressSource;
  headers: readonly Header[];
  role: RequestRole;
  hasFailed: boolean;
  isFromCache: boolean;
  /** Bytes of the body as they were announced; null where they were not. */
  size: number | null;
  /** Seconds for which a cache on the way would go on serving it; null where nothing tells. */
  kept: number | null;
  /** When it was answered, milliseconds since the epoch. */
  at: number;
}

/**
 * Counts one request into the exchange that it looks like, adding that exchange where it is new.
 * @returns null when there is no room for another one.
 */
export function countExchange(exchanges: ExchangeRecord[], seen: Sighting): ExchangeRecord | null {
  let record = exchanges.find((known) => looksAlike(known, seen));
  if (!record) {
    if (exchanges.length >= MAX_EXCHANGES) return null;
    record = {
      host: seen.host,
      address: seen.address,
      addressSource: seen.addressSource,
      headers: seen.headers,
      roles: {},
      failed: 0,
      cached: 0,
      first: seen.at,
      last: seen.at,
    };
    exchanges.push(record);
  }
  record.last = Math.max(record.last ?? seen.at, seen.at);
  record.roles[seen.role] = (record.roles[seen.role] ?? 0) + 1;
  if (seen.size !== null) {
    record.bytes = (record.bytes ?? 0) + seen.size;
    record.sized = (record.sized ?? 0) + 1;
    if (seen.size <= LARGEST_PIXEL && seen.role === 'image') record.pixels = (record.pixels ?? 0) + 1;
  }
  // The exchange is kept no longer than what is kept shortest of it.
  if (seen.kept !== null) record.kept = Math.min(record.kept ?? seen.kept, seen.kept);
  if (seen.hasFailed) record.failed++;
  if (seen.isFromCache) record.cached++;
  return record;
}

function looksAlike(known: ExchangeRecord, seen: Sighting): boolean {
  return (
    known.host === seen.host &&
    known.address === seen.address &&
    known.addressSource === seen.addressSource &&
    haveSameHeaders(known.headers, seen.headers)
  );
}

function haveSameHeaders(a: readonly Header[], b: readonly Header[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(([name, value], index) => {
        const other = b[index];
        return other !== undefined && other[0] === name && other[1] === value;
      }))
  );
}
