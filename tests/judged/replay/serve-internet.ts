import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { ensureCertificates } from '../../internet/certificates/ensure-certificates';
import { serveHttp } from '../../internet/http/serve-http';
import type { Internet } from '../../internet/internet';

/** An internet that is served on ports of this machine, and how a browser is led to it. */
export interface ServedInternet {
  /** Folder with the database that trusts its certificates. */
  trust: string;
  /**
   * Chromium's rules for looking up names: those of the lost hosts lead to a port where connections are taken and
   * nothing is ever said, those of the others to the servers, and unknown ones nowhere.
   */
  resolverRules(lost: readonly string[]): string;
  close(): void;
}

const CERTIFICATES = join('.cache', 'judged', 'certificates');

/** Serves an internet beside whatever else runs on this machine: no private network is needed. */
export async function serveInternet(internet: Internet): Promise<ServedInternet> {
  const certificates = await ensureCertificates(CERTIFICATES, [...internet.keys()], new Date());
  const served = await serveHttp(internet, { ...certificates, log: () => {}, ports: { http: 0, https: 0 } });
  const silent = await listenInSilence();
  return {
    trust: certificates.trust,
    resolverRules: (lost) => {
      const dead = new Set(lost);
      const rules = [...internet.values()].flatMap(({ name, isBlackHole }) => {
        const isDead = dead.has(name) || isBlackHole;
        return [
          `MAP ${name}:443 127.0.0.1:${isDead ? silent.port : served.https}`,
          `MAP ${name}:80 127.0.0.1:${isDead ? silent.port : served.http}`,
        ];
      });
      return [...rules, 'MAP * ~NOTFOUND'].join(',');
    },
    close: () => {
      served.close();
      silent.close();
    },
  };
}

/** A server that takes connections and never says a word. */
async function listenInSilence(): Promise<{ port: number; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
    socket.resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
