import { describe, expect, it } from 'vitest';
import { askOverHttps } from '../../../src/deeper/ask-over-https';
import type { DnsFailure } from '../../../src/deeper/dns-error';
import { encodeQuestion, readAnswer } from '../../../src/deeper/dns-message';
import { lookDeeper } from '../../../src/deeper/look-deeper';
import { RESOLVERS } from '../../../src/deeper/resolvers';
import { finishAnswer } from '../../internet/http/finish-answer';
import { loadInternet } from '../../internet/load-internet';

const INTERNET = await loadInternet([]);
const HOSTS = [
  'www.shop.example',
  'six.cases.example',
  'school.example',
  'local.cases.example',
  'nobody.example',
];
const SITES = ['shop.example', 'school.example', 'transit.example'];

/** `fetch` within the demo internet, without a network: what its servers do with a request. */
async function fetchInside(url: string, init: RequestInit): Promise<Response> {
  const { hostname, pathname, search } = new URL(url);
  const request = new Request(url, init);
  const body = new Uint8Array(await request.arrayBuffer());
  const { method } = request;
  const said = INTERNET.get(hostname)?.answer({
    scheme: 'https',
    method,
    host: hostname,
    target: pathname + search,
    ...(body.length > 0 && { body }),
  });
  if (!said) throw new TypeError('fetch failed');
  const answer = finishAnswer(method, {}, said);
  if (answer.delay > 0) {
    // The signal that was given: the request's own only follows it, and no longer once the request was collected.
    const signal = init?.signal;
    // On a slow machine the time may be up before anybody waits for it.
    signal?.throwIfAborted();
    await new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }
  const headers = [...answer.headers].map(([name, value]): [string, string] => [name, String(value)]);
  return new Response(Uint8Array.from(answer.body), { status: answer.status, headers });
}

function look(url: string, { hosts = HOSTS, sites = SITES, timeLimit = 60_000 } = {}) {
  const ask = askOverHttps(url, { fetch: fetchInside, timeLimit });
  return lookDeeper({ hosts, sites, ask, signal: new AbortController().signal });
}

describe.each(RESOLVERS.map(({ url }) => url))('asked %s', (url) => {
  it('tells what is behind the names of the demo sites', async () => {
    const { findings, failures, isStopped } = await look(url);
    expect(findings).toEqual({
      hosts: {
        'www.shop.example': {
          cnames: ['clayhouse-web-1630984417.us-east-1.elb.amazonaws.com'],
          addresses: ['44.205.117.62', '52.71.208.149'],
        },
        'six.cases.example': { cnames: [], addresses: ['2a01:4f8:c17:3a52::1'] },
        'school.example': { cnames: [], addresses: ['104.21.37.148', '172.67.209.81'] },
      },
      nameServers: {
        'shop.example': [
          'ns-1066.awsdns-34.org',
          'ns-1620.awsdns-44.co.uk',
          'ns-201.awsdns-14.com',
          'ns-533.awsdns-24.net',
        ],
        'school.example': ['adele.ns.cloudflare.com', 'noah.ns.cloudflare.com'],
        'transit.example': ['ns1.transit.example', 'ns2.transit.example'],
      },
    });
    expect(failures).toEqual([
      { name: 'local.cases.example', reason: 'private-address' },
      { name: 'nobody.example', reason: 'no-such-name' },
    ]);
    expect(isStopped).toBe(false);
  });

  it('answers what is asked by GET too', async () => {
    const question = encodeQuestion('school.example', 'NS');
    const dns = Buffer.from(question).toString('base64url');
    const response = await fetchInside(`${url}?dns=${dns}`, { method: 'GET' });
    expect(response.headers.get('content-type')).toBe('application/dns-message');
    const records = readAnswer(new Uint8Array(await response.arrayBuffer()), {
      name: 'school.example',
      type: 'NS',
    });
    expect(records.map(({ value }) => value)).toEqual(['adele.ns.cloudflare.com', 'noah.ns.cloudflare.com']);
  });

  it.each([
    ['no question', { method: 'GET' }, 400],
    ['a broken one', { method: 'POST', body: 'x' }, 400],
    ['another method', { method: 'DELETE' }, 405],
  ])('refuses %s', async (_, init, status) => {
    expect((await fetchInside(url, init)).status).toBe(status);
  });
});

describe('a resolver that is no good', () => {
  it.each<[string, string, DnsFailure]>([
    ['takes too long', 'https://slow.resolver.example/dns-query', 'no-answer'],
    ['answers with an error page', 'https://failing.resolver.example/dns-query', 'refused'],
    ['says that it failed', 'https://failing.resolver.example/servfail', 'refused'],
    ['lies: private addresses', 'https://lying.resolver.example/dns-query', 'private-address'],
    ['lies: answers to other questions', 'https://lying.resolver.example/other-names', 'malformed'],
    ['sends without end', 'https://huge.resolver.example/dns-query', 'too-large'],
    ['sends garbage', 'https://broken.resolver.example/dns-query', 'malformed'],
    ['is the log-in page of a network', 'https://broken.resolver.example/log-in', 'malformed'],
    ['is not there', 'https://none.resolver.example/dns-query', 'no-answer'],
  ])('%s: teaches nothing', async (_, url, reason) => {
    const timeLimit = url.includes('slow') ? 50 : 60_000;
    const { findings, failures } = await look(url, { hosts: ['www.shop.example'], sites: [], timeLimit });
    expect(findings).toEqual({ hosts: {}, nameServers: {} });
    expect(failures).toEqual([{ name: 'www.shop.example', reason }]);
  });

  it('sends so much that it is broken off', async () => {
    let sent = 0;
    const endless: typeof fetchInside = async () => {
      const body = new ReadableStream({
        pull: (controller) => {
          sent += 1_000;
          controller.enqueue(new Uint8Array(1_000));
        },
      });
      return new Response(body, { headers: { 'content-type': 'application/dns-message' } });
    };
    const ask = askOverHttps('https://huge.resolver.example/', { fetch: endless, timeLimit: 2_000 });
    await expect(ask('a.example', 'A', new AbortController().signal)).rejects.toMatchObject({
      reason: 'too-large',
    });
    expect(sent).toBeLessThan(30_000);
  });
});

describe('a question', () => {
  it('goes out with nothing of the user’s, and to nowhere else', async () => {
    let asked: RequestInit = {};
    const ask = askOverHttps('https://dns.example/q', {
      fetch: async (_, init) => {
        asked = init;
        return new Response(null, { status: 403 });
      },
      timeLimit: 1_000,
    });
    await expect(ask('a.example', 'A', new AbortController().signal)).rejects.toMatchObject({
      reason: 'refused',
    });
    expect(asked).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/dns-message', 'content-type': 'application/dns-message' },
    });
  });
});
