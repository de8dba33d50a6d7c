/**
 * `npm run address-map` makes the packed address map and its provenance anew from two pinned packages, which it fetches
 * itself. With `-- --check` it writes nothing and ends with status 1 if what it makes differs from what is there.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateAddressMap } from '../address-map/generate/generate-address-map';
import { provenanceOf } from '../address-map/generate/provenance';
import { readSources } from '../address-map/generate/read-sources';
import { CITIES_PACKAGE, NETWORKS_PACKAGE } from '../address-map/generate/sources';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const target = join(root, 'assets', 'address-map');

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((it) => it !== '--check');
  if (unknown !== undefined) {
    process.stderr.write(`Expected no option or --check, got "${unknown}".\n`);
    return 2;
  }
  const say = (line: string): void => void process.stderr.write(`${line} …\n`);
  const { ipv4, ipv6 } = await readSources(join(root, '.cache', 'address-map'), say);
  say('Making the map');
  const packages = [NETWORKS_PACKAGE, CITIES_PACKAGE];
  const sources = packages.map(({ name, version, date, licence, url }) => ({
    name,
    version,
    date,
    licence,
    url,
  }));
  const map = generateAddressMap(ipv4, ipv6, sources);
  const files = new Map<string, Uint8Array>([
    ['address-map.bin', map.bytes],
    ['provenance.json', new TextEncoder().encode(provenanceOf(map, packages))],
  ]);
  const { entriesIpv4, entriesIpv6, networks } = map.counts;
  const content = `${entriesIpv4} entries for IPv4, ${entriesIpv6} for IPv6, ${networks} networks`;
  process.stderr.write(`${map.bytes.length} bytes: ${content}.\n`);
  return args.includes('--check') ? check(files) : write(files);
}

async function write(files: ReadonlyMap<string, Uint8Array>): Promise<number> {
  await mkdir(target, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(target, name), bytes);
  return 0;
}

async function check(files: ReadonlyMap<string, Uint8Array>): Promise<number> {
  let status = 0;
  for (const [name, bytes] of files) {
    const there = await readFile(join(target, name)).catch(() => null);
    const isSame = there?.equals(bytes) === true;
    process.stdout.write(`${name}: ${isSame ? 'the same' : 'DIFFERS from what is generated'}\n`);
    if (!isSame) status = 1;
  }
  return status;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `The address map could not be made: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
}
