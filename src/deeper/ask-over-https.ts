import { DnsError } from './dns-error';
import { encodeQuestion, MOST_BYTES } from './dns-message';
import type { Ask } from './look-deeper';

const MESSAGE = 'application/dns-message';

/**
 * Asks a resolver over HTTPS (RFC 8484). Nothing goes with the question: no cookies, no referrer, nothing kept; a
 * resolver that sends elsewhere is not followed.
 * @param url as `checkResolverUrl` returns it.
 * @param timeLimit for one question, milliseconds.
 */
export function askOverHttps(url: string, { fetch, timeLimit }: { fetch: Fetch; timeLimit: number }): Ask {
  return async (name, type, signal) => {
    // Signals that are combined or made of a time may be collected as garbage by Node before they fire.
    const limited = new AbortController();
    const stop = () => limited.abort(signal.reason);
    const timer = setTimeout(() => limited.abort(new DnsError('no-answer', 'Its time is up')), timeLimit);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    try {
      return await readAnswerOf(await post(fetch, url, encodeQuestion(name, type), limited.signal));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  };
}

function post(fetch: Fetch, url: string, body: BodyInit, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { accept: MESSAGE, 'content-type': MESSAGE },
    body,
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal,
  });
}

async function readAnswerOf(response: Response): Promise<Uint8Array> {
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new DnsError('refused', `Expected the status 200, got ${response.status}`);
  }
  const kind = response.headers.get('content-type') ?? '';
  if (kind.split(';', 1)[0]?.trim().toLowerCase() !== MESSAGE) {
    await response.body?.cancel();
    throw new DnsError('malformed', `Expected ${MESSAGE}, got "${kind.slice(0, 100)}"`);
  }
  return readBounded(response);
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The body, which is broken off as soon as it is longer than an answer may be. */
async function readBounded(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new DnsError('too-large', `Expected at most ${MOST_BYTES} bytes`);
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
