import { type CityResponse, Reader } from 'maxmind';
import type { CityData, Place } from './place-cells';

/** Cities come again and again: their records are kept, up to this many. */
const KEPT_RECORDS = 100_000;

/**
 * City data in MaxMind's database format, with `latitude` and `longitude` in each record.
 *
 * @throws Error when the bytes are not such a database.
 */
export function openCityData(bytes: Buffer): CityData {
  const reader = new Reader<CityResponse>(bytes, { cache: recordCache() });
  return {
    placeOf(address) {
      const [record, prefixLength]: [unknown, number] = reader.getWithPrefixLength(address);
      return { place: placeIn(record), prefixLength };
    },
  };
}

function placeIn(record: unknown): Place | null {
  if (typeof record !== 'object' || record === null) return null;
  if (!('latitude' in record) || !('longitude' in record)) return null;
  const { latitude, longitude } = record;
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}

function recordCache(): {
  get(key: string | number): unknown;
  set(key: string | number, value: unknown): void;
} {
  const records = new Map<string | number, unknown>();
  return {
    get: (key) => records.get(key),
    set(key, value) {
      if (records.size < KEPT_RECORDS) records.set(key, value);
    },
  };
}
