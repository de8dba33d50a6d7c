import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDeeperRuns } from '../../../src/browser/deeper-run';
import { loadKey, openNameStore } from '../../../src/browser/deeper-store';
import type { PageLoad } from '../../../src/observe/page-load';
import { answerDns } from '../../internet/dns/dns-answer';
import type { Zone } from '../../internet/dns/zone';
import { loadOf } from './page-loads';

const TAB = 3;
const BALANCER = 'x.elb.us-east-1.amazonaws.com';
const LOAD = loadOf(['www.shop.example', 'img.shop.example']);
const ORDER = {
  type: 'look-deeper',
  hosts: ['www.shop.example', 'img.shop.example'],
  sites: ['shop.example'],
  resolver: { kind: 'preset', id: 'quad9' },
};
/** The resolver knows one of the two hosts. */
const ZONE: Zone = new Map([
  ['www.shop.example', { cname: BALANCER }],
  [BALANCER, { addresses: ['54.226.184.31'] }],
  ['shop.example', { addresses: [], nameServers: ['ns-1.awsdns-10.com'] }],
]);

/** What a resolver that knows the zone answers; everything else is missing, the address map too. */
function fetchFrom(zone: Zone | null) {
  return async (url: string, init?: RequestInit) => {
    if (!url.startsWith('https://dns.quad9.net/')) return new Response(null, { status: 404 });
    const answer = zone && init?.body instanceof Uint8Array ? answerDns(init.body, zone, 'tcp') : null;
    if (answer === null) return new Response(null, { status: 500 });
    return new Response(Uint8Array.from(answer), { headers: { 'content-type': 'application/dns-message' } });
  };
}

function begin(shown: () => PageLoad | null) {
  const store = openNameStore();
  const resolve = vi.fn(async () => ({ addresses: [], isTRR: 'false', canonicalName: BALANCER }));
  const runs = createDeeperRuns({
    ...{ dns: { resolve }, store, onChange: vi.fn() },
    pageLoad: async () => shown(),
  });
  return { store, resolve, runs };
}

describe('looking deeper in the background', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => vi.unstubAllGlobals());

  it('keeps what the resolver knows, and asks the browser’s own for the hosts that it leaves open', async () => {
    vi.stubGlobal('fetch', fetchFrom(ZONE));
    const { store, resolve, runs } = begin(() => LOAD);
    await runs.order(TAB, ORDER);
    expect(resolve).toHaveBeenCalledExactlyOnceWith('img.shop.example', ['canonical_name']);
    expect(await store.findings()).toEqual({
      hosts: {
        'www.shop.example': { cnames: [BALANCER], addresses: ['54.226.184.31'] },
        'img.shop.example': { cnames: [BALANCER], addresses: [] },
      },
      nameServers: { 'shop.example': ['ns-1.awsdns-10.com'] },
    });
    expect((await store.tab(TAB)).look).toEqual({
      of: loadKey(LOAD),
      state: {
        ...{ phase: 'done', resolver: 'Quad9', total: 3, answered: 3, failures: [], isStopped: false },
        learned: { balancers: 2, services: 0, regions: 1, sites: 1 },
      },
    });
  });

  it('changes nothing with a resolver that is of no use', async () => {
    vi.stubGlobal('fetch', fetchFrom(null));
    const { store, resolve, runs } = begin(() => LOAD);
    await runs.order(TAB, ORDER);
    expect(resolve).not.toHaveBeenCalled();
    expect((await store.findings())?.hosts ?? {}).toEqual({});
    expect((await store.tab(TAB)).look?.state).toMatchObject({
      answered: 0,
      failures: [{ reason: 'refused', count: 3 }],
    });
  });

  it.each([
    ['been closed', null],
    ['gone elsewhere', loadOf(['www.other.example'], { startedAt: 2 })],
  ])('stops for a tab that has %s', async (_, next) => {
    let shown: PageLoad | null = LOAD;
    const isAsked = new Promise<void>((resolve) => {
      // It never answers: only the end of the page ends it.
      vi.stubGlobal('fetch', () => new Promise(() => resolve()));
    });
    const { store, runs } = begin(() => shown);
    const run = runs.order(TAB, ORDER);
    await isAsked;
    shown = next;
    await runs.update(TAB);
    await run;
    expect(await store.findings()).toBeNull();
    if (next === null) expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('stops when it is told to, and says so', async () => {
    const isAsked = new Promise<void>((resolve) => {
      vi.stubGlobal('fetch', () => new Promise(() => resolve()));
    });
    const { store, runs } = begin(() => LOAD);
    const run = runs.order(TAB, ORDER);
    await isAsked;
    await runs.order(TAB, { type: 'stop-looking' });
    vi.stubGlobal('fetch', fetchFrom(null));
    await run;
    expect((await store.tab(TAB)).look?.state).toMatchObject({ phase: 'done', answered: 0, isStopped: true });
  });
});
