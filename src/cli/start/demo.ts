/** The part of `npm start` that runs inside the demo internet. */
import { join, relative } from 'node:path';
import { BROWSER_KINDS, launch } from '../../../tests/browsers/driver/launch';
import { DEMO_SITES } from '../../../tests/internet/sites/index';
import type { BrowserKind } from '../platform/find-browser';
import { ROOT } from '../run-tool';
import { extensionDir } from './extension-dir';
import { showBrowser } from './show-browser';
import { bothOutcomes, siteLine } from './site-line';
import { hasDisplay, readStartOptions } from './start-options';
import { visit } from './visit';

const PICTURES = join(ROOT, '.output', 'demo');

try {
  const { browser } = readStartOptions(process.argv.slice(2));
  if (hasDisplay()) await show(browser ?? 'chromium');
  else await visitAll(browser === null ? BROWSER_KINDS : [browser]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

async function show(kind: BrowserKind): Promise<void> {
  process.stderr.write('Demo sites (they exist in this window only):\n');
  for (const { host, title } of DEMO_SITES) process.stderr.write(`  https://${host}/  ${title}\n`);
  const [first] = DEMO_SITES;
  if (first === undefined) throw new Error('There are no demo sites.');
  await showBrowser(kind, `https://${first.host}/`);
}

/** All sites in all the browsers: the first browser's answers are printed, and where another's differ it is said. */
async function visitAll(kinds: readonly BrowserKind[]): Promise<void> {
  const answers = await Promise.all(
    kinds.map(async (kind, index) => {
      const own = new Map<string, string>();
      const driver = await launch(kind, { extensionDir: extensionDir(kind) });
      try {
        for (const [number, { host }] of DEMO_SITES.entries()) {
          process.stderr.write(`[${kind} ${number + 1}/${DEMO_SITES.length}] ${host} …\n`);
          const answer = await visit(driver, { url: `https://${host}/`, name: host, pictures: PICTURES });
          own.set(host, bothOutcomes(answer));
          if (index === 0) process.stdout.write(`${siteLine(answer)}\n`);
        }
      } finally {
        await driver.close();
      }
      return { kind, own };
    }),
  );
  const [first, ...others] = answers;
  for (const { kind, own } of others) {
    for (const [host, outcomes] of own) {
      if (first?.own.get(host) === outcomes) continue;
      process.stderr.write(`In ${kind} it is otherwise: ${host}: ${outcomes}\n`);
    }
  }
  process.stderr.write(`Pictures of the popup: ${relative(process.cwd(), PICTURES) || PICTURES}\n`);
}
