import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../../src/recordings/read-json-lines';
import { pieces, rolesOf, TOOLS, toldInEnglish } from './recordings';

const read = async (text: string, size?: number) =>
  (await toldInEnglish(readJsonLines(pieces(text, size), 'x.jsonl', TOOLS))).pages;
const lines = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

describe('rows', () => {
  it('without a page are one page together', async () => {
    const text = lines(
      { host: 'A.example.', ip: '[2001:db8::1]', headers: {} },
      { host: 'b.example', ip: null },
    );
    const [recorded, ...others] = await read(text);
    expect(others).toEqual([]);
    expect(recorded).toMatchObject({ name: 'x.jsonl', url: '', host: '' });
    expect(recorded?.requests.map(({ host, address }) => [host, address])).toEqual([
      ['a.example', '2001:db8::1'],
      ['b.example', null],
    ]);
  });

  it.each([
    ['its address', 'https://shop.example/x#y', 'https://shop.example/x', 'shop.example'],
    ['its host', 'shop.example', 'https://shop.example/', 'shop.example'],
    ['a name', 'page 1', '', ''],
    ['a number in a text', '1', '', ''],
  ])('belong to a page that is called by %s', async (_, called, url, host) => {
    const recorded = await read(
      lines({ host: 'a.example', page: called }, { host: 'b.example', page: 'other' }),
    );
    expect(recorded).toHaveLength(2);
    expect(recorded[0]).toMatchObject({ name: called, url, host });
  });

  it('tell the page by their document', async () => {
    const [withUrl] = await read(lines({ host: 'a.example', type: 'document', url: 'https://a.example/x' }));
    const [without] = await read(lines({ host: 'a.example', type: 'document' }));
    expect([withUrl?.url, without?.url]).toEqual(['https://a.example/x', 'https://a.example/']);
  });

  it('have a role by their own word, else by media type or address', async () => {
    const recorded = await read(
      lines(
        { host: 'a.example', type: 'blocking' },
        { host: 'a.example', type: 'Stylesheet' },
        { host: 'a.example', type: 'script' },
        { host: 'a.example', type: 'main_frame' },
        { host: 'a.example', type: 'sub_frame' },
        { host: 'a.example', headers: { 'Content-Type': 'image/png; x' } },
        { host: 'a.example', headers: { 'content-type': 'text/html' } },
        { host: 'a.example', url: 'https://a.example/x.woff2?y' },
        { host: 'a.example', type: '__proto__' },
      ),
    );
    expect(recorded.flatMap(rolesOf).map(([, role]) => role)).toEqual([
      'blocking',
      'blocking',
      'app',
      'document',
      'frame',
      'image',
      'other',
      'font',
      'other',
    ]);
  });

  it.each([
    ['an object', { Server: 'x', 'set-cookie': ['a', 'b'] }],
    [
      'a list of objects',
      [
        { name: 'Server', value: 'x' },
        { name: 'Set-Cookie', value: 'a' },
        { name: 'set-cookie', value: 'b' },
      ],
    ],
    [
      'a list of pairs',
      [
        ['server', 'x'],
        ['set-cookie', 'a'],
        ['set-cookie', 'b'],
      ],
    ],
  ])('may have headers as %s', async (_, headers) => {
    const [recorded] = await read(lines({ host: 'a.example', headers }));
    expect(recorded?.requests[0]?.headers).toEqual([
      ['server', 'x'],
      ['set-cookie', 'a'],
      ['set-cookie', 'b'],
    ]);
  });

  it('may have names behind the name, and stand for several requests', async () => {
    const [recorded] = await read(
      lines({
        host: 'a.example',
        cnames: ['b.example.', 7, 'x-1.elb.us-east-1.amazonaws.com'],
        requests: 12,
      }),
    );
    expect(recorded?.requests[0]).toMatchObject({
      cnames: ['b.example', 'x-1.elb.us-east-1.amazonaws.com'],
      count: 12,
    });
  });

  it('may come in any pieces, with blank lines and a byte order mark', async () => {
    const text = `\u{feff}${lines({ host: 'münchen.example' })}\r\n\n${lines({ host: 'b.example' })}\n`;
    expect(await read(text, 3)).toEqual(await read(text));
    const [recorded] = await read(text, 3);
    expect(recorded?.requests.map(({ host }) => host)).toEqual(['xn--mnchen-3ya.example', 'b.example']);
  });

  it('take the host from the address where they name none', async () => {
    const [recorded] = await read(lines({ url: 'https://a.example/x' }));
    expect(recorded?.requests[0]?.host).toBe('a.example');
  });
});

describe('a file that is none', () => {
  it.each([
    ['empty', '', 'x.jsonl: expected rows of JSON, one a line, got an empty file'],
    ['cut off', '{"host":"a.example"}\n{"host":', 'x.jsonl: line 2: expected valid JSON, got something else'],
    ['with a list', '[1]', 'x.jsonl: line 1: expected an object {host, ip, headers}, got a list'],
    ['without a host', '{}', 'x.jsonl: line 1: expected a host name as host, got nothing'],
    [
      'with an odd host',
      '{"host":"a/b"}',
      'x.jsonl: line 1: expected a host name as host, got the text "a/b"',
    ],
    [
      'with a hostile host',
      '{"host":"__proto__"}',
      'x.jsonl: line 1: expected a host name as host, got the text "__proto__"',
    ],
    [
      'with a host of two lines',
      '{"host":"a\\nb"}',
      'x.jsonl: line 1: expected a host name as host, got the text "a\u{fffd}b"',
    ],
    [
      'with odd headers',
      '{"host":"a.example","headers":"x"}',
      'x.jsonl: line 1: expected an object or a list as headers, got the text "x"',
    ],
    [
      'with a line too long',
      `{"host":"${'a'.repeat(17 * 1024 * 1024)}"}`,
      'x.jsonl: line 1: expected at most 16 MB, got more',
    ],
  ])('(%s) is refused in one line', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(new RegExp(`^${message.replace(/[\\{}[\]().]/g, '\\$&')}$`));
  });
});
