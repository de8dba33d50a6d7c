import { describe, expect, it } from 'vitest';
import type { AddressMap } from '../../../src/address-map/address-answer';
import type { Exchange, PageLoad, Role } from '../../../src/observe/page-load';
import { judgePageLoad } from '../../../src/outage/judge-page-load';
import { lostHostsScenario, scenarioFor } from '../../../src/outage/scenario-for';

const map: AddressMap = {
  built: '2026-01-01',
  sources: [],
  lookup: (address) =>
    address === '192.0.2.1'
      ? { provider: 'aws', region: 'us-east-1', service: null, isEdge: false, network: null }
      : { provider: 'other', region: null, service: null, isEdge: false, network: 'Small Hoster' },
};
const lost = scenarioFor('aws-us-east-1-2025-10-20', 'region-lost');

function exchange(
  host: string,
  roles: Partial<Record<Role, number>>,
  more: Partial<Exchange> = {},
): Exchange {
  return {
    host,
    address: '192.0.2.9',
    addressSource: 'connection',
    headers: [],
    cnames: [],
    roles,
    failed: 0,
    cached: 0,
    ...more,
  };
}

function load(...exchanges: Exchange[]): PageLoad {
  return {
    url: 'https://shop.example/',
    startedAt: 0,
    complete: true,
    isPrivate: false,
    exchanges,
    gaps: [],
    visible: null,
  };
}

describe('judgePageLoad', () => {
  it('attributes by address, and judges the whole page', () => {
    const page = load(exchange('shop.example', { document: 1 }, { address: '192.0.2.1' }));
    expect(judgePageLoad(page, map, lost)).toMatchObject({
      outcome: 'unreachable',
      hosts: [{ host: 'shop.example', attribution: { provider: 'aws', region: 'us-east-1' }, fate: 'down' }],
    });
  });

  it('cannot tell without an address map what headers and names do not show', () => {
    const page = load(exchange('shop.example', { document: 1 }, { address: '192.0.2.1' }));
    expect(judgePageLoad(page, null, lost)).toMatchObject({ outcome: 'unknown', worst: 'unreachable' });
  });

  it('takes the document of a page that shows none for that of the page’s host', () => {
    const page = load(exchange('shop.example', { image: 1 }, { address: '192.0.2.1' }));
    expect(judgePageLoad(page, map, lost).outcome).toBe('unreachable');
  });

  it.each<[string, Partial<Record<Role, number>>, string, string]>([
    ['www.google-analytics.com', { app: 2, data: 3, image: 1 }, 'unnoticed', 'beacon'],
    ['securepubads.g.doubleclick.net', { app: 2, frame: 1 }, 'unnoticed', 'advert'],
    ['www.googletagmanager.com', { app: 1 }, 'unnoticed', 'beacon'],
    ['www.google-analytics.com', { blocking: 1 }, 'blank', 'blocking'],
    ['api.shop.example', { app: 1 }, 'broken', 'app'],
  ])('of %s with %j: %s when it is lost', (host, roles, outcome, role) => {
    const page = load(exchange('shop.example', { document: 1 }), exchange(host, roles));
    const verdict = judgePageLoad(page, map, lostHostsScenario([host]));
    expect(verdict.outcome).toBe(outcome);
    const row = verdict.hosts.find((one) => one.host === host);
    expect(row?.roles).toContain(role);
    expect(row?.requests).toBe(Object.values(roles).reduce((sum, count) => sum + count, 0));
  });

  it.each<[string, Partial<Record<Role, number>>, string]>([
    ['js.stripe.com', { app: 1 }, 'payments'],
    ['widget.intercom.io', { app: 2, data: 1 }, 'chat'],
    ['accounts.google.com', { app: 1, frame: 1 }, 'sign-in'],
  ])('takes %s with %j for a part of the page: degraded without %3$s', (host, roles, does) => {
    const page = load(exchange('shop.example', { document: 1 }), exchange(host, roles));
    const verdict = judgePageLoad(page, map, lostHostsScenario([host]));
    expect(verdict).toMatchObject({ outcome: 'degraded', causes: [{ role: 'frame', does }] });
    expect(verdict.hosts.find((one) => one.host === host)?.does).toBe(does);
  });

  it('takes what a service loads on its own pages for the page itself', () => {
    const page = load(
      exchange('www.paypal.com', { document: 1 }),
      exchange('www.paypalobjects.com', { app: 3 }),
    );
    const own = { ...page, url: 'https://www.paypal.com/signin' };
    const lose = lostHostsScenario(['www.paypalobjects.com']);
    expect(judgePageLoad(own, map, lose)).toMatchObject({ outcome: 'broken', causes: [{ does: null }] });
    expect(judgePageLoad(page, map, lose)).toMatchObject({
      outcome: 'degraded',
      causes: [{ does: 'payments' }],
    });
  });

  it('leaves the page load as it was', () => {
    const page = load(exchange('www.google-analytics.com', { app: 2 }));
    const before = structuredClone(page);
    judgePageLoad(page, map, lost);
    expect(page).toEqual(before);
  });
});
