import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool';
import { repackZip } from './zip/repack-zip';

const FOLDER = '.output';

/** `npm run zip`: the packages of both browsers, as their stores take them, under `.output/`. */
for (const browser of ['chrome', 'firefox']) {
  const status = await runTool('wxt', ['zip', '-b', browser]);
  if (status !== 0) process.exit(status);
  for (const name of readdirSync(FOLDER).filter((it) => it.endsWith(`-${browser}.zip`))) {
    const before = readFileSync(join(FOLDER, name));
    const after = repackZip(before);
    writeFileSync(join(FOLDER, name), after);
    console.log(`${name}: ${before.length} bytes, packed again into ${after.length}.`);
  }
}
