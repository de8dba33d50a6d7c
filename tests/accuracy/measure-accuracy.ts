import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressMap } from '../../src/address-map/address-answer';
import { packedPath } from '../../src/address-map/generate/fetch-package';
import { NETWORKS_PACKAGE } from '../../src/address-map/generate/sources';
import { layerAddressMaps } from '../../src/address-map/lists/layer-address-maps';
import { openAddressMap } from '../../src/address-map/open-address-map';
import type { AccuracyRow } from './accuracy-row';
import { runOfBlock } from './address-run';
import { compareSpace } from './compare-space';
import { fetchedLists, fetchedNetworkTable } from './fetched-lists';
import { measureKinds } from './measure-kinds';
import { measureRequests, type WrongRequest } from './measure-requests';
import { type Changes, changesIn, changesWith } from './packed-changes';
import { readPublishedBlocks } from './published-blocks';
import { type PublishedRun, publishedRuns } from './published-runs';
import { type Confused, measureSpace, type RegionShare, type SpaceTargets } from './published-space';
import { readRecordedRequests } from './recorded-requests';

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

/** Clouds whose confusion is listed. */
const CLOUDS: readonly string[] = ['aws', 'google', 'azure'];

/**
 * Measures what the product says against what providers publish. What is not there is left out and named.
 *
 * @throws Error when the address map cannot be read, or when material that is there cannot.
 */
export async function measureAccuracy(material: Material): Promise<AccuracyReport> {
  const bytes = await readFile(material.map);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const map = openAddressMap(buffer);
  const report: AccuracyReport = {
    rows: [],
    wrong: [],
    nameless: [],
    regions: [],
    confusion: [],
    missing: [],
  };
  const hasLists = existsSync(material.lists);
  const hasRecordings = existsSync(material.recordings);
  const lists = hasLists ? await fetchedLists(material.lists) : [];
  const withLists = layerAddressMaps(map, lists) ?? map;

  const runs = hasLists ? publishedRuns(await readPublishedBlocks(material.lists)) : [];
  const neighboursOf = (address: string): ReadonlySet<string> => regionsAround(address, runs);

  if (hasRecordings) {
    const requests = await readRecordedRequests(material.recordings);
    const measure = (
      its: AddressMap,
      loaded: string,
      provider: number,
      region: number,
      nameless: number | null,
    ) => {
      const targets = { provider, region, nameless };
      const found = measureRequests(requests, its, `${REQUESTS}, ${loaded}`, targets, neighboursOf);
      report.wrong.push(...found.wrong);
      report.nameless.push(...found.nameless);
      return found.rows;
    };
    report.rows.push(...measure(map, EMBEDDED, 99, 97, 15));
    if (hasLists) report.rows.push(...measure(withLists, WITH_LISTS, 99.5, 99.5, null));
    const networks = await fetchedNetworkTable(material.networks);
    const withNetworks = networks && layerAddressMaps(map, [networks]);
    if (withNetworks) report.rows.push(...measure(withNetworks, WITH_NETWORKS, 99, 97, 2));
    else
      report.missing.push(
        `With the full network table: ${material.networks} is not here (npm run address-map).`,
      );
    report.rows.push(...measureKinds(requests, map, KINDS));
    report.missing.push('CNAMEs alone: the recordings hold none.');
  } else report.missing.push(`The recorded requests: ${material.recordings} is not here.`);

  if (hasLists) {
    const changes = changesIn(buffer);
    const compared = (its: AddressMap, at: Changes) => compareSpace(runs, its, at);
    const embedded = measureSpace(compared(map, changes), `${SPACE}, ${EMBEDDED}`, embeddedTargets, false);
    const loaded = measureSpace(
      compared(withLists, changesWith(changes, lists)),
      `${SPACE}, ${WITH_LISTS}`,
      listTargets,
      true,
    );
    report.rows.push(...embedded.rows, ...loaded.rows);
    report.regions = embedded.regions.filter((it) => CLOUDS.includes(it.provider));
    report.confusion = embedded.confusion.filter((it) => CLOUDS.includes(it.provider));
  } else report.missing.push(`The official lists: ${material.lists} is not here.`);
  return report;
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
