import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies a HAR file without what tools add to the standard (members that begin with `_`).
 * @returns where the copy is; it goes with this process.
 */
export async function plainCopy(file: string, name: string): Promise<string> {
  folder ??= createFolder();
  const copy = join(folder, `${name}.har`);
  const har: unknown = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(
    copy,
    JSON.stringify(har, (key, value: unknown) => (key.startsWith('_') ? undefined : value)),
  );
  return copy;
}

let folder: string | null = null;

function createFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'outage-lens-plain-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
