/**
 * Replays recorded pages with hosts hanging, measures what is lost, and holds the model against it:
 * `npx tsx tests/judged/judge.ts [--only NAME]… [--json FILE] [--jobs N] [--model FOLDER] [--disagreements] [--no-pairs] [--plain] HAR…`
 * `--model` asks the `analyze` of another copy of the project; `--plain` tells it nothing beyond the standard.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { agreementAsText, agreementOf } from './agreement';
import { cellsOf } from './cells';
import { type Analyze, judgeRecording } from './judge-recording';
import type { JudgedRow } from './judged-row';
import { limitTo } from './limit';
import { plainCopy } from './plain-copy';
import { readRecording } from './recording';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    plain: { type: 'boolean', default: false },
    'no-pairs': { type: 'boolean', default: false },
    jobs: { type: 'string', default: '4' },
    model: { type: 'string', default: '.' },
    disagreements: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const module = join(resolve(values.model), 'src', 'cli', 'analyze', 'run-analyze.ts');
const { analyze }: { analyze: Analyze } = await import(pathToFileURL(module).href);
const limit = limitTo(Number(values.jobs));
const pages = limitTo(Math.max(2, Number(values.jobs)));
const files = positionals.filter(
  (file) => values.only.length === 0 || values.only.some((name) => file.includes(name)),
);
const rows: JudgedRow[] = [];
await Promise.all(
  files.map((file) =>
    pages(async () => {
      try {
        const recording = await readRecording(file);
        const options = { limit, folder: join('.cache', 'judged') };
        const cells = cellsOf(recording, !values['no-pairs']);
        const told = values.plain ? await plainCopy(file, recording.name) : file;
        const own = await judgeRecording(recording, analyze, options, cells, told);
        rows.push(...own);
        for (const row of own) print(row);
        if (values.json !== undefined) save(values.json);
      } catch (error) {
        process.stderr.write(`${file}: ${error instanceof Error ? error.message : error}\n`);
        process.exitCode = 1;
      }
    }),
  ),
);
if (values.json !== undefined) save(values.json);
process.stdout.write(`\n${agreementAsText(agreementOf(rows))}`);

function print({ page, lost, predicted, worst, measured, findings }: JudgedRow): void {
  const agrees = predicted === measured;
  if (agrees && values.disagreements) return;
  const why = findings
    .slice(0, 3)
    .map(({ id, value }) => `${id}${value === null ? '' : ` ${Number(value.toPrecision(3))}`}`)
    .join(', ');
  process.stdout.write(
    `${agrees ? '=' : '≠'} ${page}  −${lost.join(',')}  predicted ${predicted} (${worst})  measured ${measured}: ${why}\n`,
  );
}

function save(file: string): void {
  rows.sort((a, b) => a.page.localeCompare(b.page) || a.lost.join().localeCompare(b.lost.join()));
  writeFileSync(file, `${JSON.stringify({ ...agreementOf(rows), rows }, null, 1)}\n`);
}
