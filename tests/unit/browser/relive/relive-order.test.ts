import { describe, expect, it } from 'vitest';
import { checkReliveOrder } from '../../../../src/browser/relive/relive-order';
import type { Exchange, PageLoad } from '../../../../src/observe/page-load';

const exchangeWith = (host: string): Exchange => ({
  ...{ host, address: null, addressSource: 'unseen', headers: [], cnames: [] },
  ...{ roles: {}, failed: 0, cached: 0 },
});
const LOAD: PageLoad = {
  ...{
    url: 'https://www.shop.example/',
    startedAt: 1,
    complete: true,
    isPrivate: false,
    gaps: [],
    visible: null,
  },
  exchanges: [exchangeWith('www.shop.example'), exchangeWith('api.shop.example')],
};
const HOST = {
  ...{ host: 'api.shop.example', fate: 'down', failure: 'time-outs', share: 1 },
  ...{ provider: 'aws', region: 'us-east-1' },
};
const ORDER = {
  type: 'relive',
  outage: { incident: 'aws-us-east-1-2025-10-20', severity: 'region-lost', whatIf: null, phases: ['dns'] },
  predicted: { outcome: 'broken', worst: 'unreachable', confidence: 'likely' },
  ...{ hosts: [HOST], site: 'shop.example', seed: 5 },
};

describe('an order to live through an outage', () => {
  it('is followed as it was given', () => {
    const { type: _, ...order } = ORDER;
    expect(checkReliveOrder(ORDER, LOAD)).toEqual(order);
  });

  it('makes hosts of the page fail and no others', () => {
    const hosts = [HOST, { ...HOST, host: 'bank.example' }, { ...HOST, host: '__proto__' }, null, 7];
    expect(checkReliveOrder({ ...ORDER, hosts }, LOAD)?.hosts).toEqual([HOST]);
  });

  it('names each host once', () => {
    expect(checkReliveOrder({ ...ORDER, hosts: [HOST, HOST] }, LOAD)?.hosts).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['no host of the page', { hosts: [{ ...HOST, host: 'bank.example' }] }],
    ['no hosts at all', { hosts: 'api.shop.example' }],
    ['a site that is not the page’s', { site: 'bank.example' }],
    ['a site that only ends like the page’s', { site: 'op.example' }],
    ['no site', { site: null }],
    ['a share of nothing', { hosts: [{ ...HOST, share: 0 }] }],
    ['a share that is no number', { hosts: [{ ...HOST, share: Number.NaN }] }],
    ['a failure that nobody knows', { hosts: [{ ...HOST, failure: 'constructor' }] }],
    ['an outcome that nobody knows', { predicted: { ...ORDER.predicted, outcome: 'toString' } }],
    ['a severity that nobody knows', { outage: { ...ORDER.outage, severity: 'much' } }],
    ['a code that is longer than any', { outage: { ...ORDER.outage, whatIf: 'x'.repeat(9_999) } }],
  ])('is not followed with %s', (_, change) => {
    expect(checkReliveOrder({ ...ORDER, ...change }, LOAD)).toBeNull();
  });

  it.each([null, 7, 'relive', [], {}])('is not followed where it is none: %j', (message) => {
    expect(checkReliveOrder(message, LOAD)).toBeNull();
  });

  it('is not followed where nothing of the page was seen', () => {
    expect(checkReliveOrder(ORDER, null)).toBeNull();
  });
});
