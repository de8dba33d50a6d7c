import { describe, expect, it } from 'vitest';
import { isForgotten, isKept } from '../../../src/history/history-limits';
import { sizeOf, toRecord } from '../../../src/history/history-record';
import { createPageReader } from '../../../src/history/page-reader';
import { summarizePage } from '../../../src/history/page-summary';
import type { PageLoad } from '../../../src/observe/page-load';
import type { AttributedLoad } from '../../../src/outage/attributed-load';
import { exchangeWith, loadOf } from '../browser/page-loads';
import { standing } from '../outage/attributions';

const SECRET = 'https://www.shop.example/orders/4711?name=Ada';

function pageOf(change: Partial<PageLoad> = {}): AttributedLoad {
  const load = loadOf(
    [exchangeWith('www.shop.example', { roles: { document: 1 } }), exchangeWith('cdn.example')],
    { url: SECRET, startedAt: 1_760_000_000_000.4, ...change },
  );
  return {
    load,
    attributions: load.exchanges.map(() => standing('aws', 'us-east-1')),
    functions: load.exchanges.map(() => null),
  };
}

const failed = loadOf([exchangeWith('www.shop.example', { roles: { document: 1 }, failed: 1 })]);

describe('a summary', () => {
  it('names the page’s host and its hosts, and nothing that was asked of them', () => {
    const summary = summarizePage(pageOf(), 3);
    expect(summary).toMatchObject({ at: 1_760_000_000_000, tab: 3, host: 'www.shop.example' });
    const text = JSON.stringify(summary && toRecord(summary));
    for (const part of ['orders', '4711', 'Ada', 'https', '54.226.184.31']) expect(text).not.toContain(part);
  });

  it.each([
    ['in a private window', { isPrivate: true }],
    ['that did not arrive', { exchanges: failed.exchanges }],
    ['without a host', { url: 'about:blank' }],
    ['of this machine', { url: 'http://localhost:3000/' }],
    ['of the own network', { url: 'http://192.168.0.1/' }],
    ['of a company’s own network', { url: 'http://wiki.corp/' }],
  ])('is not made of a page %s', (_, change) => {
    expect(summarizePage(pageOf(change), 3)).toBeNull();
  });

  it.each(['router.lan', '192.168.1.1', 'printer'])(
    'does not name what a page asked of the own network: %s',
    (name) => {
      const [document] = pageOf().load.exchanges;
      if (!document) throw new Error('Expected a host.');
      const bringer = exchangeWith('cdn.example', { brings: [name, 'img.example'] });
      const summary = summarizePage(pageOf({ exchanges: [document, bringer, exchangeWith(name)] }), 3);
      const record = summary && toRecord(summary);
      expect(record?.page).not.toContain(name);
      expect(record && createPageReader()(record)?.groups.map(({ host }) => host)).toEqual([
        ...['cdn.example', 'localhost', 'www.shop.example'],
      ]);
      expect(summary?.groups[0]?.brings).toEqual(['img.example', 'localhost']);
    },
  );

  it('can be read back, however many hosts were seen, and where nothing tells what one of them was asked for', () => {
    const hosts = Array.from({ length: 1_500 }, (_, index) => exchangeWith(`h${index}.example`));
    const [document] = pageOf().load.exchanges;
    if (!document) throw new Error('Expected a host.');
    const exchanges = [document, ...hosts, exchangeWith('odd.example', { roles: {} })];
    const many = summarizePage(pageOf({ exchanges }), 3);
    expect(many && createPageReader()(toRecord(many))?.groups).toHaveLength(1_501);
  });

  it('is made of a page of which a part did not arrive', () => {
    const [document, picture] = pageOf().load.exchanges;
    if (!document || !picture) throw new Error('Expected two hosts.');
    const exchanges = [document, { ...picture, failed: 1 }];
    expect(summarizePage(pageOf({ exchanges }), 3)?.groups).toHaveLength(2);
  });

  it('counts for as many bytes as it has letters, and a little more', () => {
    const record = { at: 1, tab: 1, host: 'a.example', page: '{}' };
    expect(sizeOf(record)).toBe('a.example'.length + 2 + 64);
  });
});

describe('a reader', () => {
  const summary = summarizePage(pageOf(), 3);
  if (!summary) throw new Error('Expected a page that is kept.');
  const record = toRecord(summary);

  it('gives equal pages one list of groups, and equal places one object', () => {
    const read = createPageReader();
    const [first, second] = [read(record), read({ ...record, at: 5, tab: 8 })];
    expect(second).toMatchObject({ at: 5, tab: 8 });
    expect(second?.groups).toBe(first?.groups);
    const [document, picture] = first?.groups ?? [];
    expect(document?.attribution).toBe(picture?.attribution);
    expect(document?.places[0]).toBe(document?.attribution);
  });

  it('takes the same hosts under another host for another page', () => {
    const read = createPageReader();
    expect(read({ ...record, host: 'other.example' })?.groups).not.toBe(read(record)?.groups);
  });

  it.each(['', 'x', 'null', '{"places":[],"hosts":[]}'])('gives nothing for "%s"', (page) => {
    expect(createPageReader()({ ...record, page })).toBeNull();
  });
});

const DAY = 86_400_000;

describe('what is kept', () => {
  const now = 100 * DAY;
  it.each([
    [now, true],
    [now - 90 * DAY, true],
    [now - 90 * DAY - 1, false],
    [now + DAY, true],
    [now + DAY + 1, false],
  ])('on day 100, of moment %d: %s', (at, is) => {
    expect(isKept(at, now)).toBe(is);
  });
});

describe('what was taken out', () => {
  const now = 100 * DAY;
  const HOUR = DAY / 24;
  it.each([
    ['what began before', now - 1, now, true],
    ['what began in the same moment', now, now, true],
    ['what begins later', now + 1, now, false],
    ['anything, where nothing was taken out', now, undefined, false],
    // The clock was an hour fast then.
    ['what began by a clock that was set back since', now + HOUR / 2, now + HOUR, true],
    ['what begins by the clock that is right', now, now + HOUR, false],
    ['what began before, by a clock that goes to and fro a little', now, now + 1_000, true],
  ])('does not come back: %s', (_, at, mark, is) => {
    expect(isForgotten(at, mark, now)).toBe(is);
  });
});
