import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../src/cli/analyze/site-of';
import { areOfOneSite } from '../../../src/recordings/are-of-one-site';
import type { RecordedRequest } from '../../../src/recordings/recorded-page';
import { toPageLoad } from '../../../src/recordings/to-page-load';

const request = (more: Partial<RecordedRequest> = {}): RecordedRequest => ({
  host: 'a.example',
  address: '192.0.2.1',
  headers: [['server', 'x']],
  cnames: [],
  role: 'image',
  count: 1,
  hasFailed: false,
  isFromCache: false,
  ...more,
});
const exchanges = (...requests: RecordedRequest[]) =>
  toPageLoad({ name: 'x', url: 'https://a.example/', host: 'a.example', startedAt: 7, requests }).exchanges;

describe('toPageLoad', () => {
  it('puts requests together that look the same from outside', () => {
    expect(
      exchanges(request(), request({ role: 'document' }), request({ count: 3, hasFailed: true })),
    ).toEqual([
      {
        host: 'a.example',
        address: '192.0.2.1',
        addressSource: 'connection',
        headers: [['server', 'x']],
        cnames: [],
        roles: { image: 4, document: 1 },
        failed: 3,
        cached: 0,
      },
    ]);
  });

  it.each<[string, Partial<RecordedRequest>]>([
    ['host', { host: 'b.example' }],
    ['address', { address: null }],
    ['headers', { headers: [] }],
    ['names behind it', { cnames: ['b.example'] }],
    ['cache', { isFromCache: true }],
  ])('keeps apart what differs in its %s', (_, more) => {
    expect(exchanges(request(), request(more))).toHaveLength(2);
  });

  it('says how an address is known', () => {
    const sources = exchanges(request(), request({ isFromCache: true }), request({ address: null }));
    expect(sources.map(({ addressSource }) => addressSource)).toEqual(['connection', 'memory', 'unseen']);
  });
});

describe('the times of a recording', () => {
  it('run from when the page began, from a first answer to a last', () => {
    const times = (...answeredAt: (number | null)[]) =>
      exchanges(...answeredAt.map((at) => request({ answeredAt: at })))[0]?.times;
    expect(times(null, 107.4, 57, null)).toEqual({ first: 50, last: 100 });
    // Clocks that were set back in between tell no time before the page.
    expect(times(3)).toEqual({ first: 0, last: 0 });
    expect(times(null)).toBeUndefined();
  });
});

describe('siteOf', () => {
  it.each([
    ['www.shop.example.co.uk', 'example.co.uk'],
    ['shop.example', 'shop.example'],
    ['a.b.github.io', 'b.github.io'],
    ['co.uk', null],
    ['192.0.2.1', null],
    ['[2001:db8::1]', null],
    ['localhost', null],
    ['', null],
  ])('of %s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  it('says what belongs together', () => {
    expect(areOfOneSite('a.shop.example', 'shop.example', siteOf)).toBe(true);
    expect(areOfOneSite('192.0.2.1', '192.0.2.1', siteOf)).toBe(true);
    expect(areOfOneSite('localhost', 'other', siteOf)).toBe(false);
  });
});
