/**
 * `npm start`: builds the extension and shows it at work, in a window on a page of the demo internet;
 * headless, where there is no display, on all its pages; or on a page of the real internet that is named.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../tests/browsers/driver/launch';
import { runInside } from '../../tests/internet/run-inside';
import { ensureBrowsers, ensureTools } from './platform/ensure';
import type { BrowserKind } from './platform/find-browser';
import { ROOT, runTool } from './run-tool';
import { extensionDir } from './start/extension-dir';
import { showBrowser } from './start/show-browser';
import { siteLine } from './start/site-line';
import { hasDisplay, readStartOptions, type StartOptions } from './start/start-options';
import { visit } from './start/visit';

let options: StartOptions;
try {
  options = readStartOptions(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${message(error)}\n`);
  process.exit(2);
}
try {
  process.exit(await start(options));
} catch (error) {
  process.stderr.write(`${message(error)}\n`);
  process.exit(1);
}

async function start({ browser, url }: StartOptions): Promise<number> {
  const isShown = hasDisplay();
  // A window is one browser's; where nobody looks, both are visited, unless a page or a browser is named.
  const kinds: BrowserKind[] =
    browser !== null ? [browser] : isShown || url !== null ? ['chromium'] : ['chromium', 'firefox'];
  await ensureBrowsers(kinds);
  await ensureTools();
  for (const kind of kinds) {
    const status = await runTool('wxt', ['build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'], {
      onLine: (line) => process.stderr.write(`${line}\n`),
    });
    if (status !== 0) return status;
  }
  const [first = 'chromium'] = kinds;
  if (url !== null) return isShown ? show(first, url) : visitReal(first, url);
  const result = await runInside([
    ...[process.execPath, '--import', import.meta.resolve('tsx')],
    ...[fileURLToPath(new URL('./start/demo.ts', import.meta.url)), ...process.argv.slice(2)],
  ]);
  if (result.entered) return result.status;
  process.stderr.write(`The demo sites are left out: ${result.reason}.\n`);
  if (isShown) return show(first, 'about:blank');
  // Elsewhere than on Linux this is all that there is to be done without a window.
  return process.platform === 'linux' ? 1 : 0;
}

async function show(kind: BrowserKind, url: string): Promise<number> {
  await showBrowser(kind, url);
  return 0;
}

async function visitReal(kind: BrowserKind, url: string): Promise<number> {
  const driver = await launch(kind, { extensionDir: extensionDir(kind) });
  try {
    const { host } = new URL(url);
    const name = host.replace(/[^\w.-]/g, '_');
    const answer = await visit(driver, { url, name, pictures: join(ROOT, '.output', 'demo') });
    process.stdout.write(`${siteLine(answer)}\n`);
    return 0;
  } finally {
    await driver.close();
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
