import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openAddressMap } from '../../src/address-map/open-address-map';
import { findBrowser } from '../../src/cli/platform/find-browser';
import { repackZip } from '../../src/cli/zip/repack-zip';
import { copyTrust } from '../internet/certificates/ensure-certificates';
import { benchAddressMap } from './bench-address-map';
import { benchAttribute } from './bench-attribute';
import { compareWith, interleave, pageLoadRows } from './bench-page-loads';
import { benchPopup, makeBlankPopup } from './bench-popup';
import { benchReport } from './bench-report';
import { type BenchRow, benchRow } from './bench-row';
import { benchKnowledge, benchMemory, benchWake } from './bench-worker';
import { benchXray } from './bench-xray';
import { measureLoad } from './page-load-cost';
import { cpuOfTree } from './process-cpu';
import { type RawChromium, startRawChromium } from './raw-chromium';
import { LISTENER_NAMES, LOGGER, writeEmpty, writeLogger } from './reference-extensions';

/** The part of `npm run bench` that runs inside the demo internet. */

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** What each event type costs, instead of the budgets. */
    events: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '10' },
    /** One part alone: one of `PARTS`. */
    only: { type: 'string' },
  },
});
const PARTS = [
  'address-map',
  'core',
  'size',
  'page-loads',
  'memory',
  'worker',
  'report',
  'popup',
  'xray',
] as const;
type Part = (typeof PARTS)[number];
/** Measured of the product's own worker and pages. */
const OWN_PARTS: readonly Part[] = ['memory', 'worker', 'report', 'popup', 'xray'];
if (values.only !== undefined && !PARTS.some((part) => part === values.only))
  throw new Error(`Expected --only to name one of ${PARTS.join(', ')}, got ${values.only}.`);
const wants = (part: Part) => values.only === undefined || values.only === part;
const rounds = Number(values.rounds);
const OWN = join('.output', 'chrome-mv3');
const LOAD = 'https://cases.example/load.html?n=';

const folder = mkdtempSync(join(tmpdir(), 'outage-lens-bench-'));
const open: RawChromium[] = [];
try {
  await main();
} finally {
  for (const browser of open) await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  if (values.events) {
    const costs = await interleave(await startAll(eventExtensions()), `${LOAD}500`, rounds, progress);
    console.table(compareWith('empty', costs));
    return;
  }
  const rows: BenchRow[] = [];
  if (wants('address-map')) {
    progress('address map under Node');
    rows.push(...(await benchAddressMap(progress)));
  }
  if (wants('core')) rows.push(...coreRows());
  if (wants('size')) rows.push(...sizeRows());
  if (wants('page-loads')) rows.push(...(await pageRows()));
  if (OWN_PARTS.some(wants)) rows.push(...(await ownRows()));
  if (values.json) process.stdout.write(`${JSON.stringify({ rows })}\n`);
  else console.table(rows);
}

function coreRows(): BenchRow[] {
  progress('attribution under Node');
  const { buffer, byteOffset, byteLength } = readFileSync('assets/address-map/address-map.bin');
  const map = openAddressMap(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer);
  return benchAttribute(map);
}

/** The packages as `npm run zip` makes them. */
function sizeRows(): BenchRow[] {
  return ['chrome', 'firefox'].map((browser) => {
    const file = readdirSync('.output').find((name) => name.endsWith(`-${browser}.zip`));
    if (!file) throw new Error(`Expected the package for ${browser} in .output.`);
    progress(`packing again for ${browser}`);
    const packed = repackZip(readFileSync(join('.output', file)));
    return benchRow(`packed extension for ${browser}`, packed.length / 1000, 'KB', 400);
  });
}

/** Page loads, against a logger. */
async function pageRows(): Promise<BenchRow[]> {
  const browsers = await startAll(
    new Map([
      ['outage-lens', OWN],
      ['logger', writeLogger(join(folder, 'logger'), LOGGER)],
    ]),
  );
  const rows: BenchRow[] = [];
  for (const requests of [500, 2_000]) {
    const costs = await interleave(browsers, `${LOAD}${requests}`, rounds, progress);
    rows.push(...pageLoadRows(requests, costs));
  }
  return rows;
}

/** What is measured of the product's own worker and pages, against an extension that does nothing. */
async function ownRows(): Promise<BenchRow[]> {
  const empty = writeEmpty(join(folder, 'empty'));
  await makeBlankPopup(empty);
  const [browser] = (await startAll(new Map([['own', OWN]]))).values();
  const [blank] = (await startAll(new Map([['empty', empty]]))).values();
  if (!browser || !blank) throw new Error('Expected two browsers to have started.');
  const rows: BenchRow[] = [];
  progress('memory of the worker');
  // Whatever else is measured is measured of a worker that has seen page loads.
  for (const requests of [700, 2_000]) await measureLoad(browser, `${LOAD}${requests}`);
  if (wants('memory')) rows.push(await benchMemory(browser, 2_700));
  if (wants('worker')) {
    progress('start of the worker');
    rows.push(await benchWake(browser, blank, rounds));
    rows.push(await benchKnowledge(browser, rounds));
  }
  if (wants('report')) {
    progress('report');
    rows.push(await benchReport(browser, blank, rounds));
  }
  if (wants('popup')) {
    progress('popup');
    rows.push(await benchPopup(browser, blank, `${LOAD}80`, '40 hosts', 1.3, rounds));
    rows.push(await benchPopup(browser, blank, `${LOAD}2000`, '2,000 requests', 2, rounds));
  }
  if (wants('xray')) {
    progress('X-ray');
    rows.push(...(await benchXray(browser, rounds)));
  }
  return rows;
}

function eventExtensions(): Map<string, string> {
  const extensions = new Map([
    ['empty', writeEmpty(join(folder, 'empty'))],
    ['permission only', writeLogger(join(folder, 'permission'), [])],
    ['logger', writeLogger(join(folder, 'logger'), LOGGER)],
    ['outage-lens', OWN],
  ]);
  for (const name of LISTENER_NAMES) {
    extensions.set(name, writeLogger(join(folder, name.replaceAll(' ', '-')), [name]));
  }
  return extensions;
}

async function startAll(extensions: ReadonlyMap<string, string>): Promise<Map<string, RawChromium>> {
  const trust = process.env.DEMO_INTERNET_TRUST;
  const started = new Map<string, RawChromium>();
  for (const [name, source] of extensions) {
    // A copy of its own, so that no browser writes into another's extension.
    const extension = join(folder, `extension-${open.length}`);
    const home = join(folder, `home-${open.length}`);
    cpSync(source, extension, { recursive: true });
    mkdirSync(home);
    if (trust) await copyTrust(trust, join(home, '.pki', 'nssdb'));
    const env = { ...process.env, HOME: home };
    const browser = await startRawChromium(findBrowser('chromium'), extension, env, cpuOfTree);
    open.push(browser);
    started.set(name, browser);
  }
  return started;
}

function progress(text: string): void {
  process.stderr.write(`${text} …\n`);
}
