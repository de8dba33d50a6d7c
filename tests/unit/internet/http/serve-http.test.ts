import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { get, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookForProgram } from '../../../../src/cli/platform/find-browser';
import { encodeQuestion, readAnswer } from '../../../../src/deeper/dns-message';
import { ensureCertificates } from '../../../internet/certificates/ensure-certificates';
import { internetOfResolvers } from '../../../internet/dns/internet-of-resolvers';
import { zoneOf } from '../../../internet/dns/zone';
import { serveHttp } from '../../../internet/http/serve-http';
import { joinInternets } from '../../../internet/internet';
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
    const sites = internetOfSites([PROBE_SITE]);
    const internet = joinInternets([sites, internetOfResolvers(() => zoneOf(sites))]);
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

  it.each([1, 17])(
    'hands over what comes with a request, in %i pieces, to a host that reads it',
    async (pieces) => {
      const question = encodeQuestion('www.probe.example', 'A');
      const answer = await new Promise<Buffer>((resolve, reject) => {
        const host = 'dns.quad9.net';
        const asking = request(
          {
            ...{ host: '127.0.0.1', port: server.https, servername: host, ca, agent: false },
            ...{ method: 'POST', path: '/dns-query', headers: { host } },
          },
          (response) => void buffer(response).then(resolve, reject),
        );
        asking.on('error', reject);
        for (let at = 0; at < pieces; at++) {
          const part = (index: number) => Math.floor((index * question.length) / pieces);
          asking.write(question.subarray(part(at), part(at + 1)));
        }
        asking.end();
      });
      const records = readAnswer(answer, { name: 'www.probe.example', type: 'A' });
      expect(records.map(({ value }) => value)).toContain('52.94.236.248');
    },
  );
});
