/**
 * `npm run accuracy` measures what the product says against official lists, over recorded requests and over whole
 * address spaces. Both are kept beside the project, not in it; where they are missing it says so and ends well.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AccuracyRow } from '../../tests/accuracy/accuracy-row';
import { measurePublishedSpace } from '../../tests/accuracy/published-space';
import { measureRecordedRequests } from '../../tests/accuracy/recorded-requests';
import { packedAddressMap } from './analyze/packed-address-map';

const shared = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared');
const recordings = join(shared, 'recordings', 'requests.jsonl.gz');
const lists = join(shared, 'official-lists');

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((it) => it !== '--json');
  if (unknown !== undefined) {
    complain(`Expected no option or --json, got "${unknown}".`);
    return 2;
  }
  const map = await packedAddressMap(complain);
  if (!map) return 1;
  const rows: AccuracyRow[] = [];
  if (existsSync(recordings)) rows.push(...(await measureRecordedRequests(recordings, map)));
  else complain('Not measured: the recorded requests are not here (../shared/recordings).');
  if (existsSync(lists)) rows.push(...(await measurePublishedSpace(lists, map)));
  else complain('Not measured: the official lists are not here (../shared/official-lists).');
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ rows })}\n`);
  else print(rows);
  return rows.every((it) => it.ok) ? 0 : 1;
}

function print(rows: readonly AccuracyRow[]): void {
  let table = '';
  for (const row of rows) {
    if (row.table !== table) process.stdout.write(`\n${row.table}\n`);
    table = row.table;
    const mark = row.ok ? '✓' : '✗';
    process.stdout.write(
      `  ${mark} ${row.name.padEnd(58)} ${`${row.value}`.padStart(7)}  (target ${row.target})\n`,
    );
  }
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

process.exitCode = await main(process.argv.slice(2));
