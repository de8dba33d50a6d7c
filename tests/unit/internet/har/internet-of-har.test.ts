import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internetOfHar, internetOfHarFile } from '../../../internet/har/internet-of-har';
import type { InternetRequest } from '../../../internet/internet';

interface Recorded {
  url: string;
  method?: string;
  ip?: string;
  status?: number;
  headers?: [string, string][];
  text?: string;
  encoding?: string;
  wait?: number;
}

function har(...entries: Recorded[]) {
  return {
    log: {
      entries: entries.map((entry) => ({
        serverIPAddress: entry.ip ?? '',
        request: { method: entry.method ?? 'GET', url: entry.url },
        response: {
          status: entry.status ?? 200,
          httpVersion: 'h2',
          headers: (entry.headers ?? []).map(([name, value]) => ({ name, value })),
          content: { text: entry.text, encoding: entry.encoding },
        },
        timings: { wait: entry.wait ?? 0 },
      })),
    },
  };
}

function ask(content: unknown, url: string, method = 'GET') {
  const { protocol, hostname, pathname, search } = new URL(url);
  const request: InternetRequest = {
    scheme: protocol === 'http:' ? 'http' : 'https',
    method,
    host: hostname,
    target: pathname + search,
  };
  const answer = internetOfHar(content).get(hostname)?.answer(request);
  return answer && { ...answer, text: Buffer.from(answer.body).toString() };
}

describe('internetOfHar', () => {
  it('gives hosts the addresses that answered, without brackets, each once', () => {
    const internet = internetOfHar(
      har(
        { url: 'https://a.example/', ip: '52.0.0.1' },
        { url: 'https://a.example/x', ip: '52.0.0.1' },
        { url: 'https://a.example/y', ip: '[2600::1]' },
      ),
    );
    expect(internet.get('a.example')).toMatchObject({
      addresses: ['52.0.0.1', '2600::1'],
      isBlackHole: false,
    });
  });

  it('lets hosts hang whose address nobody saw, each at an address that nobody has', () => {
    const internet = internetOfHar(
      har({ url: 'https://a.example/' }, { url: 'https://b.example/', ip: '0.0.0.0' }),
    );
    expect([...internet.values()].map(({ addresses, isBlackHole }) => [addresses, isBlackHole])).toEqual([
      [['192.0.2.1'], true],
      [['192.0.2.2'], true],
    ]);
  });

  const recorded = har(
    { url: 'https://a.example/t?v=1&r=111', text: 'one', ip: '52.0.0.1' },
    { url: 'https://a.example/t?v=2&r=222', text: 'two', ip: '52.0.0.1' },
    { url: 'https://a.example/t?v=2&r=222', text: 'posted', method: 'POST', ip: '52.0.0.1' },
    { url: 'http://a.example/t', text: 'plain', ip: '52.0.0.1' },
  );
  it.each([
    ['the very address', 'https://a.example/t?v=1&r=111', 'GET', 'one'],
    ['the query that begins alike', 'https://a.example/t?v=2&r=999', 'GET', 'two'],
    ['the method', 'https://a.example/t?v=1&r=111', 'POST', 'posted'],
    ['the scheme', 'http://a.example/t?x', 'GET', 'plain'],
  ])('chooses by %s', (_, url, method, text) => {
    expect(ask(recorded, url, method)?.text).toBe(text);
  });

  it.each([
    ['another path', 'https://a.example/u', 'GET'],
    ['another method', 'https://a.example/t', 'DELETE'],
  ])('has nothing for %s', (_, url, method) => {
    expect(ask(recorded, url, method)).toBeNull();
  });

  it('breaks off what failed in the recording', () => {
    expect(ask(har({ url: 'https://a.example/', status: 0 }), 'https://a.example/')?.failure).toBe('reset');
  });

  it('does not speak a scheme that nothing was recorded over', () => {
    const old = har({ url: 'http://a.example/', ip: '52.0.0.1' });
    expect(ask(old, 'https://a.example/')?.failure).toBe('reset');
    expect(ask(old, 'http://a.example/')?.failure).toBeNull();
  });

  it('unpacks bodies, keeps cookies apart, drops what spoke of packed bytes or of the connection', () => {
    const headers: [string, string][] = [
      ['Content-Encoding', 'br'],
      ['Alt-Svc', 'h3=":443"'],
      ['Set-Cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['Vary', 'a'],
      ['vary', 'b'],
      [':status', '200'],
      ['bad name', 'x'],
    ];
    const answer = ask(
      har({
        url: 'https://a.example/',
        headers,
        text: Buffer.from('héllo').toString('base64'),
        encoding: 'base64',
      }),
      'https://a.example/',
    );
    expect(answer?.text).toBe('héllo');
    expect([...(answer?.headers ?? [])]).toEqual([
      ['set-cookie', ['a=1', 'b=2']],
      ['vary', 'a, b'],
    ]);
  });

  it('waits as long as the recording did, but never long', () => {
    expect(ask(har({ url: 'https://a.example/', wait: 120.4 }), 'https://a.example/')?.delay).toBe(120);
    expect(ask(har({ url: 'https://a.example/', wait: 9000 }), 'https://a.example/')?.delay).toBe(300);
  });

  it('opens a socket that was open', () => {
    expect(ask(har({ url: 'wss://a.example/s', status: 101 }), 'https://a.example/s')?.isSocket).toBe(true);
  });

  it.each([
    ['no object', 7],
    ['no log', {}],
    ['no entries', { log: {} }],
    ['entries that are no list', { log: { entries: 'x' } }],
    ['nothing to replay', har({ url: 'data:text/plain,x' }, { url: 'nonsense' })],
    ['an inherited log', Object.create({ log: har({ url: 'https://a.example/' }).log })],
  ])('refuses %s', (_, content) => {
    expect(() => internetOfHar(content)).toThrow(/expected a list of entries|none of its entries/);
  });

  it('takes any JSON without falling over anything but its own error', () => {
    const good = har({ url: 'https://a.example/', ip: '52.0.0.1' }).log.entries;
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (entries) => {
        expect([...internetOfHar({ log: { entries: [...entries, ...good] } }).keys()]).toContain('a.example');
      }),
    );
  });
});

describe('internetOfHarFile', () => {
  it.each([
    ['{"log": {"entries": [', 'it is no JSON'],
    ['', 'it is no JSON'],
    ['[]', 'expected a list of entries at log.entries'],
  ])('says of %j that it can’t be replayed, and why', async (text, why) => {
    const folder = await mkdtemp(join(tmpdir(), 'har-'));
    const path = join(folder, 'page.har');
    await writeFile(path, text);
    await expect(internetOfHarFile(path)).rejects.toThrow(`The HAR file ${path} can't be replayed: ${why}.`);
    await rm(folder, { recursive: true });
  });
});
