/**
 * The first process of the private network: lays out the demo internet, serves it, runs the command it was
 * started for, and ends with it. It is the namespace's process 1, so whatever is left over dies with it.
 * Not to be started by hand: see run-inside.ts.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureCertificates } from '../certificates/ensure-certificates';
import { NAME_SERVERS } from '../dns/name-servers';
import { serveDns } from '../dns/serve-dns';
import { zoneOf } from '../dns/zone';
import { serveHttp } from '../http/serve-http';
import { createInternetLog } from '../internet-log';
import { loadInternet } from '../load-internet';
import { type InsideOrder, readOrder } from './inside-order';
import { setUpFiles } from './set-up-files';
import { setUpNetwork } from './set-up-network';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
// Whoever started us is gone, however that came.
process.on('disconnect', () => process.exit(1));

try {
  process.exit(await run(readOrder(process.argv[2])));
} catch (error) {
  process.stderr.write(
    `The demo internet did not start: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exit(1);
}

async function run(order: InsideOrder): Promise<number> {
  const internet = await loadInternet(order.hars);
  const certificates = await ensureCertificates(order.cache, [...internet.keys()], new Date());
  await setUpFiles(order.folder);
  const notes = await setUpNetwork(internet);
  for (const note of notes) process.stderr.write(`Demo internet: ${note}.\n`);
  const logFile = join(order.folder, 'asked.jsonl');
  const log = createInternetLog(logFile);
  await serveDns(zoneOf(internet, NAME_SERVERS), '127.0.0.1', 53, log);
  await serveHttp(internet, { ...certificates, log });
  const child = spawn(order.command, order.args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      DEMO_INTERNET: notes.some((note) => note.includes('IPv6')) ? 'ipv4' : 'ipv6',
      DEMO_INTERNET_LOG: logFile,
      DEMO_INTERNET_TRUST: certificates.trust,
      TMPDIR: order.folder,
      // The cookie of the display is in the home folder, which browsers are not given.
      ...(process.env.DISPLAY !== undefined && process.env.XAUTHORITY === undefined
        ? { XAUTHORITY: join(process.env.HOME ?? '/', '.Xauthority') }
        : {}),
    },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 128 + constants.signals[signal] : 1)));
  });
}
