import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findNamespace } from '../../tests/internet/namespace/find-namespace';
import { runInside } from '../../tests/internet/run-inside';
import { ensureBrowsers, ensureTools } from './platform/ensure';
import { ROOT, runTool, toolPath } from './run-tool';

/** `npm test`: types, lint, unit tests, the built extension in real browsers; ends with one line of counts. */

const REPORTS = join(ROOT, '.output', 'test');
const counts = { passed: 0, failed: 0 };

function step(name: string, status: number): void {
  if (status === 0) counts.passed++;
  else counts.failed++;
  process.stdout.write(`${status === 0 ? '✔' : '✘'} ${name}\n`);
}

/** Runs one of vitest's projects and adds what it reports to the counts. */
async function runTests(project: string, start: (args: string[]) => Promise<number>): Promise<void> {
  const report = join(REPORTS, `${project}.json`);
  rmSync(report, { force: true });
  const status = await start([
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ]);
  if (!existsSync(report)) {
    step(`${project} tests`, status || 1);
    return;
  }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  // A file that does not even load holds no failed test, yet is a failure.
  if (status !== 0 && numFailedTests === 0) step(`${project} tests`, status);
}

/** Recordings that the demo internet replays: our own, and a real one where it lies beside the project. */
function hars(): string[] {
  const own = join(ROOT, 'tests', 'browsers', 'recorded-page.har');
  const real = join(ROOT, '..', 'shared', 'recordings', 'pages', 'google.com-2026.har');
  return [own, real].filter(existsSync);
}

mkdirSync(REPORTS, { recursive: true });
step('types: what wxt generates', await runTool('wxt', ['prepare']));
step('types', await runTool('typescript:tsc', ['--noEmit']));
step('lint', await runTool('@biomejs/biome:biome', ['check', '.']));
const way = await findNamespace();
// Unit tests of the demo internet use the same tools.
if (!('reason' in way)) await ensureTools();
await runTests('unit', (args) => runTool('vitest', args));

if ('reason' in way) {
  process.stdout.write(`Left out: the tests in real browsers, because ${way.reason}.\n`);
} else {
  await ensureBrowsers();
  for (const browser of ['chrome', 'firefox']) {
    step(`build for ${browser}`, await runTool('wxt', ['build', '-b', browser]));
  }
  await runTests('browsers', async (args) => {
    const result = await runInside([process.execPath, toolPath('vitest'), ...args], { hars: hars() });
    return result.entered ? result.status : 1;
  });
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exit(counts.failed === 0 ? 0 : 1);
