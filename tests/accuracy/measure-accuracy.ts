import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressMap } from '../../src/address-map/address-answer';
import { packedPath } from '../../src/address-map/generate/fetch-package';
import { NETWORKS_PACKAGE } from '../../src/address-map/generate/sources';
import { layerAddressMaps } from '../../src/address-map/lists/layer-address-maps';
import type { PackedList } from '../../src/address-map/lists/packed-list';
import { openAddressMap } from '../../src/address-map/open-address-map';
import type { AccuracyRow } from './accuracy-row';
import { runOfBlock } from './address-run';
import { compareSpace } from './compare-space';
import { fetchedLists, fetchedNetworkTable } from './fetched-lists';
import { measureKinds } from './measure-kinds';
import {
  measureRequests,
  type RequestAccuracy,
  type RequestTargets,
  type WrongRequest,
} from './measure-requests';
import { type Changes, changesIn, changesWith } from './packed-changes';
import { readPublishedBlocks } from './published-blocks';
import { type PublishedRun, publishedRuns } from './published-runs';
import {
  type Confused,
  measureSpace,
  type RegionShare,
  type SpaceAccuracy,
  type SpaceTargets,
} from './published-space';
import { type RecordedRequest, readRecordedRequests } from './recorded-requests';

/** Where what is measured stands. */
export interface Material {
  /** The packed address map. */
  map: string;
  /** Recorded requests, gzipped JSON lines. */
  recordings: string;
  /** A folder with one copy of each official list. */
  lists: string;
  /** The packed package that the network table is in. */
  networks: string;
}

/** All tables, and what explains them. */
export interface AccuracyReport {
  rows: AccuracyRow[];
  /** Recorded requests of which something else is said than the lists say. */
  wrong: WrongRequest[];
  /** Recorded requests with neither a provider nor a network's name. */
  nameless: { table: string; host: string; address: string }[];
  /** The published space of AWS, Google and Azure by region, as the embedded map has it. */
  regions: RegionShare[];
  /** Which region is taken for which, as the embedded map has it; largest first. */
  confusion: Confused[];
  /** What could not be measured, in sentences. */
  missing: string[];
}

const REQUESTS = 'recorded requests of 2024 and later';
const SPACE = 'published address space';
const EMBEDDED = 'embedded map';
const WITH_LISTS = 'official lists loaded';
const WITH_NETWORKS = 'full network table loaded';
const KINDS = `each kind of evidence alone, ${REQUESTS}`;

const NOTHING: RequestAccuracy = { rows: [], wrong: [], nameless: [] };

/** Clouds whose confusion is listed. */
const CLOUDS: readonly string[] = ['aws', 'google', 'azure'];

/** An address map as it is after its user has loaded something, and where its answers change. */
interface LoadedMap {
  map: AddressMap;
  changes: Changes;
}

/** The maps that are measured; null for what could not be loaded. */
interface Maps {
  embedded: LoadedMap;
  withLists: LoadedMap | null;
  withNetworks: LoadedMap | null;
}

/**
 * Measures what the product says against what providers publish. What is not there is left out and named.
 *
 * @throws Error when the address map cannot be read, or when material that is there cannot.
 */
export async function measureAccuracy(material: Material): Promise<AccuracyReport> {
  const hasLists = existsSync(material.lists);
  const hasRecordings = existsSync(material.recordings);
  const maps = await loadMaps(material, hasLists);
  const runs = hasLists ? publishedRuns(await readPublishedBlocks(material.lists)) : [];
  const requests = hasRecordings ? await readRecordedRequests(material.recordings) : [];
  const recorded = hasRecordings ? measureRecorded(requests, maps, runs) : NOTHING;
  const space = hasLists ? measurePublished(runs, maps) : { rows: [], regions: [], confusion: [] };
  const missing = [
    hasRecordings
      ? 'CNAMEs alone: the recordings hold none.'
      : `The recorded requests: no ${material.recordings}.`,
    ...(hasLists ? [] : [`The official lists: no ${material.lists}.`]),
    ...(maps.withNetworks
      ? []
      : [`With the full network table: no ${material.networks} (npm run address-map).`]),
  ];
  return {
    rows: [...recorded.rows, ...space.rows],
    wrong: recorded.wrong,
    nameless: recorded.nameless,
    regions: space.regions.filter((it) => CLOUDS.includes(it.provider)),
    confusion: space.confusion.filter((it) => CLOUDS.includes(it.provider)),
    missing,
  };
}

async function loadMaps(material: Material, hasLists: boolean): Promise<Maps> {
  const bytes = await readFile(material.map);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const embedded = { map: openAddressMap(buffer), changes: changesIn(buffer) };
  const loaded = (lists: readonly PackedList[]): LoadedMap | null => {
    const map = layerAddressMaps(embedded.map, lists);
    return map && { map, changes: changesWith(embedded.changes, lists) };
  };
  const networks = await fetchedNetworkTable(material.networks);
  return {
    embedded,
    withLists: hasLists ? loaded(await fetchedLists(material.lists)) : null,
    withNetworks: networks && loaded([networks]),
  };
}

function measureRecorded(
  requests: readonly RecordedRequest[],
  { embedded, withLists, withNetworks }: Maps,
  runs: readonly PublishedRun[],
): RequestAccuracy {
  const measure = (its: LoadedMap | null, loaded: string, targets: RequestTargets): RequestAccuracy => {
    if (!its) return NOTHING;
    const around = (address: string): ReadonlySet<string> => regionsAround(address, runs);
    return measureRequests(requests, its.map, `${REQUESTS}, ${loaded}`, targets, around);
  };
  const found = [
    measure(embedded, EMBEDDED, { provider: 99, region: 97, nameless: 15 }),
    measure(withLists, WITH_LISTS, { provider: 99.5, region: 99.5, nameless: null }),
    measure(withNetworks, WITH_NETWORKS, { provider: 99, region: 97, nameless: 2 }),
  ];
  return {
    rows: [...found.flatMap((it) => it.rows), ...measureKinds(requests, embedded.map, KINDS)],
    wrong: found.flatMap((it) => it.wrong),
    nameless: found.flatMap((it) => it.nameless),
  };
}

function measurePublished(
  runs: readonly PublishedRun[],
  { embedded, withLists, withNetworks }: Maps,
): SpaceAccuracy {
  const measured = measureSpace(
    compareSpace(runs, embedded.map, embedded.changes),
    `${SPACE}, ${EMBEDDED}`,
    embeddedTargets,
    false,
  );
  const rows = [...measured.rows];
  if (withLists) {
    const compared = compareSpace(runs, withLists.map, withLists.changes);
    rows.push(...measureSpace(compared, `${SPACE}, ${WITH_LISTS}`, listTargets, true).rows);
  }
  if (withNetworks) {
    // The embedded map knows nothing of networks that it does not name: this is all that anybody announces.
    const clouds = runs.filter((it) => CLOUDS.includes(it.label.provider));
    const compared = compareSpace(clouds, withNetworks.map, withNetworks.changes);
    rows.push(...measureSpace(compared, `${SPACE}, ${WITH_NETWORKS}`, embeddedTargets, false).rows);
  }
  return { ...measured, rows };
}

/** The regions that lists publish in the cell of an address. */
function regionsAround(address: string, runs: readonly PublishedRun[]): ReadonlySet<string> {
  const family = address.includes(':') ? 6 : 4;
  const cell = runOfBlock(`${address}/${family === 4 ? 24 : 48}`);
  if (!cell) return new Set();
  const inCell = runs.filter((it) => it.family === family && it.first <= cell.last && it.last >= cell.first);
  return new Set(inCell.flatMap(({ label }) => label.region ?? []));
}

/** The material beside a project's folder, and the package that `npm run address-map` keeps in it. */
export function materialBeside(root: string): Material {
  const shared = join(root, '..', 'shared');
  return {
    map: join(root, 'assets', 'address-map', 'address-map.bin'),
    recordings: join(shared, 'recordings', 'requests.jsonl.gz'),
    lists: join(shared, 'official-lists'),
    networks: packedPath(NETWORKS_PACKAGE, join(root, PACKAGES_FOLDER)),
  };
}

/** Where fetched packages are kept in the project's folder. */
export const PACKAGES_FOLDER = join('.cache', 'address-map');

/**
 * Azure publishes 1,600 blocks of IPv6 in all, most smaller than the map tells apart, and some of Front Door inside
 * cells of regions.
 */
function embeddedTargets(provider: string, family: 4 | 6): SpaceTargets {
  const isSmall = provider === 'azure' && family === 6;
  return { provider: 99, region: isSmall ? 90 : 96, edges: provider === 'azure' ? 2 : 0.5 };
}

/** Geofeeds name cities in which no region of their provider is known. */
function listTargets(provider: string): SpaceTargets {
  const isGeofeed = provider === 'linode' || provider === 'digitalocean';
  return { provider: 99.5, region: isGeofeed ? 96 : 99.5, edges: 0.5 };
}
