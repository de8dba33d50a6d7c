import { fileURLToPath } from 'node:url';
import { runInside } from '../../tests/internet/run-inside';
import { ensureBrowsers, ensureTools } from './platform/ensure';
import { runTool } from './run-tool';

/** `npm run bench`: every budget, measured as ratios in one run; `--json` for machines, `--events` for the listeners, `--only` for one part. */

const toStderr = { onLine: (line: string) => process.stderr.write(`${line}\n`) };

await ensureTools();
await ensureBrowsers(['chromium']);
for (const args of [
  ['zip', '-b', 'chrome'],
  ['zip', '-b', 'firefox'],
]) {
  const status = await runTool('wxt', args, toStderr);
  if (status !== 0) process.exit(status);
}
const inside = fileURLToPath(new URL('../../tests/bench/bench.ts', import.meta.url));
const result = await runInside([
  process.execPath,
  '--import',
  import.meta.resolve('tsx'),
  inside,
  ...process.argv.slice(2),
]);
if (!result.entered) process.stderr.write(`Nothing was measured: ${result.reason}.\n`);
process.exit(result.entered ? result.status : 1);
