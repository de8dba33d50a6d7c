import { readFile, stat } from 'node:fs/promises';
import {
  emptyAnswer,
  type Internet,
  type InternetHost,
  type InternetRequest,
  type ServedAnswer,
} from '../internet';
import { closestEntry, schemeOf } from './closest-entry';
import { type HarEntry, readHarEntry } from './har-entry';

/** Headers that spoke of the recorded connection, or of bytes that a HAR holds unpacked. */
const DROPPED: ReadonlySet<string> = new Set([
  'alt-svc',
  'content-encoding',
  'public-key-pins',
  'strict-transport-security',
]);
/** Longest wait that is replayed, in milliseconds. */
const MAX_WAIT = 300;
const MAX_BYTES = 256 * 2 ** 20;
/** 192.0.2.0/24 and 198.51.100.0/24 are for documentation: nobody has them (RFC 5737). */
const NOBODYS = ['192.0.2', '198.51.100'];

/**
 * Makes the hosts of a recorded page answer as they did.
 *
 * @throws Error naming the file and what was expected of it.
 */
export async function internetOfHarFile(path: string): Promise<Internet> {
  try {
    if ((await stat(path)).size > MAX_BYTES) throw new Error('it is larger than 256 MiB');
    return internetOfHar(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const why =
      error instanceof SyntaxError ? 'it is no JSON' : error instanceof Error ? error.message : error;
    throw new Error(`The HAR file ${path} can't be replayed: ${why}.`);
  }
}

/**
 * @param har the file's content; a host without any address hangs, as it did for whoever recorded it.
 * @throws Error where it is no HAR, or there is nothing in it to be replayed.
 */
export function internetOfHar(har: unknown): Internet {
  const entries = readEntries(har);
  const byHost = new Map<string, HarEntry[]>();
  for (const entry of entries) {
    const name = entry.url.hostname.replace(/\.$/, '');
    const known = byHost.get(name);
    if (known === undefined) byHost.set(name, [entry]);
    else known.push(entry);
  }
  let silent = 0;
  return new Map(
    [...byHost].map(([name, own]) => {
      const addresses = [...new Set(own.flatMap(({ address }) => address ?? []))];
      if (addresses.length > 0) return [name, recordedHost(name, addresses, own)];
      const net = NOBODYS[Math.floor(silent / 254) % NOBODYS.length];
      const address = `${net}.${(silent++ % 254) + 1}`;
      return [name, { ...recordedHost(name, [address], own), isBlackHole: true }];
    }),
  );
}

function readEntries(har: unknown): HarEntry[] {
  const log =
    typeof har === 'object' && har !== null && Object.hasOwn(har, 'log') && 'log' in har ? har.log : null;
  const entries = typeof log === 'object' && log !== null && 'entries' in log ? log.entries : null;
  if (!Array.isArray(entries)) throw new Error('expected a list of entries at log.entries');
  const read = entries.flatMap((entry: unknown) => readHarEntry(entry) ?? []);
  if (read.length === 0) throw new Error('none of its entries is a request over http or https');
  return read;
}

function recordedHost(
  name: string,
  addresses: readonly string[],
  entries: readonly HarEntry[],
): InternetHost {
  return {
    name,
    cnames: [],
    addresses,
    isBlackHole: false,
    isHttp1Only: entries.every(({ isHttp1 }) => isHttp1),
    answer: (request) => replay(entries, request),
  };
}

function replay(entries: readonly HarEntry[], request: InternetRequest): ServedAnswer | null {
  const broken: ServedAnswer = { ...emptyAnswer(502), failure: 'reset' };
  // Browsers try https first and take whatever answers there: an old site must fail as it would.
  if (!entries.some((entry) => schemeOf(entry) === request.scheme)) return broken;
  const entry = closestEntry(entries, request);
  if (entry === null) return null;
  if (entry.status === 0) return broken;
  const headers = new Map<string, string | readonly string[]>();
  for (const [name, value] of entry.headers) {
    if (name.startsWith(':') || DROPPED.has(name)) continue;
    const known = headers.get(name);
    if (known === undefined) headers.set(name, value);
    // Cookies can't be put into one line; everything else can (RFC 9110, 5.3).
    else if (name === 'set-cookie')
      headers.set(name, [...(typeof known === 'string' ? [known] : known), value]);
    else headers.set(name, `${known}, ${value}`);
  }
  return {
    status: entry.status === 101 ? 200 : entry.status,
    headers,
    body: entry.body,
    delay: Math.min(MAX_WAIT, Math.round(entry.wait)),
    failure: null,
    isSocket: entry.status === 101,
  };
}
