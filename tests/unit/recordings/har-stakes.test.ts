import { describe, expect, it } from 'vitest';
import { readHar } from '../../../src/recordings/read-har';
import type { RecordedPage } from '../../../src/recordings/recorded-page';
import { entry, har, page, pieces, TOOLS } from './recordings';

const PAGE = 'https://shop.example/';
const ARTICLE = '<p>The ferry to the far shore runs again from Monday on. </p>'.repeat(12);
const PARAGRAPH = '<p>The ferry to the far shore runs again from Monday on. </p>';

/** A page as it was recorded: its markup, and what it loaded as [address, media type, more]. */
async function recorded(
  html: string,
  loaded: [url: string, mimeType: string, more?: Record<string, unknown>][],
): Promise<RecordedPage> {
  const entries = loaded.map(([url, mimeType, more]) => entry(url, mimeType, { size: 30_000, ...more }));
  const text = har([entry(PAGE, 'text/html', { text: html }), ...entries], [page('page_1', PAGE)]);
  const [first] = (await readHar(pieces(text), 'x.har', TOOLS)).pages;
  if (!first) throw new Error('Expected a page.');
  return first;
}

/** Role and stake of what came from a host. */
function partsOf({ requests }: RecordedPage, host: string): string[] {
  return requests.filter((one) => one.host === host).map(({ role, stake }) => `${role} ${stake}`);
}

const JS = 'text/javascript';
const CSS = 'text/css';
const drawing = (width: number, height: number) => ({
  text: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"></svg>`,
});
const askedBy = (url: string) => ({ _initiator: { type: 'script', stack: { callFrames: [{ url }] } } });

describe('what hangs on a script', () => {
  it.each<[string, string, string]>([
    [
      'in the head: all of the page',
      `<head><script src=//cdn.example/a.js></script></head>${ARTICLE}`,
      'blocking all',
    ],
    [
      'that comes when it comes: nothing',
      `<head><script async src=//cdn.example/a.js></script></head>${ARTICLE}`,
      'app none',
    ],
    [
      'that is deferred, in a page that brings its text: nothing',
      `<head><script defer src=//cdn.example/a.js></script></head>${ARTICLE}`,
      'app none',
    ],
    [
      'at the end of the body: nothing',
      `<body>${ARTICLE}<script src=//cdn.example/a.js></script>`,
      'app none',
    ],
    [
      'at the start of the body: all of it',
      `<body><div><script src=//cdn.example/a.js></script>${ARTICLE}`,
      'blocking all',
    ],
    [
      'after a quarter of the text: its use',
      `<body>${PARAGRAPH.repeat(3)}<script src=//cdn.example/a.js></script>${PARAGRAPH.repeat(9)}`,
      'blocking use',
    ],
    [
      'after most of the text: a part',
      `<body>${PARAGRAPH.repeat(9)}<script src=//cdn.example/a.js></script>${PARAGRAPH.repeat(3)}`,
      'blocking part',
    ],
    [
      'that fills an empty shell: all of it',
      '<head><script type=module src=//cdn.example/a.js></script></head><div id=root></div>',
      'app all',
    ],
    [
      'that fills a shell with a word or a sign in it: its use',
      '<div id=root><svg></svg></div><script defer src=//cdn.example/a.js></script>',
      'app use',
    ],
    [
      'of somebody else beside a shell: nothing',
      '<div id=root></div><script async src=//cdn.example/a.js></script>',
      'app none',
    ],
    [
      'for old browsers only: nothing',
      `<head><script nomodule src=//cdn.example/a.js></script></head>${ARTICLE}`,
      'app none',
    ],
  ])('%s', async (_, html, expected) => {
    expect(partsOf(await recorded(html, [['https://cdn.example/a.js', JS]]), 'cdn.example')).toEqual([
      expected,
    ]);
  });

  it('is what came only because it ran, near and far', async () => {
    const html = `<head><script async src=//tags.example/t.js></script></head>${ARTICLE}`;
    const told = await recorded(html, [
      ['https://tags.example/t.js', JS],
      ['https://ads.example/a.js', JS, askedBy('https://tags.example/t.js')],
      [
        'https://pictures.example/p.svg',
        'image/svg+xml',
        { ...drawing(300, 250), ...askedBy('https://ads.example/a.js') },
      ],
      ['https://count.example/c.gif', 'image/gif', { size: 43, ...askedBy('https://ads.example/a.js') }],
    ]);
    expect(partsOf(told, 'tags.example')).toEqual(['app part']);
    expect(partsOf(told, 'ads.example')).toEqual(['app part']);
    expect(partsOf(told, 'count.example')).toEqual(['beacon none']);
    expect(told.brings?.get('tags.example')?.toSorted()).toEqual([
      'ads.example',
      'count.example',
      'pictures.example',
    ]);
    expect(told.brings?.get('shop.example')).toBeUndefined();
  });

  it('is found by the names in it where the recorder tells no initiators', async () => {
    const html = `<head><script async src=//cdn.example/a.js></script></head>${ARTICLE}`;
    const told = await recorded(html, [
      ['https://cdn.example/a.js', JS, { text: 'load("//pictures.example/" + "harbour-dawn.svg")' }],
      ['https://pictures.example/harbour-dawn.svg?w=2', 'image/svg+xml', drawing(300, 250)],
    ]);
    expect(partsOf(told, 'cdn.example')).toEqual(['app part']);
    expect(told.brings?.get('cdn.example')).toEqual(['pictures.example']);
  });

  it('stays what it is where recordings go in a circle', async () => {
    const told = await recorded(ARTICLE, [
      ['https://a.example/a.js', JS, askedBy('https://b.example/b.js')],
      ['https://b.example/b.js', JS, askedBy('https://a.example/a.js')],
    ]);
    expect(partsOf(told, 'a.example')).toEqual(['app none']);
  });
});

describe('what hangs on a style sheet', () => {
  it.each<[string, string, string]>([
    ['in the head', `<head><link rel=stylesheet href=//cdn.example/a.css></head>${ARTICLE}`, 'blocking all'],
    [
      'imported by a style element',
      `<head><style>@import "//cdn.example/a.css";</style></head>${ARTICLE}`,
      'blocking all',
    ],
    [
      'for print first, all of the styling',
      `<head><link rel=stylesheet media=print href=//cdn.example/a.css></head>${ARTICLE}`,
      'app use',
    ],
    ['put in by a script, all of the styling', ARTICLE, 'app use'],
  ])('%s', async (_, html, expected) => {
    expect(partsOf(await recorded(html, [['https://cdn.example/a.css', CSS]]), 'cdn.example')).toEqual([
      expected,
    ]);
  });

  it('that another one imports is what hangs on that one', async () => {
    const html = `<head><link rel=stylesheet href=/a.css></head>${ARTICLE}`;
    const told = await recorded(html, [
      [
        'https://shop.example/a.css',
        CSS,
        { text: '/* @import "//no.example/n.css" */ @import url(//fonts.example/f.css);' },
      ],
      ['https://fonts.example/f.css', CSS],
    ]);
    expect(partsOf(told, 'fonts.example')).toEqual(['blocking all']);
  });

  it('is little where it is little of the styling', async () => {
    const html = `<head><link rel=stylesheet href=/a.css></head>${ARTICLE}`;
    const told = await recorded(html, [
      ['https://shop.example/a.css', CSS, { size: 99_000 }],
      ['https://cdn.example/a.css', CSS, { size: 1_000 }],
    ]);
    expect(partsOf(told, 'cdn.example')).toEqual(['app none']);
  });
});

describe('what hangs on pictures, films, typefaces and frames', () => {
  it.each<[string, string, string, Record<string, unknown>, string]>([
    ['a large picture', ARTICLE, 'image/svg+xml', drawing(300, 200), 'image part'],
    ['a small one', ARTICLE, 'image/svg+xml', drawing(24, 24), 'image none'],
    [
      'one that is shown small',
      `<img width=20 height=20 src=//cdn.example/x>${ARTICLE}`,
      'image/svg+xml',
      drawing(300, 200),
      'image none',
    ],
    [
      'one that is hidden',
      `<img style="display:none" src=//cdn.example/x>${ARTICLE}`,
      'image/svg+xml',
      drawing(300, 200),
      'image none',
    ],
    ['one of unknown size with many bytes', ARTICLE, 'image/png', {}, 'image part'],
    ['a film', `<video src=//cdn.example/x></video>${ARTICLE}`, 'video/webm', {}, 'media part'],
    [
      'a film behind a picture',
      `<video poster=/p.png><source src=//cdn.example/x></video>${ARTICLE}`,
      'video/webm',
      {},
      'media none',
    ],
    ['sound', ARTICLE, 'audio/mpeg', {}, 'media none'],
    ['the typeface of much text', ARTICLE, 'font/woff2', {}, 'font part'],
    ['the typeface of little text', PARAGRAPH, 'font/woff2', {}, 'font none'],
    [
      'a frame with room',
      `<iframe width=300 height=250 src=//cdn.example/x></iframe>${ARTICLE}`,
      'text/html',
      {},
      'frame part',
    ],
    [
      'a frame without',
      `<iframe width=1 height=1 src=//cdn.example/x></iframe>${ARTICLE}`,
      'text/html',
      {},
      'frame none',
    ],
    ['a frame that shows nothing', ARTICLE, 'text/html', { text: '<script>sync()</script>' }, 'frame none'],
    [
      'a frame that shows something',
      ARTICLE,
      'text/html',
      { text: '<p>Join in: what do you think?</p>' },
      'frame part',
    ],
  ])('%s', async (_, html, mimeType, more, expected) => {
    const told = await recorded(html, [['https://cdn.example/x', mimeType, more]]);
    expect(partsOf(told, 'cdn.example')).toEqual([expected]);
  });

  it('counts small pictures of one host together', async () => {
    const told = await recorded(
      ARTICLE,
      [1, 2, 3].map((at) => [`https://cdn.example/${at}`, 'image/svg+xml', drawing(50, 40)]),
    );
    expect(partsOf(told, 'cdn.example')).toEqual(['image part', 'image part', 'image part']);
  });

  it.each<[string, string, string]>([
    ['early in the page is seen', '', 'image part'],
    ['further down is not', ARTICLE, 'image none'],
  ])('a large picture in a frame %s', async (_, before, expected) => {
    const html = `${before}<iframe width=600 height=400 src=//frame.example/f></iframe>${ARTICLE}`;
    const asked = { _initiator: { type: 'parser', url: 'https://frame.example/f' } };
    const told = await recorded(html, [
      ['https://frame.example/f', 'text/html'],
      ['https://cdn.example/p', 'image/svg+xml', { ...drawing(600, 400), ...asked }],
    ]);
    expect(partsOf(told, 'cdn.example')).toEqual([expected]);
  });

  it('takes what a frame asks for as the frame’s', async () => {
    const html = `${ARTICLE}<iframe width=300 height=250 src=//frame.example/f></iframe>`;
    const referrer = { requestHeaders: [{ name: 'Referer', value: 'https://frame.example/' }] };
    const told = await recorded(html, [
      ['https://frame.example/f', 'text/html'],
      ['https://cdn.example/f.css', CSS, referrer],
      ['https://cdn.example/f.js', JS, { _initiator: { type: 'parser', url: 'https://frame.example/f' } }],
    ]);
    expect(partsOf(told, 'cdn.example')).toEqual(['frame none', 'frame none']);
    expect(partsOf(told, 'frame.example')).toEqual(['frame part']);
  });
});

describe('what hangs on data', () => {
  const JSON_TEXT = JSON.stringify({
    id: 'a8f3',
    items: Array(40).fill({ title: 'A jar from the far shore' }),
  });
  it.each<[string, string, Record<string, unknown>, string]>([
    ['that bring most of the words', PARAGRAPH, { text: JSON_TEXT }, 'data use'],
    ['that bring some', ARTICLE.repeat(10), { text: JSON_TEXT }, 'data part'],
    ['that bring none', ARTICLE, { text: '{"token":"a8f3","url":"https://x.example/y"}' }, 'data none'],
    ['that were not kept, in a page that brings its text', ARTICLE, {}, 'data part'],
    ['that were not kept, in one that does not', PARAGRAPH, {}, 'data use'],
    ['that were empty', ARTICLE, { size: 0 }, 'data none'],
  ])('%s', async (_, html, more, expected) => {
    const told = await recorded(html, [['https://api.example/x', 'application/json', more]]);
    expect(partsOf(told, 'api.example')).toEqual([expected]);
  });

  it.each<[string, string, string]>([
    ['that what fills a shell waits for: its use', 'https://cdn.example/a.js', 'data use'],
    ['that something beside it asks for: nothing', 'https://count.example/c.js', 'data none'],
  ])('of a few bytes %s', async (_, asker, expected) => {
    const html =
      '<div id=root></div><script defer src=//cdn.example/a.js></script><script async src=//count.example/c.js></script>';
    const told = await recorded(html, [
      ['https://cdn.example/a.js', JS],
      ['https://count.example/c.js', JS],
      ['https://flags.example/f', 'application/json', { text: '{"a":1}', size: 7, ...askedBy(asker) }],
    ]);
    expect(partsOf(told, 'flags.example')).toEqual([expected]);
  });

  it('hangs on the script that asked for them, too', async () => {
    const told = await recorded(`${PARAGRAPH}<script defer src=//cdn.example/a.js></script>`, [
      ['https://cdn.example/a.js', JS],
      [
        'https://api.example/x',
        'application/json',
        { text: JSON_TEXT, ...askedBy('https://cdn.example/a.js') },
      ],
    ]);
    expect(partsOf(told, 'cdn.example')).toEqual(['app use']);
  });
});

describe('what runs in an order', () => {
  const JSON_TEXT = JSON.stringify(Array(40).fill('A jar from the far shore'));
  const data: [string, string, Record<string, unknown>] = [
    'https://api.example/x',
    'application/json',
    { text: JSON_TEXT, ...askedBy('https://own.example/last.js') },
  ];
  it.each<[string, string, string]>([
    [
      'a deferred script keeps those after it from running',
      '<script defer src=//cdn.example/a.js></script><script defer src=//own.example/last.js></script>',
      'app use',
    ],
    [
      'and not those before it',
      '<script defer src=//own.example/last.js></script><script defer src=//cdn.example/a.js></script>',
      'app none',
    ],
    [
      'one at the end of the body keeps all deferred ones',
      '<script defer src=//own.example/last.js></script>TEXT<script src=//cdn.example/a.js></script>',
      'app use',
    ],
    [
      'one that comes when it comes keeps none',
      '<script async src=//cdn.example/a.js></script><script defer src=//own.example/last.js></script>',
      'app none',
    ],
  ])('%s', async (_, scripts, expected) => {
    const html = scripts.includes('TEXT')
      ? scripts.replace('TEXT', PARAGRAPH.repeat(4))
      : `<head>${scripts}</head>${PARAGRAPH.repeat(4)}`;
    const told = await recorded(html, [
      ['https://cdn.example/a.js', JS],
      ['https://own.example/last.js', JS],
      data,
    ]);
    expect(partsOf(told, 'cdn.example')).toEqual([expected]);
  });

  it('of modules that import each other none runs when one does not come', async () => {
    const html = `<script type=module>import { a } from 'https://cdn.example/a.js'; a(document)</script>${ARTICLE}`;
    expect(partsOf(await recorded(html, [['https://cdn.example/a.js', JS]]), 'cdn.example')).toEqual([
      'app part',
    ]);
  });
});

describe('what waits for the page to have loaded', () => {
  const LAZY =
    'addEventListener("load",()=>document.querySelectorAll("[data-src]").forEach((i)=>{i.src=i.dataset.src}))';
  const html = `<script async src=//count.example/c.js></script><script async src=//lazy.example/l.js></script><img data-src=//pictures.example/p width=300 height=200>${ARTICLE}`;
  const at = (seconds: number) => ({ startedDateTime: `2026-03-01T10:00:0${seconds}.000Z` });
  const told = (pictureAt: number, text = LAZY) =>
    readHar(
      pieces(
        har(
          [
            entry(PAGE, 'text/html', { text: html, ...at(0) }),
            entry('https://count.example/c.js', JS, { size: 9_000, ...at(1) }),
            entry('https://lazy.example/l.js', JS, { size: 9_000, text, ...at(1) }),
            entry('https://api.example/x', 'application/json', { text: '{}', size: 900, ...at(1) }),
            entry('https://pictures.example/p', 'image/svg+xml', { ...drawing(300, 200), ...at(pictureAt) }),
          ],
          [page('page_1', PAGE, { pageTimings: { onLoad: 3_000 } })],
        ),
      ),
      'x.har',
      TOOLS,
    ).then(({ pages: [first] }) => {
      if (!first) throw new Error('Expected a page.');
      return first;
    });

  it('hangs on everything that holds that up, and on the script that waits', async () => {
    const recording = await told(4);
    expect(partsOf(recording, 'lazy.example')).toEqual(['app part']);
    expect(partsOf(recording, 'count.example')).toEqual(['app part']);
    expect(partsOf(recording, 'api.example')).toEqual(['data none']);
  });

  it('does not where it came before', async () => {
    expect(partsOf(await told(1), 'count.example')).toEqual(['app none']);
  });

  it('does not where the script waits for nothing', async () => {
    const recording = await told(
      4,
      'document.querySelectorAll("[data-src]").forEach((i)=>{i.src=i.dataset.src})',
    );
    expect(partsOf(recording, 'lazy.example')).toEqual(['app part']);
    expect(partsOf(recording, 'count.example')).toEqual(['app none']);
  });
});

describe('what hangs on a typeface of which the style sheets tell', () => {
  const face = (more = '') =>
    `@font-face { font-family: "Tide"; src: url(//fonts.example/t.woff2); ${more} }`;
  it.each<[string, string, string]>([
    ['that text is set in: a part', `${face()} body { font-family: Tide, serif }`, 'font part'],
    ['by the shorthand: a part', `${face()} body { font: 16px/1.5 Tide, serif }`, 'font part'],
    [
      'that only headings are set in: nothing',
      `${face()} body { font-family: Georgia } h1 { font-family: Tide }`,
      'font none',
    ],
    [
      'that is done without at need: nothing',
      `${face('font-display: optional')} body { font-family: Tide }`,
      'font none',
    ],
    ['that a variable may stand for: a part', `${face()} body { font-family: var(--text) }`, 'font part'],
  ])('%s', async (_, css, expected) => {
    const html = `<link rel=stylesheet href=/a.css>${ARTICLE}`;
    const recording = await recorded(html, [
      ['https://shop.example/a.css', CSS, { text: css }],
      ['https://fonts.example/t.woff2', 'font/woff2'],
    ]);
    expect(partsOf(recording, 'fonts.example')).toEqual([expected]);
  });
});

describe('where only the beginning of the document was kept', () => {
  it('takes what it does not name for the usual of its kind', async () => {
    const html = '<head><script async src=//count.example/c.js></script></head><div id=root></div>';
    const cut = { text: html, size: 90_000 };
    const entries = [
      entry(PAGE, 'text/html', cut),
      entry('https://cdn.example/a.js', JS),
      entry('https://cdn.example/a.css', CSS),
      entry('https://count.example/c.js', JS),
      entry('https://api.example/x', 'application/json', { text: '{}', size: 2 }),
    ];
    const recording = await readHar(pieces(har(entries, [page('page_1', PAGE)])), 'x.har', TOOLS);
    const parts = recording.pages[0]?.requests.map(({ role, stake }) => [role, stake]);
    expect(parts).toEqual([
      ['document', undefined],
      ['app', undefined],
      ['blocking', undefined],
      ['app', undefined],
      ['data', undefined],
    ]);
  });
});
