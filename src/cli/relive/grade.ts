/** The part of `npm run relive` that runs inside the demo internet. */
import { launch } from '../../../tests/browsers/driver/launch';
import { DEMO_SITES } from '../../../tests/internet/sites/index';
import type { BrowserKind } from '../platform/find-browser';
import { extensionDir } from '../start/extension-dir';
import { readReliveOptions } from './relive-options';
import { type GradedRow, reliveText } from './relive-row';
import { type Cell, reliveSite } from './relive-site';

try {
  const options = readReliveOptions(process.argv.slice(2));
  const hosts = DEMO_SITES.map(({ host }) => host);
  const strange = options.sites.find((site) => !hosts.includes(site));
  if (strange !== undefined) {
    process.stderr.write(`Expected a demo site (${hosts.join(' ')}), got "${strange}".\n`);
    process.exit(2);
  }
  const sites = options.sites.length > 0 ? options.sites : hosts;
  const cells = options.incidents.flatMap((incident) =>
    options.severities.map((severity) => ({ incident, severity })),
  );
  const all = await Promise.all(options.browsers.map((kind) => gradeIn(kind, sites, cells, options)));
  const rows = all.flat();
  const shown = rows.map(({ findings: _findings, hosts: _hosts, ...row }) => row);
  process.stdout.write(options.isJson ? `${JSON.stringify({ rows: shown })}\n` : `${reliveText(rows)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

async function gradeIn(
  kind: BrowserKind,
  sites: readonly string[],
  cells: readonly Cell[],
  { isLab, jobs }: { isLab: boolean; jobs: number },
): Promise<GradedRow[]> {
  const waiting = [...sites];
  const found = new Map<string, GradedRow[]>();
  // Each has a browser of its own: a page has to stay in front while pictures of it are taken.
  const work = async () => {
    const driver = await launch(kind, { extensionDir: extensionDir(kind, isLab) });
    try {
      for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) {
        found.set(host, await reliveSite(driver, host, cells));
        process.stderr.write(`[${kind} ${found.size}/${sites.length}] ${host}\n`);
      }
    } finally {
      await driver.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, sites.length) }, work));
  return sites.flatMap((host) => found.get(host) ?? []);
}
