/**
 * `npm run relive`: lives through outages on the demo sites in real browsers, as a user would, and holds what the model
 * said against what was measured.
 */
import { fileURLToPath } from 'node:url';
import { runInside } from '../../tests/internet/run-inside';
import { ensureBrowsers, ensureTools } from './platform/ensure';
import { type ReliveOptions, readReliveOptions } from './relive/relive-options';
import { runTool } from './run-tool';

let options: ReliveOptions;
try {
  options = readReliveOptions(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${message(error)}\n`);
  process.exit(2);
}
try {
  process.exit(await relive(options));
} catch (error) {
  process.stderr.write(`${message(error)}\n`);
  process.exit(1);
}

async function relive({ browsers, isLab }: ReliveOptions): Promise<number> {
  await ensureBrowsers(browsers);
  await ensureTools();
  for (const kind of browsers) {
    const name = kind === 'firefox' ? 'firefox' : 'chrome';
    const mode = isLab ? ['--mode', 'lab'] : [];
    const status = await runTool('wxt', ['build', '-b', name, ...mode], {
      onLine: (line) => process.stderr.write(`${line}\n`),
    });
    if (status !== 0) return status;
  }
  const result = await runInside([
    ...[process.execPath, '--import', import.meta.resolve('tsx')],
    ...[fileURLToPath(new URL('./relive/grade.ts', import.meta.url)), ...process.argv.slice(2)],
  ]);
  if (result.entered) return result.status;
  process.stderr.write(`Nothing can be lived through here: ${result.reason}.\n`);
  return 1;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
