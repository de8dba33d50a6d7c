import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookForProgram } from '../../../../src/cli/platform/find-browser';
import { ensureCertificates } from '../../../internet/certificates/ensure-certificates';
import { serveHttp } from '../../../internet/http/serve-http';
import type { InternetLogEntry } from '../../../internet/internet-log';
import { internetOfSites } from '../../../internet/internet-of-sites';
import { PROBE_SITE } from '../../../internet/probe-site';

const HAS_TOOLS = ['openssl', 'certutil'].every((tool) => lookForProgram([tool]) !== null);

describe.skipIf(!HAS_TOOLS)('serveHttp', () => {
  const asked: InternetLogEntry[] = [];
  let folder: string;
  let ca: string;
  let server: Awaited<ReturnType<typeof serveHttp>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'serve-http-'));
    const internet = internetOfSites([PROBE_SITE]);
    const certificates = await ensureCertificates(folder, [...internet.keys()], new Date());
    ca = certificates.certificate.slice(certificates.certificate.lastIndexOf('-----BEGIN'));
    const log = (entry: InternetLogEntry) => asked.push(entry);
    server = await serveHttp(internet, { ...certificates, log, ports: { http: 0, https: 0 } });
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['www.probe.example', 'h2'],
    ['old.probe.example', 'http/1.1'],
  ])('offers %s’s own protocols', async (servername, protocol) => {
    const socket = connect({ port: server.https, servername, ca, ALPNProtocols: ['http/1.1', 'h2'] });
    await once(socket, 'secureConnect');
    expect(socket.alpnProtocol).toBe(protocol);
    socket.destroy();
  });

  it.each([
    ['old.probe.example', '/data.json', 200],
    ['OLD.probe.example.:443', '/data.json', 200],
    ['www.probe.example', '/socket', 426],
    ['nobody.example', '/', 421],
  ])('tells hosts apart: %s%s', async (host, path, status) => {
    const answered = await new Promise((resolve, reject) => {
      const options = { port: server.https, servername: 'old.probe.example', ca, headers: { host }, path };
      get({ host: '127.0.0.1', agent: false, ...options }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
    expect(answered).toBe(status);
    expect(asked.at(-1)).toMatchObject({ protocol: 'http/1.1', scheme: 'https', target: path, status });
  });
});
