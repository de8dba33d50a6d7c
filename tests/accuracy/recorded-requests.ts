import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { memberOf, textIn } from './json-parts';
import { officialProvider, officialRegion } from './official-label';

/** Older rows cannot be held against today's lists. */
export const FIRST_YEAR = 2024;

/** What the official lists say of a recorded address. */
export interface Official {
  provider: string;
  /** Region id as this project has it; `global` for edges. */
  region: string;
  /** The list's own word. */
  service: string;
}

/** A request that a recording holds. */
export interface RecordedRequest {
  host: string;
  ip: string;
  year: number;
  headers: readonly (readonly [string, string])[];
  official: Official | null;
}

/** The rows of a recording (gzipped JSON lines) of `FIRST_YEAR` and later. */
export async function readRecordedRequests(file: string): Promise<RecordedRequest[]> {
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => requestIn(JSON.parse(line))).filter((it) => it.year >= FIRST_YEAR);
}

function requestIn(row: unknown): RecordedRequest {
  return {
    host: textIn(row, 'host'),
    ip: textIn(row, 'ip'),
    year: Number(textIn(row, 'year')),
    headers: Object.entries(memberOf(row, 'headers') ?? {}).map(
      ([name, value]) => [name, String(value)] as const,
    ),
    official: officialIn(memberOf(row, 'official')),
  };
}

function officialIn(value: unknown): Official | null {
  if (typeof value !== 'object' || value === null) return null;
  const provider = officialProvider(textIn(value, 'provider'));
  return {
    provider,
    region: officialRegion(provider, textIn(value, 'region')),
    service: textIn(value, 'service'),
  };
}
