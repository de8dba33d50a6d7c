import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HistoryFileError, historyFile, readHistoryFile } from '../../../src/history/history-file';
import type { HistoryRecord } from '../../../src/history/history-record';
import { toRecord } from '../../../src/history/history-record';
import { summarizePage } from '../../../src/history/page-summary';
import { anyPage } from './attributed-pages';

const anyRecord: fc.Arbitrary<HistoryRecord> = fc
  .tuple(anyPage, fc.nat(2e12), fc.nat(999))
  .map(([page, at, tab]) => {
    const summary = summarizePage({ ...page, load: { ...page.load, startedAt: at } }, tab);
    if (!summary) throw new Error('Expected a page that is kept.');
    return toRecord(summary);
  });

const HEAD = '{"format":"outage-lens-history","version":1,"pages":1}\n';
const PLACE = '{"provider":"aws","region":"us-east-1","sure":["certain","certain","unknown"]}';
const HOST = '{"host":"www.shop.example","at":0,"roles":{"document":1}}';
const page = (places: string, hosts: string) => `{"places":[${places}],"hosts":[${hosts}]}`;
const line = (members: string) => `{"at":1760000000000,"tab":3,"host":"www.shop.example",${members}}\n`;
const GOOD = line(`"page":${page(PLACE, HOST)}`);

function refusal(text: string): HistoryFileError {
  try {
    readHistoryFile(text);
  } catch (error) {
    if (error instanceof HistoryFileError) return error;
    throw error;
  }
  throw new Error('Expected the file to be refused.');
}

describe('an exported history', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 5 }), (records) => {
        expect(readHistoryFile([...historyFile(records)].join(''))).toEqual(records);
      }),
      { seed: 20251020, numRuns: 100 },
    );
  });

  it('is plain ASCII, so that its letters are its bytes', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect([...historyFile([record])].join('')).toMatch(/^[\n -~]*$/);
      }),
      { seed: 20251020, numRuns: 50 },
    );
  });

  it.each([
    ['as it was written', HEAD + GOOD],
    ['with a byte order mark and other line ends', `\u{feff}${HEAD}${GOOD}`.replaceAll('\n', '\r\n')],
    ['without its last line end', (HEAD + GOOD).trimEnd()],
    ['with members of nobody knows what', HEAD + GOOD.replace('"tab"', '"title":"x","tab"')],
    ['with roles of nobody knows what', HEAD + GOOD.replace('"document":1', '"document":1,"spell":2')],
  ])('is read %s', (_, text) => {
    expect(readHistoryFile(text)).toEqual([
      { at: 1_760_000_000_000, tab: 3, host: 'www.shop.example', page: page(PLACE, HOST) },
    ]);
  });
});

it.each([
  ['no more requests than any page makes', '"document":1}', '"document":9000000}', '"document":1000000}'],
  [
    'no name that is none',
    '"document":1}',
    '"document":1},"brings":["<b>",7,"a.example"]',
    '"brings":["a.example"]',
  ],
  ['no provider without an end', '"aws"', `"${'a'.repeat(201)}"`, '[{"region":"us-east-1",'],
  [
    'as long a network as there may be',
    '"aws"',
    `"aws","network":"${'n'.repeat(200)}"`,
    `"${'n'.repeat(200)}"`,
  ],
])('tells %s', (_, part, hostile, read) => {
  const [record] = readHistoryFile(HEAD + GOOD.replace(part, hostile));
  expect(record?.page).toContain(read);
});

it('tells sizes of no more requests than there were', () => {
  const [record] = readHistoryFile(
    HEAD + GOOD.replace('"document":1', '"document":2},"size":[9,7],"x":{"y":1'),
  );
  expect(record?.page).toContain('"size":[9,2]');
});

describe('a file that is none', () => {
  it.each([
    ['an empty one', '', 'no-history', 'expected a history exported by Outage Lens, got an empty file'],
    ['a picture', '\u0089PNG\n\u001a', 'no-history', 'line 1: expected a history'],
    ['other JSON', '[1]', 'no-history', 'line 1: expected a history'],
    ['a recording', '{"log":{"entries":[]}}', 'no-history', 'line 1: expected a history'],
    ['no version', HEAD.replace('"version":1,', ''), 'no-history', 'got one without a version'],
    ['no number of pages', HEAD.replace('"pages":1', '"pages":"1"'), 'no-history', 'how many page loads'],
    ['a later version', HEAD.replace('"version":1', '"version":2') + GOOD, 'newer', 'got version 2'],
    ['one that breaks off between lines', HEAD, 'cut', 'expected 1 page loads, got 0'],
    ['one that breaks off in a line', HEAD + GOOD.slice(0, 90), 'line', 'line 2: expected a page load'],
    ['one with more than it says', HEAD + GOOD + GOOD, 'cut', 'expected 1 page loads, got 2'],
    [
      'a line that is no JSON',
      `${HEAD}x\n`,
      'line',
      'line 2: expected a page load with "at", "tab" and "host", got "x"',
    ],
    ['a moment that never comes', HEAD + GOOD.replace('1760000000000', '1e300'), 'line', 'line 2'],
    ['a moment that is no number', HEAD + GOOD.replace('1760000000000', '"1"'), 'line', 'line 2'],
    ['a host that is none', HEAD + GOOD.replace('www.shop.example', '<b>'), 'line', 'line 2'],
    [
      'a host that is a key of all objects',
      HEAD + GOOD.replace('www.shop.example', '__proto__'),
      'line',
      'line 2',
    ],
    ['a page without hosts', HEAD + line(`"page":${page(PLACE, '')}`), 'line', 'its places and hosts'],
    ['a place that is not there', HEAD + GOOD.replace('"at":0', '"at":1'), 'line', 'line 2'],
    [
      'a place of which nothing is sure',
      HEAD + GOOD.replace('"certain","certain"', '"certain"'),
      'line',
      'line 2',
    ],
    ['no role that is known', HEAD + GOOD.replace('"document"', '"spell"'), 'line', 'line 2'],
    ['counts below nothing', HEAD + GOOD.replace('"document":1', '"document":-1'), 'line', 'line 2'],
    ['a moment before all others', HEAD + GOOD.replace('1760000000000', '-1'), 'line', 'line 2'],
    ['a tab that no browser has', HEAD + GOOD.replace('"tab":3', '"tab":1e300'), 'line', 'line 2'],
    ['half a tab', HEAD + GOOD.replace('"tab":3', '"tab":1.5'), 'line', 'line 2'],
    [
      'a place beside others of which nothing is sure',
      HEAD + line(`"page":${page(`{"sure":[]},${PLACE}`, HOST)}`),
      'line',
      'line 2',
    ],
    [
      'a line without end',
      HEAD + line(`"page":${page(PLACE, HOST)},"x":"${'x'.repeat(2_000_000)}"`),
      'line',
      'line 2',
    ],
  ])('is refused in one line: %s', (_, text, problem, message) => {
    const error = refusal(text);
    expect(error.problem).toBe(problem);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
    expect(error.message.length).toBeLessThan(200);
  });

  it('is refused, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => HEAD + json),
        ),
        (text) => {
          expect(refusal(text).message).toMatch(/^(?:line \d+: )?expected /);
        },
      ),
      { seed: 20251020, numRuns: 300 },
    );
  });

  it('is refused for its size before it is looked into', () => {
    const error = refusal(' '.repeat(75_000_001));
    expect([error.problem, error.line]).toEqual(['too-large', null]);
  });
});
