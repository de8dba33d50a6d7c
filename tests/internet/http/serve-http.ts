import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  constants as http2,
} from 'node:http2';
import type { Duplex } from 'node:stream';
import { emptyAnswer, type Internet, type ServedAnswer } from '../internet';
import type { InternetLog, InternetLogEntry } from '../internet-log';
import { echoSocket } from './echo-socket';
import { finishAnswer } from './finish-answer';

/** What hosts that read along are given of a request's body. */
const LONGEST_BODY = 65_536;

type AnyRequest = IncomingMessage | Http2ServerRequest;

type AnyResponse = ServerResponse | Http2ServerResponse;

export interface HttpOptions {
  /** PEM. */
  key: string;
  /** PEM, with its issuer behind it. */
  certificate: string;
  log: InternetLog;
  /** Default 80 and 443. */
  ports?: { http: number; https: number };
}

/**
 * Serves an internet's hosts over HTTP/1.1 and, with TLS, HTTP/2, on every address of the machine:
 * it is meant to stand alone in its network. Settles with the ports once it listens.
 */
export async function serveHttp(
  internet: Internet,
  { key, certificate, log, ports = { http: 80, https: 443 } }: HttpOptions,
): Promise<{ http: number; https: number; close(): void }> {
  const server = new InternetServer(internet, log);
  const plain = createServer((request, response: ServerResponse) => server.answer(request, response));
  const secure = createSecureServer(
    {
      key,
      cert: certificate,
      allowHTTP1: true,
      ALPNCallback: ({ servername, protocols }) => {
        const offersHttp2 = !internet.get(hostOf(servername))?.isHttp1Only;
        return ['h2', 'http/1.1'].find(
          (protocol) => protocols.includes(protocol) && (protocol !== 'h2' || offersHttp2),
        );
      },
    },
    (request: Http2ServerRequest, response: Http2ServerResponse) => server.answer(request, response),
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    server.upgrade(request, socket, head);
  plain.on('upgrade', upgrade);
  secure.on('upgrade', upgrade);
  // Browsers break connections off as they please; that is no error of the server's.
  const ignore = (_: Error, socket?: Duplex) => void socket?.destroy();
  plain.on('clientError', ignore);
  secure.on('clientError', ignore);
  secure.on('sessionError', ignore);
  plain.listen(ports.http);
  secure.listen(ports.https);
  await Promise.all([once(plain, 'listening'), once(secure, 'listening')]);
  const port = (address: ReturnType<typeof plain.address>) =>
    typeof address === 'object' && address !== null ? address.port : 0;
  return {
    http: port(plain.address()),
    https: port(secure.address()),
    close: () => {
      plain.close();
      plain.closeAllConnections();
      secure.close();
    },
  };
}

class InternetServer {
  constructor(
    private readonly internet: Internet,
    private readonly log: InternetLog,
  ) {}

  answer(request: AnyRequest, response: AnyResponse): void {
    request.on('error', () => {});
    if (!this.internet.get(requestHost(request))?.readsBody) {
      request.resume();
      this.answerWith(request, response);
      return;
    }
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length <= LONGEST_BODY) parts.push(part);
    });
    request.once('end', () => this.answerWith(request, response, Buffer.concat(parts)));
  }

  private answerWith(request: AnyRequest, response: AnyResponse, body?: Uint8Array): void {
    const answer = finishAnswer(request.method ?? 'GET', request.headers, this.lookUp(request, body));
    this.record(request, request.httpVersionMajor === 2 ? 'h2' : 'http/1.1', answer.status);
    const act = () => {
      if (answer.failure === 'reset') return reset(request);
      response.statusCode = answer.status;
      for (const [name, value] of answer.headers) {
        response.setHeader(name, typeof value === 'string' ? value : [...value]);
      }
      const isStalled = answer.failure === 'stall';
      const body = isStalled ? answer.body.subarray(0, answer.body.length >> 1) : answer.body;
      // The two kinds of answers are written alike, but for the compiler only one at a time.
      if ('stream' in response) isStalled ? response.write(body) : response.end(body);
      else isStalled ? response.write(body) : response.end(body);
    };
    if (answer.failure === 'hang') return;
    if (answer.delay === 0) act();
    else {
      const timer = setTimeout(act, answer.delay);
      response.once('close', () => clearTimeout(timer));
    }
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const answer = this.lookUp(request);
    this.record(request, 'websocket', answer.isSocket ? 101 : 400);
    if (answer.failure === 'hang') return;
    if (answer.failure === 'reset') return void socket.destroy();
    const timer = setTimeout(() => echoSocket(request, socket, head, answer), answer.delay);
    socket.once('close', () => clearTimeout(timer));
  }

  private lookUp(request: AnyRequest, body?: Uint8Array): ServedAnswer {
    const name = requestHost(request);
    const host = this.internet.get(name);
    // "Misdirected request": what a server says to a name that it does not know.
    if (host === undefined) return emptyAnswer(421);
    const answer = host.answer({
      scheme: isEncrypted(request) ? 'https' : 'http',
      method: request.method ?? 'GET',
      host: name,
      target: request.url ?? '/',
      ...(body && { body }),
    });
    return answer ?? emptyAnswer(404);
  }

  private record(
    request: AnyRequest,
    protocol: Extract<InternetLogEntry, { kind: 'http' }>['protocol'],
    status: number,
  ): void {
    this.log({
      kind: 'http',
      protocol,
      scheme: isEncrypted(request) ? 'https' : 'http',
      method: request.method ?? '',
      host: requestHost(request),
      target: request.url ?? '',
      address: (request.socket?.localAddress ?? '').replace(/^::ffff:/, ''),
      status,
    });
  }
}

function requestHost(request: AnyRequest): string {
  const authority = request.headers[':authority'] ?? request.headers.host ?? '';
  return hostOf(typeof authority === 'string' ? authority : '');
}

/** Host without port and final dot, in lower case; addresses of IPv6 keep their brackets. */
function hostOf(authority: string): string {
  return authority
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '');
}

function isEncrypted(request: AnyRequest): boolean {
  return 'encrypted' in request.socket && request.socket.encrypted === true;
}

function reset(request: AnyRequest): void {
  // One stream of several is broken off alone, as a server does that has nothing to say.
  if ('stream' in request) request.stream.close(http2.NGHTTP2_INTERNAL_ERROR);
  else request.socket.destroy();
}
