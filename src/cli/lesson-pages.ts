/**
 * `npm run lesson-pages` makes the pages that ship with the lessons anew: the first visit to each demo site, as the
 * history would have kept it. With `-- --check` it writes nothing and ends with status 1 if they differ from what is
 * there.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lessonPages } from '../../tests/internet/sites/lesson-pages';
import { packedAddressMap } from './analyze/packed-address-map';

const TARGET = fileURLToPath(new URL('../lessons/demo-pages.json', import.meta.url));

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((it) => it !== '--check');
  if (unknown !== undefined) {
    process.stderr.write(`Expected no option or --check, got "${unknown}".\n`);
    return 2;
  }
  const map = await packedAddressMap((line) => void process.stderr.write(`${line}\n`));
  if (map === null) return 1;
  const text = `${JSON.stringify(lessonPages(map), null, 2)}\n`;
  if (args.length === 0) {
    await writeFile(TARGET, text);
    return 0;
  }
  if (text === (await readFile(TARGET, 'utf8'))) return 0;
  process.stderr.write('The pages of the lessons are not those of the demo sites: npm run lesson-pages\n');
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
