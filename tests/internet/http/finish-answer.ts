import type { IncomingHttpHeaders } from 'node:http';
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { emptyAnswer, type ServedAnswer } from '../internet';

/** Headers that belong to one connection, or that the server works out itself. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'http2-settings',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
const HAS_NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Turns what a host would say into what this very request is told: nothing new (304) where the browser's copy
 * still holds, permission to ask (204) for a preflight, no body for HEAD; headers that can't be sent left out.
 */
export function finishAnswer(method: string, asked: IncomingHttpHeaders, answer: ServedAnswer): ServedAnswer {
  const headers = new Map([...answer.headers].filter(([name, value]) => isSendable(name, value)));
  if (answer.failure === 'hang' || answer.failure === 'reset') return answer;
  if (isPreflight(method, asked) && headers.has('access-control-allow-origin')) {
    return { ...emptyAnswer(204), headers: allowAsked(headers, asked), delay: answer.delay };
  }
  if (answer.isSocket) return { ...emptyAnswer(426), headers };
  if (answer.status === 200 && isUnchanged(asked, headers)) {
    return { ...answer, status: 304, headers, body: new Uint8Array() };
  }
  if (HAS_NO_BODY.has(answer.status)) return { ...answer, headers, body: new Uint8Array() };
  headers.set('content-length', String(answer.body.length));
  return { ...answer, headers, body: method === 'HEAD' ? new Uint8Array() : answer.body };
}

function isSendable(name: string, value: string | readonly string[]): boolean {
  if (OWN_HEADERS.has(name)) return false;
  try {
    validateHeaderName(name);
    for (const one of typeof value === 'string' ? [value] : value) validateHeaderValue(name, one);
    return true;
  } catch {
    return false;
  }
}

function isPreflight(method: string, asked: IncomingHttpHeaders): boolean {
  return method === 'OPTIONS' && asked['access-control-request-method'] !== undefined;
}

function allowAsked(headers: Map<string, string | readonly string[]>, asked: IncomingHttpHeaders) {
  const allowed = new Map(headers);
  allowed.set('access-control-allow-methods', asked['access-control-request-method'] ?? 'GET');
  const names = asked['access-control-request-headers'];
  if (names !== undefined) allowed.set('access-control-allow-headers', names);
  return allowed;
}

/** RFC 9110, 13.1: the entity tag decides; the date only where no tag was sent. */
function isUnchanged(
  asked: IncomingHttpHeaders,
  headers: ReadonlyMap<string, string | readonly string[]>,
): boolean {
  const tag = asked['if-none-match'];
  if (tag !== undefined) {
    const own = headers.get('etag');
    return typeof own === 'string' && tag.split(',').some((one) => weak(one.trim()) === weak(own));
  }
  const since = asked['if-modified-since'];
  const modified = headers.get('last-modified');
  if (since === undefined || typeof modified !== 'string') return false;
  return Date.parse(modified) <= Date.parse(since);
}

function weak(tag: string): string {
  return tag.replace(/^W\//, '');
}
