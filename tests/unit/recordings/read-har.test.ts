import { describe, expect, it } from 'vitest';
import { readHar } from '../../../src/recordings/read-har';
import { entry, har, page, pieces, rolesOf, TOOLS, toldInEnglish } from './recordings';

const read = async (text: string, size?: number) =>
  (await toldInEnglish(readHar(pieces(text, size), 'x.har', TOOLS))).pages;
const readPage = async (text: string) => {
  const [first, ...others] = await read(text);
  if (!first || others.length > 0) throw new Error('Expected exactly one page.');
  return first;
};
const dest = (value: string) => ({ requestHeaders: [{ name: 'Sec-Fetch-Dest', value }] });

describe('roles', () => {
  it('of Chrome: by resource type, priority and the document’s own markup', async () => {
    const html =
      '<!doctype html><head><script src="/block.js"></script><script async src="/async.js"></script>' +
      '<link rel=stylesheet href="/print.css" media=print><link rel=stylesheet href="/all.css"></head><body>';
    const recorded = await readPage(
      har(
        [
          entry('https://shop.example/', 'text/html', { _resourceType: 'document', text: html }),
          entry('https://shop.example/block.js', 'text/javascript', { _resourceType: 'script' }),
          entry('https://shop.example/async.js', 'text/javascript', {
            _resourceType: 'script',
            _priority: 'High',
          }),
          entry('https://shop.example/later.js', 'text/javascript', {
            _resourceType: 'script',
            _priority: 'High',
          }),
          entry('https://shop.example/print.css', 'text/css', { _resourceType: 'stylesheet' }),
          entry('https://shop.example/all.css', 'text/css', { _resourceType: 'stylesheet' }),
          entry('https://frame.example/', 'text/html', { _resourceType: 'document' }),
          entry('https://api.example/', 'application/json', { _resourceType: 'fetch' }),
          entry('https://ping.example/', '', { _resourceType: 'ping' }),
          entry('https://shop.example/favicon.ico', 'image/x-icon', { _resourceType: 'image', size: 900 }),
          entry('https://pixel.example/p.gif', 'image/gif', { _resourceType: 'image', size: 43 }),
          entry('https://img.example/a', 'image/webp', { _resourceType: 'image', size: 40000 }),
          entry('wss://live.example/', '', { _resourceType: 'websocket', status: 101 }),
        ],
        [page('page_1', 'https://shop.example/')],
      ),
    );
    expect(recorded.url).toBe('https://shop.example/');
    expect(recorded.requests.map(({ role }) => role)).toEqual([
      'document',
      'blocking',
      'app',
      'app',
      'app',
      'blocking',
      'frame',
      'data',
      'beacon',
      'other',
      'beacon',
      'image',
      'data',
    ]);
  });

  it('of Firefox: by media types, which name no frames, and by what the browser asked for', async () => {
    const recorded = await readPage(
      har([
        entry('https://news.example/', 'text/html; charset=utf-8'),
        entry('https://news.example/a.css', 'text/css'),
        entry('https://news.example/a.js', 'application/javascript'),
        entry('https://news.example/a.woff2', 'font/woff2'),
        entry('https://api.example/html', 'text/html', dest('empty')),
        entry('https://ads.example/', 'text/html', dest('iframe')),
        entry('https://video.example/a', '', dest('video')),
        entry('https://gone.example/a.png', '', { status: 0 }),
      ]),
    );
    expect(rolesOf(recorded).map(([, role]) => role)).toEqual([
      'document',
      'blocking',
      'app',
      'font',
      'data',
      'frame',
      'media',
      'image',
    ]);
    expect(recorded.requests.at(-1)).toMatchObject({ hasFailed: true });
  });

  it('of WebPageTest: its own names, and its word for what blocks', async () => {
    const wpt = (type: string, more = {}) => ({ _type: 3, _request_type: type, ...more });
    const recorded = await readPage(
      har([
        entry(
          'http://wpt.example/',
          'text/html',
          wpt('Document', { status: 301, redirectURL: 'https://wpt.example/' }),
        ),
        entry('https://wpt.example/', 'text/html', wpt('Document', { _is_base_page: true })),
        entry('https://wpt.example/a.js', '', wpt('Script', { _renderBlocking: 'blocking' })),
        entry(
          'https://wpt.example/b.js',
          '',
          wpt('Script', { _renderBlocking: 'non_blocking', _priority: 'High' }),
        ),
        entry('https://wpt.example/c.css', '', wpt('Stylesheet', { _renderBlocking: 'non_blocking' })),
        entry('https://wpt.example/d.js', '', wpt('Script', { _priority: 'Highest' })),
        entry('https://wpt.example/e.css', '', wpt('Stylesheet', { _priority: 'Lowest' })),
      ]),
    );
    expect(recorded.requests.map(({ role }) => role)).toEqual([
      'document',
      'document',
      'blocking',
      'app',
      'app',
      'blocking',
      'app',
    ]);
  });

  it.each(['http://a.example/', 'https://a.example/', 'https://a.example/home', 'A title'])(
    'count every step of a redirect as the document, when the page is called %s',
    async (title) => {
      const recorded = await readPage(
        har(
          [
            entry('http://a.example/', '', { status: 301, redirectURL: 'https://a.example/' }),
            entry('https://a.example/', '', { status: 302, redirectURL: '/home' }),
            entry('https://a.example/home', 'text/html'),
            entry('https://b.example/', 'text/html'),
          ],
          [page('page_1', title)],
        ),
      );
      expect(recorded.requests.map(({ role }) => role)).toEqual([
        'document',
        'document',
        'document',
        'frame',
      ]);
      expect(recorded.url).toBe('https://a.example/home');
    },
  );

  it('ends where redirects go in a circle', async () => {
    const recorded = await readPage(
      har(
        [
          entry('https://a.example/', '', { status: 302, redirectURL: 'https://a.example/b' }),
          entry('https://a.example/b', '', { status: 302, redirectURL: 'https://a.example/' }),
        ],
        [page('page_1', 'https://a.example/')],
      ),
    );
    expect(recorded.requests.map(({ role }) => role)).toEqual(['document', 'document']);
  });
});

describe('addresses', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['[2001:DB8::7]', '2001:db8::7'],
    ['2001:db8::7', '2001:db8::7'],
    ['[2001:db8::7]:443', '2001:db8::7'],
    ['192.0.2.7:443', '192.0.2.7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
    ['', null],
    ['n/a', null],
    [null, null],
    [7, null],
  ])('%j is %j', async (recorded, address) => {
    const { requests } = await readPage(
      har([entry('https://a.example/', 'text/html', { serverIPAddress: recorded })]),
    );
    expect(requests[0]?.address).toBe(address);
  });

  it('come from WebPageTest’s own field where the standard one is missing', async () => {
    const { requests } = await readPage(
      har([entry('https://a.example/', 'text/html', { serverIPAddress: undefined, _ip_addr: '192.0.2.9' })]),
    );
    expect(requests[0]?.address).toBe('192.0.2.9');
  });

  it('are remembered for what came from a cache, and not for what failed', async () => {
    const { requests } = await readPage(
      har([
        entry('https://a.example/', 'text/html'),
        entry('https://a.example/b', 'image/png', { serverIPAddress: '', _fromCache: 'memory' }),
        entry('https://a.example/c', 'image/png', { serverIPAddress: '', status: 0 }),
      ]),
    );
    expect(requests.map(({ address, isFromCache }) => [address, isFromCache])).toEqual([
      ['192.0.2.1', false],
      ['192.0.2.1', true],
      [null, false],
    ]);
  });
});

describe('headers', () => {
  it('come in lower case, without HTTP/2’s pseudo headers, bounded', async () => {
    const responseHeaders = [
      { name: ':status', value: '200' },
      { name: 'Server', value: 'AmazonS3' },
      { name: 'X-Big', value: 'x'.repeat(1_000_000) },
      { name: 7, value: 'x' },
      null,
    ];
    const { requests } = await readPage(har([entry('https://a.example/', 'text/html', { responseHeaders })]));
    expect(requests[0]?.headers.map(([name, value]) => [name, value.length])).toEqual([
      ['server', 8],
      ['x-big', 4096],
    ]);
  });
});

describe('pages', () => {
  it('are told apart, those without requests left out', async () => {
    const text = har(
      [
        entry('https://a.example/', 'text/html', { pageref: 'p1' }),
        entry('https://b.example/', 'text/html', { pageref: 'p2' }),
        entry('https://b.example/x', 'image/png', { pageref: 'p2' }),
      ],
      [page('p1', 'A'), page('p2', 'B'), page('p3', 'C')],
    );
    expect((await read(text)).map(({ url, requests }) => [url, requests.length])).toEqual([
      ['https://a.example/', 1],
      ['https://b.example/', 2],
    ]);
  });

  it('take in what names none of them by the time', async () => {
    const at = (second: number) => ({
      pageref: undefined,
      startedDateTime: `2026-03-01T10:00:0${second}.500Z`,
    });
    const start = (second: number) => ({ startedDateTime: `2026-03-01T10:00:0${second}.000Z` });
    const text = har(
      [entry('https://a.example/', 'text/html', at(1)), entry('https://b.example/', 'text/html', at(5))],
      [page('p1', 'A', start(1)), page('p2', 'B', start(4))],
    );
    expect((await read(text)).map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
  });

  it('are one where the file has none', async () => {
    const text = JSON.stringify({ log: { entries: [entry('https://a.example/', 'text/html')] } });
    expect((await readPage(text)).host).toBe('a.example');
  });

  it('whose document is missing are named by the page, or by where requests came from', async () => {
    const image = entry('https://cdn.example/a.png', 'image/png', {
      requestHeaders: [{ name: 'Referer', value: 'https://shop.example/x#y' }],
    });
    expect(await readPage(har([image], [page('page_1', 'https://named.example/')]))).toMatchObject({
      host: 'named.example',
    });
    expect(await readPage(har([image]))).toMatchObject({
      url: 'https://shop.example/x',
      host: 'shop.example',
    });
  });
});

describe('a file', () => {
  const good = har([
    entry('https://shop.example/', 'text/html', { text: 'a"b\\c\u{1f600}\n'.repeat(20) }),
    entry('https://shop.example/é', 'image/png', { pageref: 'page_1', _x: [1, { deep: [[[true, null]]] }] }),
  ]);

  it.each([1, 2, 3, 7, 1000])('is read the same in pieces of %d bytes', async (size) => {
    expect(await read(good, size)).toEqual(await read(good));
  });

  it('may have its parts in any order, with blanks and a byte order mark', async () => {
    const { log } = JSON.parse(good);
    const text = `\u{feff}${JSON.stringify({ comment: '"entries": [', log: { entries: log.entries, pages: log.pages, creator: {} } }, null, 2)}\n\n`;
    expect(await read(text, 5)).toEqual(await read(good));
  });

  it('keeps of long bodies only the beginning', async () => {
    const text = `<script src="/a.js"></script>${'é\\"\\u00e9'.repeat(200_000)}`;
    const file = har([
      entry('https://shop.example/', 'text/html', { text }),
      entry('https://shop.example/a.js', 'text/javascript'),
    ]);
    const [recorded] = await read(file, 1000);
    expect(recorded?.requests.map(({ role }) => role)).toEqual(['document', 'blocking']);
  });

  it('reads bodies that are kept as base64', async () => {
    const text = Buffer.from('<head><script src=/a.js></script>').toString('base64');
    const document = entry('https://shop.example/', 'text/html');
    const content = { mimeType: 'text/html', text, encoding: 'base64' };
    const file = har([
      { ...document, response: { status: 200, headers: [], content } },
      entry('https://shop.example/a.js', 'text/javascript'),
    ]);
    expect((await readPage(file)).requests[1]?.role).toBe('blocking');
  });

  it('leaves out what no server answers', async () => {
    const { requests } = await readPage(
      har([
        entry('https://shop.example/', 'text/html'),
        entry('data:image/png;base64,AA==', 'image/png'),
        entry('blob:https://shop.example/1', 'image/png'),
        entry('chrome-extension://abc/x.js', 'text/javascript'),
        entry('https://', 'text/html'),
        entry('https://exa mple/', 'text/html'),
      ]),
    );
    expect(requests).toHaveLength(1);
  });

  it('keeps requests with very long addresses', async () => {
    const recorded = await readPage(har([entry(`https://a.example/?${'x'.repeat(1e6)}`, 'text/html')]));
    expect(rolesOf(recorded)).toEqual([['a.example', 'document']]);
  });

  it('takes a moment before there were such pages for none', async () => {
    const never = { startedDateTime: '0001-01-01T00:00:00Z' };
    const recorded = await readPage(
      har([{ ...entry('https://a.example/', 'text/html'), ...never }], [page('page_1', 'A', never)]),
    );
    expect(recorded.startedAt).toBe(0);
  });

  it('takes a flag that is an object for none', async () => {
    const hostile = { _is_base_page: { toString: 1, valueOf: 1 } };
    const recorded = await readPage(har([entry('https://a.example/', 'text/html', hostile)]));
    expect(recorded.url).toBe('https://a.example/');
  });

  it('takes hostile member names for what they are', async () => {
    const text = `{"__proto__":{"log":1},"log":{"__proto__":{"entries":[]},"entries":[{"__proto__":{"x":1},"request":{"url":"https://a.example/","__proto__":{"url":"x"}},"response":{"status":200,"headers":{"__proto__":"x","constructor":"y"},"content":{"mimeType":"text/html"}}}]}}`;
    const recorded = await readPage(text);
    expect(recorded.host).toBe('a.example');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('a file that is none', () => {
  const one = JSON.stringify(entry('https://a.example/', 'text/html'));
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  it.each([
    ['empty', '', 'x.har: expected a HAR file, got an empty file'],
    ['only blanks', '  \n', 'x.har: expected the file to go on, but it ends after 3 bytes'],
    ['not JSON', '<html>', 'x.har: expected an object, got something else at byte 0'],
    ['a list', '[]', 'x.har: expected an object, got something else at byte 0'],
    ['no log', '{}', 'x.har: log.entries: expected a list of requests there, got none'],
    ['a log of the wrong type', '{"log":[]}', 'x.har: log: expected an object, got something else at byte 7'],
    [
      'entries of the wrong type',
      '{"log":{"entries":{}}}',
      'x.har: log.entries: expected a list, got something else at byte 18',
    ],
    [
      'no entries',
      '{"log":{"entries":[]}}',
      'x.har: log.entries: expected at least one request to a web server, got none',
    ],
    [
      'cut off',
      `{"log":{"entries":[${one},${one.slice(0, 50)}`,
      /^x\.har: expected the file to go on, but it ends after \d+ bytes$/,
    ],
    ['cut off between entries', `{"log":{"entries":[${one},`, /^x\.har: expected the file to go on/],
    [
      'going on after its end',
      `{"log":{"entries":[${one}]}} {}`,
      /^x\.har: expected nothing after the closing bracket, got more at byte \d+$/,
    ],
    [
      'without a comma',
      `{"log":{"entries":[${one} ${one}]}}`,
      /^x\.har: log\.entries\[1\]: expected , at byte \d+, got "\{"$/,
    ],
    [
      'with a broken entry',
      `{"log":{"entries":[${one},{"request":oops}]}}`,
      'x.har: log.entries[1]: expected valid JSON, got something else',
    ],
    [
      'with brackets that do not match',
      `{"log":{"entries":[{"a":[}]]}}`,
      'x.har: log.entries[0]: expected valid JSON, got something else',
    ],
    [
      'broken beside its entries',
      `{"log":{"creator":nope,"entries":[${one}]}}`,
      'x.har: log: expected valid JSON, got something else',
    ],
    [
      'with an entry that is none',
      '{"log":{"entries":[null]}}',
      'x.har: log.entries[0].request.url: expected the address of a request, got nothing',
    ],
    [
      'with an address that is none',
      '{"log":{"entries":[{"request":{"url":7}}]}}',
      'x.har: log.entries[0].request.url: expected the address of a request, got 7',
    ],
    [
      'nested too deeply',
      `{"log":{"entries":[{"request":${deep}}]}}`,
      'x.har: log.entries[0]: expected at most 100 levels, got more',
    ],
    ['nested too deeply outside', `{"x":${deep}}`, 'x.har: expected at most 100 levels, got more'],
    ['with unquoted keys', '{log:1}', 'x.har: expected " at byte 1, got "l"'],
  ])('(%s) is refused in one line', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
    await expect(read(text, 1)).rejects.toThrow(message);
  });
});

describe('when an answer began to come', () => {
  const began = Date.parse('2026-03-01T10:00:01.000Z');
  it.each([
    [{ blocked: 2, dns: -1, connect: 30, ssl: 20, send: 1, wait: 40, receive: 500 }, began + 73],
    [{ wait: 40 }, began + 40],
    [{ blocked: 2, receive: 500 }, null],
    ['soon', null],
    [undefined, null],
  ])('is told by %j', async (timings, expected) => {
    const { requests } = await readPage(har([entry('https://shop.example/', 'text/html', { timings })]));
    expect(requests[0]?.answeredAt).toBe(expected);
  });

  it('is not told of what was not answered', async () => {
    const { requests } = await readPage(
      har([entry('https://shop.example/', 'text/html', { status: 0, timings: { wait: 5 } })]),
    );
    expect(requests[0]?.answeredAt).toBeNull();
  });
});
