import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Measured, measuredOutcome } from '../../src/relive/measured-outcome';
import type { PageSnapshot } from '../../src/relive/page-snapshot';
import { toSnapshot } from '../../src/relive/to-snapshot';
import type { Recording } from './recording';
import { type KeptLoad, measureLoad } from './replay/measure-load';
import { pngPixels } from './replay/png-pixels';
import { type ServedInternet, serveInternet } from './replay/serve-internet';

const RELIVE = join(import.meta.dirname, '..', '..', 'src', 'relive');

/** Changes whenever the code that measures does: what was measured by other rules is measured anew. */
function rulesHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(RELIVE).sort()) hash.update(readFileSync(join(RELIVE, file)));
  return hash.digest('hex').slice(0, 12);
}

const RULES = rulesHash();

export interface MeasuredCell {
  lost: readonly string[];
  measured: Measured;
}

export interface MeasureOptions {
  /** Runs a load when its turn has come. */
  limit: <T>(work: () => Promise<T>) => Promise<T>;
  /** Where loads are kept. */
  folder: string;
}

/**
 * Measures the cells of a page. Loads are kept on disk, and what is made of them too, so that each is waited for once.
 */
export async function measureCells(
  recording: Recording,
  cells: readonly (readonly string[])[],
  { limit, folder: all }: MeasureOptions,
): Promise<MeasuredCell[]> {
  const folder = join(all, `${recording.name}-${recording.hash}`);
  await mkdir(folder, { recursive: true });
  const served: { internet: Promise<ServedInternet> | null } = { internet: null };
  const load = async (name: string, lost: readonly string[]): Promise<KeptLoad> => {
    const file = join(folder, `${name}.json`);
    if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8'));
    const kept = await limit(async () => {
      served.internet ??= serveInternet(recording.internet);
      return measureLoad(await served.internet, recording.url, lost);
    });
    await keep(file, kept);
    return kept;
  };
  let before: Promise<[PageSnapshot, PageSnapshot]> | null = null;
  const undisturbed = async (): Promise<[PageSnapshot, PageSnapshot]> => [
    snapshotOf(await load('undisturbed-1', [])),
    snapshotOf(await load('undisturbed-2', [])),
  ];
  try {
    return await Promise.all(
      cells.map(async (lost) => {
        const name = createHash('sha256').update(lost.join()).digest('hex').slice(0, 16);
        const file = join(folder, `${name}-${RULES}.measured.json`);
        if (existsSync(file)) return { lost, measured: JSON.parse(await readFile(file, 'utf8')) };
        before ??= undisturbed();
        const [first, second] = await before;
        let measured = measuredOutcome([first, second], snapshotOf(await load(name, lost)));
        // What comes of the loss comes again; what comes of a machine that was busy just then seldom does.
        if (isDoubtful(measured)) {
          measured = measuredOutcome([first, second], snapshotOf(await load(`${name}-again`, lost)));
        }
        await keep(file, measured);
        return { lost, measured };
      }),
    );
  } finally {
    (await served.internet)?.close();
  }
}

/** Painted late or, by the page's own word, not at all, though there is a picture of it like those before. */
function isDoubtful({ findings, losses }: Measured): boolean {
  const first = findings[0]?.id;
  const ids = findings.map(({ id }) => id);
  return (
    first === 'late-paint' || (first === 'no-paint' && losses.screen !== null && !ids.includes('one-colour'))
  );
}

function snapshotOf({ contents, requests, screen }: KeptLoad): PageSnapshot {
  return toSnapshot(contents, requests, screen === null ? null : pngPixels(Buffer.from(screen, 'base64')));
}

/** Whole or not at all: the run may be broken off at any time. */
async function keep(file: string, value: unknown): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(value));
  await rename(`${file}.new`, file);
}
