import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFindings, MOST_FINDINGS } from '../../../src/deeper/check-findings';
import { type Findings, NO_FINDINGS } from '../../../src/deeper/findings';
import { mergeFindings } from '../../../src/deeper/merge-findings';
import { withFindings } from '../../../src/deeper/with-findings';
import type { Exchange, PageLoad } from '../../../src/observe/page-load';

const FOUND: Findings = {
  hosts: {
    'www.shop.example': {
      cnames: ['lb.example', 'lb2.example'],
      addresses: ['44.205.117.62', '52.71.208.149'],
    },
    'bare.example': { cnames: [], addresses: [] },
  },
  nameServers: {
    'shop.example': ['ns-1.awsdns-1.com', 'ns-2.awsdns-2.net'],
    'deep.shop.example': ['ns1.deep.example'],
    'none.example': [],
  },
};

function exchange(host: string, more: Partial<Exchange> = {}): Exchange {
  return {
    host,
    address: null,
    addressSource: 'unseen',
    headers: [],
    cnames: [],
    roles: { image: 1 },
    failed: 0,
    cached: 0,
    ...more,
  };
}

function load(...exchanges: Exchange[]): PageLoad {
  return {
    url: 'https://www.shop.example/',
    startedAt: 0,
    complete: true,
    isPrivate: false,
    exchanges,
    gaps: [],
    visible: null,
  };
}

describe('withFindings', () => {
  it('adds names behind the name, the name servers of its site, and an address where none was seen', () => {
    expect(withFindings(load(exchange('www.shop.example')), FOUND).exchanges).toEqual([
      exchange('www.shop.example', {
        cnames: ['lb.example', 'lb2.example'],
        address: '44.205.117.62',
        addressSource: 'resolved',
        nameServers: ['ns-1.awsdns-1.com', 'ns-2.awsdns-2.net'],
      }),
    ]);
  });

  it('overwrites nothing that was observed', () => {
    const seen = exchange('www.shop.example', {
      address: '44.205.117.63',
      addressSource: 'connection',
      cnames: ['other.example'],
      nameServers: ['ns1.other.example'],
    });
    const before = load(seen);
    expect(withFindings(before, FOUND)).toBe(before);
    const remembered = exchange('www.shop.example', { address: '44.205.117.63', addressSource: 'memory' });
    expect(withFindings(load(remembered), FOUND).exchanges[0]).toMatchObject({
      address: '44.205.117.63',
      addressSource: 'memory',
    });
  });

  it('takes the name servers of the nearest site, and of no other', () => {
    const servers = (host: string) => withFindings(load(exchange(host)), FOUND).exchanges[0]?.nameServers;
    expect(servers('shop.example')).toEqual(FOUND.nameServers['shop.example']);
    expect(servers('a.b.deep.shop.example')).toEqual(['ns1.deep.example']);
    expect(servers('notshop.example')).toBeUndefined();
    expect(servers('shop.example.org')).toBeUndefined();
    expect(servers('a.none.example')).toBeUndefined();
  });

  it('leaves alone what gains nothing', () => {
    const other = exchange('other.example');
    const bare = exchange('bare.example');
    const strange = exchange('constructor.toString');
    const before = load(other, exchange('www.shop.example'), bare, strange);
    const after = withFindings(before, FOUND);
    expect([after.exchanges[0], after.exchanges[2], after.exchanges[3]]).toEqual([other, bare, strange]);
    expect(after.exchanges[0]).toBe(other);
    expect(after.exchanges[2]).toBe(bare);
    expect(before.exchanges[1]?.cnames).toEqual([]);
    expect(withFindings(before, NO_FINDINGS)).toBe(before);
  });
});

describe('mergeFindings', () => {
  const host = (cnames: string[], addresses: string[] = []): Findings => ({
    hosts: { 'a.example': { cnames, addresses } },
    nameServers: {},
  });

  it('keeps both, the newer of the same name', () => {
    const newer: Findings = {
      hosts: { 'www.shop.example': { cnames: ['new.example'], addresses: [] } },
      nameServers: { 'shop.example': ['ns1.new.example'] },
    };
    const merged = mergeFindings(FOUND, newer);
    expect(merged.hosts['www.shop.example']).toEqual({ cnames: ['new.example'], addresses: [] });
    expect(merged.hosts['bare.example']).toEqual({ cnames: [], addresses: [] });
    expect(merged.nameServers['shop.example']).toEqual(['ns1.new.example']);
    expect(merged.nameServers['none.example']).toEqual([]);
  });

  it('does not let the end of a chain replace the whole of it', () => {
    const merged = mergeFindings(host(['b.example', 'c.example']), host(['c.example'], ['52.0.0.1']));
    expect(merged.hosts['a.example']).toEqual({
      cnames: ['b.example', 'c.example'],
      addresses: ['52.0.0.1'],
    });
    expect(mergeFindings(host(['b.example']), host([])).hosts['a.example']?.cnames).toEqual([]);
  });

  it('forgets the oldest first', () => {
    const many = (from: number): Findings => ({
      hosts: Object.fromEntries(
        Array.from({ length: MOST_FINDINGS }, (_, at) => [
          `h${from + at}.example`,
          { cnames: [], addresses: [] },
        ]),
      ),
      nameServers: {},
    });
    const again = { hosts: { 'h0.example': { cnames: [], addresses: ['52.0.0.1'] } }, nameServers: {} };
    const renewed = mergeFindings(mergeFindings(many(0), again), many(MOST_FINDINGS - 1 + 1_000));
    expect(Object.keys(renewed.hosts)).toHaveLength(MOST_FINDINGS);
    const half = mergeFindings(mergeFindings(many(0), again), {
      hosts: { 'x.example': { cnames: [], addresses: [] } },
      nameServers: {},
    });
    expect(Object.keys(half.hosts)).toHaveLength(MOST_FINDINGS);
    expect(half.hosts['h0.example']?.addresses).toEqual(['52.0.0.1']);
    expect(half.hosts['h1.example']).toBeUndefined();
  });
});

describe('checkFindings', () => {
  it('takes what has the form', () => {
    expect(checkFindings(JSON.parse(JSON.stringify(FOUND)))).toEqual(FOUND);
  });

  it.each([null, undefined, 'x', 7, [], { hosts: 'x' }, { hosts: null, nameServers: 3 }])(
    'makes nothing of %j',
    (value) => {
      expect(checkFindings(value)).toEqual({ hosts: {}, nameServers: {} });
    },
  );

  it('leaves out what has not the form', () => {
    const good = { cnames: ['b.example'], addresses: ['52.0.0.1'] };
    const hosts = {
      'good.example': good,
      'Bad.example': good,
      'a b.example': good,
      localhost: good,
      'one.example': { ...good, addresses: ['10.0.0.1'] },
      'two.example': { ...good, cnames: ['<b>.example'] },
      'three.example': { ...good, cnames: 'b.example' },
      'four.example': { cnames: [] },
      'five.example': { ...good, cnames: Array(17).fill('b.example') },
      'six.example': null,
      'seven.example': { ...good, addresses: [7] },
    };
    const nameServers = { 'a.example': ['ns1.example'], 'b.example': [null], 'c.example': 'ns1.example' };
    expect(checkFindings({ hosts, nameServers })).toEqual({
      hosts: { 'good.example': good },
      nameServers: { 'a.example': ['ns1.example'] },
    });
    expect(checkFindings(JSON.parse('{"hosts":{"__proto__":{"cnames":[],"addresses":[]}}}')).hosts).toEqual(
      {},
    );
  });

  it('takes so many and no more', () => {
    const hosts = Object.fromEntries(
      Array.from({ length: MOST_FINDINGS + 9 }, (_, at) => [`h${at}.example`, { cnames: [], addresses: [] }]),
    );
    expect(Object.keys(checkFindings({ hosts }).hosts)).toHaveLength(MOST_FINDINGS);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (hosts, nameServers) => {
        checkFindings({ hosts, nameServers });
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
