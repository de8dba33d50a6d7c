import { createHash, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { runQuietly } from '../run-quietly';

const CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface Certificates {
  /** PEM. */
  key: string;
  /** PEM, with the authority's behind it. */
  certificate: string;
  /** Folder with an NSS database (`cert9.db` …) that trusts the authority. */
  trust: string;
}

/**
 * A certificate for all hosts from an authority of our own, and the database that makes browsers trust it.
 * Both are kept in `folder` and made anew when the hosts have changed or their time runs out.
 *
 * @param hosts names, `*.` before a name for all names under it, or addresses.
 * @throws Error where openssl or certutil is missing or fails.
 */
export async function ensureCertificates(
  folder: string,
  hosts: readonly string[],
  now: Date,
): Promise<Certificates> {
  await mkdir(folder, { recursive: true });
  const authority = join(folder, 'authority');
  await ensureFolder(folder, authority, now, makeAuthority);
  const issuer = await readFile(join(authority, 'certificate.pem'), 'utf8');
  const sorted = [...new Set(hosts)].sort();
  const hash = createHash('sha256').update(issuer).update(JSON.stringify(sorted)).digest('hex').slice(0, 16);
  const leaf = join(folder, `hosts-${hash}`);
  await ensureFolder(folder, leaf, now, (made) => makeLeaf(made, authority, sorted));
  return {
    key: await readFile(join(leaf, 'key.pem'), 'utf8'),
    certificate: `${await readFile(join(leaf, 'certificate.pem'), 'utf8')}${issuer}`,
    trust: join(authority, 'trust'),
  };
}

/**
 * True while a certificate (PEM) holds, and for a week from now. One that begins a moment from now was made
 * since somebody looked at the clock.
 */
export function isFresh(pem: string, now: Date): boolean {
  const { validFrom, validTo } = new X509Certificate(pem);
  const time = now.getTime();
  return Date.parse(validFrom) <= time + HOUR && Date.parse(validTo) > time + 7 * DAY;
}

/**
 * Fills a folder whole or not at all. Any number of us may do so at the same time: the first folder that is put in
 * place stays, since somebody may be reading it already.
 */
async function ensureFolder(
  parent: string,
  folder: string,
  now: Date,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  if (await holdsFresh(folder, now)) return;
  const made = await mkdtemp(join(parent, 'new-'));
  try {
    await fill(made);
    if (existsSync(folder) && !(await holdsFresh(folder, now))) {
      await rm(folder, { recursive: true, force: true });
    }
    await rename(made, folder);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    // Somebody else was quicker.
    if (isOccupied(error)) return;
    throw error;
  }
}

async function holdsFresh(folder: string, now: Date): Promise<boolean> {
  const certificate = join(folder, 'certificate.pem');
  return existsSync(certificate) && isFresh(await readFile(certificate, 'utf8'), now);
}

function isOccupied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
}

async function makeAuthority(folder: string): Promise<void> {
  const certificate = join(folder, 'certificate.pem');
  await runQuietly('openssl', [
    ...['req', '-x509', ...CURVE, '-days', '3650', '-subj', '/CN=Outage Lens demo internet'],
    ...['-addext', 'basicConstraints=critical,CA:TRUE'],
    ...['-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
    ...['-keyout', join(folder, 'key.pem'), '-out', certificate],
  ]);
  const trust = join(folder, 'trust');
  await mkdir(trust);
  await runQuietly('certutil', ['-d', `sql:${trust}`, '-N', '--empty-password']);
  await runQuietly('certutil', [
    ...['-d', `sql:${trust}`, '-A', '-t', 'C,,', '-n', 'Outage Lens demo internet', '-i', certificate],
  ]);
}

async function makeLeaf(folder: string, authority: string, hosts: readonly string[]): Promise<void> {
  const names = hosts.map((host) => {
    const address = host.replace(/^\[|\]$/g, '');
    return isIP(address) ? `IP:${address}` : `DNS:${host}`;
  });
  const extensions = [
    `subjectAltName=${names.join(',')}`,
    'extendedKeyUsage=serverAuth',
    'keyUsage=digitalSignature',
    'basicConstraints=CA:FALSE',
  ];
  const request = join(folder, 'request.pem');
  const extensionFile = join(folder, 'extensions.cnf');
  await writeFile(extensionFile, `${extensions.join('\n')}\n`);
  await runQuietly('openssl', [
    ...['req', ...CURVE, '-subj', '/CN=demo internet', '-keyout', join(folder, 'key.pem'), '-out', request],
  ]);
  await runQuietly('openssl', [
    ...[
      'x509',
      '-req',
      '-in',
      request,
      '-CA',
      join(authority, 'certificate.pem'),
      '-CAkey',
      join(authority, 'key.pem'),
    ],
    ...['-set_serial', `0x${createHash('sha256').update(folder).digest('hex').slice(0, 30)}`],
    ...['-days', '365', '-extfile', extensionFile, '-out', join(folder, 'certificate.pem')],
  ]);
}

/** Copies the database that trusts the authority to where a browser looks for its own. */
export async function copyTrust(trust: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(trust, folder, { recursive: true });
}
