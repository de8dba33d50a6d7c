import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { AddressMap } from '../../src/address-map/address-answer';
import { attribute } from '../../src/attribute/attribute';
import type { Attribution } from '../../src/attribute/attribution';
import { type AccuracyRow, atLeast, atMost, noMoreThan } from './accuracy-row';
import { officialProvider, officialRegion } from './official-label';

/** Older rows cannot be held against today's lists. */
const FIRST_YEAR = 2024;

interface Official {
  provider: string;
  region: string;
  service: string;
}

interface RecordedRequest {
  host: string;
  ip: string;
  year: number;
  headers: readonly (readonly [string, string])[];
  official: Official | null;
}

/** How often recorded requests are attributed as the official lists of their time have it, by all the evidence. */
export async function measureRecordedRequests(file: string, map: AddressMap): Promise<AccuracyRow[]> {
  const requests = (await readRequests(file)).filter((it) => it.year >= FIRST_YEAR);
  const all = requests.map((request) => ({ ...request, got: attributionOf(request, map) }));
  const labelled = all.flatMap(({ official, got }) => (official ? [{ official, got }] : []));
  const regional = labelled.filter(({ official }) => official.region !== 'global');
  const isUsEast1 = ({ provider, region }: { provider: string | null; region: string | null }): boolean =>
    provider === 'aws' && region === 'us-east-1';
  const usEast1 = labelled.filter(({ official }) => isUsEast1(official));
  const cloudFront = labelled.filter(({ official }) => official.service === 'CLOUDFRONT');
  const isNameless = ({ provider, network }: Attribution): boolean =>
    provider === null || (provider === 'other' && network === null);

  const table = `recorded requests of ${FIRST_YEAR} and later, all evidence`;
  const count = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
    items.filter(is).length;
  return [
    atLeast(table, 'provider right', count(labelled, hasProvider), labelled.length, 98),
    atLeast(table, 'region right', count(regional, hasRegion), regional.length, 95),
    atLeast(
      table,
      'us-east-1 found',
      count(usEast1, ({ got }) => isUsEast1(got)),
      usEast1.length,
      95,
    ),
    noMoreThan(
      table,
      'us-east-1 wrongly added',
      count(labelled, (it) => isUsEast1(it.got) && !isUsEast1(it.official)),
      0,
    ),
    noMoreThan(
      table,
      'CloudFront taken for regional',
      count(cloudFront, ({ got }) => got.region !== 'global'),
      0,
    ),
    atMost(
      table,
      'without any network name',
      count(all, ({ got }) => isNameless(got)),
      all.length,
      20,
    ),
  ];
}

function hasProvider({ official, got }: { official: Official; got: Attribution }): boolean {
  return got.provider === official.provider;
}

function hasRegion(it: { official: Official; got: Attribution }): boolean {
  return hasProvider(it) && it.got.region === it.official.region;
}

function attributionOf({ host, ip, headers }: RecordedRequest, map: AddressMap): Attribution {
  return attribute({ host, address: ip, addressSource: 'connection', headers, cnames: [] }, map);
}

async function readRequests(file: string): Promise<RecordedRequest[]> {
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const row: unknown = JSON.parse(line);
    return {
      host: textIn(row, 'host'),
      ip: textIn(row, 'ip'),
      year: Number(textIn(row, 'year')),
      headers: Object.entries(memberOf(row, 'headers') ?? {}).map(
        ([name, value]) => [name, String(value)] as const,
      ),
      official: officialIn(memberOf(row, 'official')),
    };
  });
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

function textIn(value: unknown, name: string): string {
  const member = memberOf(value, name);
  return typeof member === 'string' || typeof member === 'number' ? String(member) : '';
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
