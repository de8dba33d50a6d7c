import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SourcePackage } from './sources';

/**
 * Fetches a pinned package through the npm client into a folder of its own, unless it is there already, and checks
 * that it is byte for byte the pinned one.
 *
 * @param say is told what is being done, for people to see.
 * @returns path of the packed file.
 * @throws Error when npm cannot fetch it, or when its bytes are others.
 */
export async function fetchPackage(
  source: SourcePackage,
  folder: string,
  say: (line: string) => void,
): Promise<string> {
  const { name, version, integrity } = source;
  await mkdir(folder, { recursive: true });
  const path = packedPath(source, folder);
  if (await isThere(path)) {
    if ((await integrityOf(path)) === integrity) return path;
    say(`${name} ${version} in ${folder} is damaged; fetching it again`);
    await rm(path);
  } else say(`Fetching ${name} ${version}`);
  await npmPack(`${name}@${version}`, folder);
  const got = await integrityOf(path);
  if (got !== integrity) {
    await rm(path);
    throw new Error(`Expected ${name} ${version} with ${integrity}, got ${got}.`);
  }
  return path;
}

/** Where a package is kept once it was fetched. */
export function packedPath({ name, version }: SourcePackage, folder: string): string {
  return join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (it) => it.isFile(),
    () => false,
  );
}

async function integrityOf(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}

function npmPack(spec: string, folder: string): Promise<void> {
  const isWindows = process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(
      isWindows ? 'npm.cmd' : 'npm',
      ['pack', spec, '--ignore-scripts', '--silent', '--pack-destination', '.'],
      // npm takes a folder's own settings along, so it works from inside the cache; a shell is what Windows needs.
      { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], shell: isWindows },
    );
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk.toString()}`.slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Expected npm to fetch ${spec}, it ended with ${code}: ${complaint.trim()}`));
    });
  });
}
