import { X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookForProgram } from '../../../../src/cli/platform/find-browser';
import { ensureCertificates, isFresh } from '../../../internet/certificates/ensure-certificates';

const HAS_TOOLS = ['openssl', 'certutil'].every((tool) => lookForProgram([tool]) !== null);
const DAY = 86_400_000;

describe.skipIf(!HAS_TOOLS)('certificates of our own', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certificates-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('cover every host, are kept, and made anew for other hosts or when their time has come', async () => {
    const now = new Date();
    const first = await ensureCertificates(folder, ['b.example', 'a.example', '*.c.example', '1.2.3.4'], now);
    const certificate = new X509Certificate(first.certificate);
    for (const host of ['a.example', 'b.example', 'x.c.example']) {
      expect(certificate.checkHost(host)).toBeDefined();
    }
    expect(certificate.checkIP('1.2.3.4')).toBe('1.2.3.4');
    expect(await readdir(first.trust)).toContain('cert9.db');
    const again = await ensureCertificates(folder, ['1.2.3.4', '*.c.example', 'a.example', 'b.example'], now);
    expect(again).toEqual(first);
    const other = await ensureCertificates(folder, ['d.example'], now);
    expect(other.certificate).not.toBe(first.certificate);
    expect(isFresh(first.certificate, new Date(now.getTime() + 350 * DAY))).toBe(true);
    expect(isFresh(first.certificate, new Date(now.getTime() + 360 * DAY))).toBe(false);
    expect(isFresh(first.certificate, new Date(now.getTime() - DAY))).toBe(false);
  });

  it('are of one authority, however many ask for them at once', async () => {
    const fresh = join(folder, 'asked-at-once');
    const made = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        // One asks after another, so that some read what others are about to put in place.
        await new Promise((resolve) => setTimeout(resolve, index * 15));
        return ensureCertificates(fresh, [`${index}.example`], new Date());
      }),
    );
    const authority = new X509Certificate(await readFile(join(fresh, 'authority', 'certificate.pem')));
    for (const { certificate } of made) {
      expect(new X509Certificate(certificate).verify(authority.publicKey)).toBe(true);
    }
    expect((await readdir(fresh)).filter((name) => name.startsWith('new-'))).toEqual([]);
  });
});
