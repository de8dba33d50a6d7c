import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/recordings/document-markup';

const url = 'https://shop.example/dir/page';
const holding = (html: string) =>
  [...readMarkup(html, url).references].map(([address, { holdsPaint }]) => [address, holdsPaint]);

describe('what holds up the first paint', () => {
  it.each<[string, string, [string, boolean][]]>([
    ['a plain script', '<head><script src="a.js">', [['https://shop.example/dir/a.js', true]]],
    [
      'a script of another host',
      "<script src='//cdn.example/a.js?x=1&amp;y=2#z'>",
      [['https://cdn.example/a.js?x=1&y=2', true]],
    ],
    ['an async script', '<script async src=/a.js>', [['https://shop.example/a.js', false]]],
    ['a deferred script', '<script defer="" src=/a.js>', [['https://shop.example/a.js', false]]],
    ['a module', '<SCRIPT TYPE="Module" SRC="/a.js">', [['https://shop.example/a.js', false]]],
    [
      'a script in the body, before anything to see',
      '<head></head><body><script src=/a.js>',
      [['https://shop.example/a.js', true]],
    ],
    [
      'a script after text began',
      '<title>x</title><p>x<script src=/a.js>',
      [['https://shop.example/a.js', false]],
    ],
    ['a style sheet', '<link rel="preload stylesheet" href=/a.css>', [['https://shop.example/a.css', true]]],
    [
      'a style sheet for print',
      '<link rel=stylesheet media="print" href=/a.css onload="this.media=\'all\'">',
      [['https://shop.example/a.css', false]],
    ],
    [
      'a style sheet for narrow screens',
      '<link rel=stylesheet media="(max-width: 9em)" href=/a.css>',
      [['https://shop.example/a.css', true]],
    ],
    ['an alternate style sheet', '<link rel="alternate stylesheet" href=/a.css>', []],
    ['a preloaded one', '<link rel=preload as=style href=/a.css>', []],
    ['a disabled one', '<link disabled rel=stylesheet href=/a.css>', [['https://shop.example/a.css', false]]],
    [
      'what a comment holds',
      '<!-- <script src=/a.js></script> --><script src=/b.js>',
      [['https://shop.example/b.js', true]],
    ],
    [
      'what a script holds',
      '<script>"<script src=/a.js>"</script><script src=/b.js>',
      [['https://shop.example/b.js', true]],
    ],
    [
      'what is there for browsers without scripts',
      '<noscript><link rel=stylesheet href=/a.css></noscript>',
      [],
    ],
    [
      'another base',
      '<base href="https://cdn.example/x/"><script src=a.js>',
      [['https://cdn.example/x/a.js', true]],
    ],
    [
      'one that is named twice',
      '<script src=/a.js></script><script async src=/a.js></script>',
      [['https://shop.example/a.js', true]],
    ],
    ['an address that is none', '<script src="http://">', []],
    ['a tag that never ends', '<script src="/a.js', []],
    ['a tag that is cut off', '<script src=/a.js', []],
    ['an empty address', '<script src=""></script>', []],
  ])('%s', (_, html, expected) => {
    expect(holding(html)).toEqual(expected);
  });

  it('ends in good time whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', 'script', ' src=', '"', "'", '>', '<!--', '/a.js', ' ', '\u0130', '=')),
        (parts) => {
          expect(readMarkup(parts.join(''), url).references).toBeInstanceOf(Map);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
    for (const text of ['<', '<script', '<a ', '<a "', '<!--', "<link href='", '= ']) {
      const started = performance.now();
      readMarkup(text.repeat(30_000), url);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
