import { describe, expect, it } from 'vitest';
import { createObservations, type Observations } from '../../../src/observe/observations';
import { observe } from '../../../src/observe/observe';
import type { CommitEvent, ResponseEvent } from '../../../src/observe/observed-event';
import type { PageLoad, Role } from '../../../src/observe/page-load';
import { checkProbeReport } from '../../../src/observe/probe-report';
import { toPageLoad } from '../../../src/observe/to-page-load';

const TAB = 7;
const ADDRESS = '192.0.2.1';
const keepAll: Observations['compactHeaders'] = (headers) =>
  headers.map(({ name, value = '' }): [string, string] => [name.toLowerCase(), value]);

let clock = 1_000;
let requests = 0;

function response(url: string, type: string, more: Partial<ResponseEvent> = {}): ResponseEvent {
  return {
    kind: 'response',
    tabId: TAB,
    requestId: String(++requests),
    url,
    type,
    isInFrame: false,
    time: ++clock,
    address: ADDRESS,
    isFromCache: false,
    isProxied: false,
    headers: [],
    ...more,
  };
}

function commit(url: string, more: Partial<CommitEvent> = {}): CommitEvent {
  return { kind: 'commit', tabId: TAB, url, isHistoryMove: false, time: ++clock, ...more };
}

function observed(...events: Parameters<typeof observe>[1][]): Observations {
  const state = createObservations(keepAll);
  for (const event of events) observe(state, event);
  return state;
}

function shown(state: Observations, tabId = TAB): PageLoad | null {
  const tab = state.tabs.get(tabId);
  return tab?.current ? toPageLoad(tab.current, state.memory, tab.isPrivate) : null;
}

/** Host → roles, as one line each: what most tests are about. */
function hosts(load: PageLoad | null): string[] {
  return (load?.exchanges ?? []).map(
    ({ host, roles, address }) =>
      `${host} ${Object.entries(roles)
        .map(([role, count]) => `${role}:${count}`)
        .join(',')} ${address}`,
  );
}

const visit = (url: string, more: Partial<ResponseEvent> = {}) => [
  response(url, 'main_frame', more),
  commit(url, more.documentId ? { documentId: more.documentId } : {}),
];

describe('a page load', () => {
  it('begins with the commit and holds the document that was answered before it', () => {
    const state = observed(...visit('https://shop.example/#top'));
    expect(shown(state)).toMatchObject({ url: 'https://shop.example/', complete: false, gaps: [] });
    expect(hosts(shown(state))).toEqual([`shop.example document:1 ${ADDRESS}`]);
  });

  it('counts requests that look alike together', () => {
    const state = observed(
      ...visit('https://shop.example/'),
      response('https://img.example/a.png', 'image'),
      response('https://img.example/b.png', 'image'),
      response('https://img.example/c.woff2', 'font'),
    );
    expect(hosts(shown(state))[1]).toBe(`img.example image:2,font:1 ${ADDRESS}`);
  });

  it('keeps answers of one host apart when another address or other headers answer', () => {
    const state = observed(
      ...visit('https://shop.example/'),
      response('https://cdn.example/a.js', 'script'),
      response('https://cdn.example/b.js', 'script', { address: '192.0.2.2' }),
      response('https://cdn.example/c.js', 'script', { headers: [{ name: 'Server', value: 'x' }] }),
    );
    expect(shown(state)?.exchanges).toHaveLength(4);
  });

  it.each<[string, Role, boolean]>([
    ['stylesheet', 'blocking', false],
    ['script', 'app', false],
    ['xmlhttprequest', 'data', false],
    ['websocket', 'data', false],
    ['ping', 'beacon', false],
    ['beacon', 'beacon', false],
    ['imageset', 'image', false],
    ['media', 'media', false],
    ['font', 'font', false],
    ['sub_frame', 'frame', true],
    ['script', 'frame', true],
    ['xmlhttprequest', 'frame', true],
    ['image', 'image', true],
    ['speculative', 'other', false],
  ])('takes a %s as %s (in a frame: %s)', (type, role, isInFrame) => {
    const state = observed(
      ...visit('https://a.example/'),
      response('https://b.example/x', type, { isInFrame }),
    );
    expect(shown(state)?.exchanges[1]?.roles).toEqual({ [role]: 1 });
  });

  it('holds each hop of the redirects that led to it', () => {
    const hop = { requestId: 'r' };
    const state = observed(
      response('http://old.example/', 'main_frame', { ...hop, address: '192.0.2.8' }),
      response('https://www.example/', 'main_frame', { ...hop, address: '192.0.2.9' }),
      commit('https://www.example/'),
    );
    expect(hosts(shown(state))).toEqual([
      'old.example document:1 192.0.2.8',
      'www.example document:1 192.0.2.9',
    ]);
  });

  it('takes the document in also when its answer is told after the commit', () => {
    const answer = response('https://old.example/', 'main_frame', { requestId: 'late' });
    // Arguments are made in order: the answer's time is before the commit's.
    const state = observed(
      commit('https://www.example/'),
      response('https://img.example/a.png', 'image'),
      answer,
      { ...answer, url: 'https://www.example/#x' },
      ...visit('https://next.example/'),
    );
    expect(hosts(shown(state))).toEqual([`next.example document:1 ${ADDRESS}`]);
    const [before] = state.tabs.get(TAB)?.earlier ?? [];
    expect(before?.exchanges.map(({ host }) => host)).toEqual(['old.example', 'www.example', 'img.example']);
  });

  it('takes the hops in also when the commit comes between them and the answer', () => {
    const hop = response('https://short.example/', 'main_frame');
    const state = observed(
      hop,
      commit('https://www.example/'),
      response('https://www.example/', 'main_frame', { requestId: hop.requestId, address: '192.0.2.9' }),
    );
    expect(hosts(shown(state))).toEqual([
      `short.example document:1 ${ADDRESS}`,
      'www.example document:1 192.0.2.9',
    ]);
  });

  it('does not take in the document of a reload that is still to come', () => {
    const state = observed(commit('https://app.example/'), response('https://app.example/', 'main_frame'));
    expect(state.tabs.get(TAB)?.current?.exchanges).toEqual([]);
    observe(state, commit('https://app.example/'));
    expect(state.tabs.get(TAB)?.current?.exchanges).toHaveLength(1);
  });

  it('holds beacons that name their document but no tab', () => {
    const state = observed(
      ...visit('https://one.example/', { documentId: 'D1' }),
      response('https://stats.example/', 'beacon', { tabId: -1, documentId: 'D1' }),
    );
    expect(hosts(shown(state))[1]).toBe(`stats.example beacon:1 ${ADDRESS}`);
  });

  it('counts each hop of a redirected picture, but no request twice', () => {
    const picture = response('https://a.example/1.png', 'image');
    const state = observed(...visit('https://shop.example/'), picture, picture, {
      ...picture,
      url: 'https://b.example/1.png',
    });
    expect(hosts(shown(state)).slice(1)).toEqual([
      `a.example image:1 ${ADDRESS}`,
      `b.example image:1 ${ADDRESS}`,
    ]);
  });

  it('ends the one before it, and goes on when only the address bar changes', () => {
    const state = observed(...visit('https://one.example/'), ...visit('https://two.example/'));
    observe(
      state,
      response('https://api.example/', 'xmlhttprequest', { documentUrl: 'https://two.example/next' }),
    );
    expect(hosts(shown(state)).map((line) => line.split(' ')[0])).toEqual(['two.example', 'api.example']);
  });

  it('leaves out what is not fetched from the web', () => {
    const state = observed(...visit('https://a.example/'), response('chrome-extension://abc/x.js', 'script'));
    expect(shown(state)?.exchanges).toHaveLength(1);
  });

  it('is complete when the browser says so', () => {
    const state = observed(...visit('https://a.example/'), { kind: 'loaded', tabId: TAB });
    expect(shown(state)?.complete).toBe(true);
  });

  it('says that a proxy stood in between', () => {
    expect(shown(observed(...visit('https://a.example/', { isProxied: true })))?.gaps).toEqual(['proxied']);
  });

  it('remembers that its document answered a form, unless that led on to another page', () => {
    const form = response('https://a.example/order', 'main_frame', { isSent: true });
    expect(shown(observed(form, commit('https://a.example/order')))?.wasSent).toBe(true);
    const next = response('https://a.example/thanks', 'main_frame', { requestId: form.requestId });
    expect(shown(observed(form, next, commit('https://a.example/thanks')))?.wasSent).toBeUndefined();
    expect(shown(observed(...visit('https://a.example/')))?.wasSent).toBeUndefined();
  });

  it('stops at a thousand different exchanges and says so', () => {
    const state = observed(...visit('https://a.example/'));
    for (let n = 0; n < 1_200; n++) observe(state, response(`https://h${n}.example/`, 'image'));
    expect(shown(state)?.exchanges).toHaveLength(1_000);
    expect(shown(state)?.gaps).toEqual(['overflow']);
  });
});

describe('failures', () => {
  const failure = (url: string, type: string, error: string) =>
    ({ ...response(url, type), kind: 'failure', address: null, error }) as const;

  it('count as requests to a host whose address was not seen', () => {
    const state = observed(
      ...visit('https://a.example/'),
      failure('https://dead.example/x.js', 'script', 'net::ERR_CONNECTION_TIMED_OUT'),
    );
    expect(shown(state)?.exchanges[1]).toMatchObject({
      host: 'dead.example',
      addressSource: 'unseen',
      failed: 1,
    });
  });

  it.each(['net::ERR_ABORTED', 'net::ERR_BLOCKED_BY_CLIENT', 'NS_BINDING_ABORTED', 'NS_ERROR_ABORT'])(
    'are none of the host when the browser itself gave up (%s)',
    (error) => {
      const state = observed(...visit('https://a.example/'), failure('https://b.example/', 'script', error));
      expect(shown(state)?.exchanges).toHaveLength(1);
    },
  );

  it.each([
    ['net::ERR_BLOCKED_BY_ORB', null, 'unseen'],
    ['net::ERR_BLOCKED_BY_RESPONSE', null, 'unseen'],
    ['NS_BINDING_ABORTED', ADDRESS, 'connection'],
  ])('are answers where the browser throws away what the host has sent (%s)', (error, address, source) => {
    const state = observed(...visit('https://a.example/'), {
      ...failure('https://reports.example/', 'csp_report', error),
      address,
    });
    expect(shown(state)?.exchanges[1]).toMatchObject({
      ...{ host: 'reports.example', address, addressSource: source },
      ...{ roles: { beacon: 1 }, failed: 0 },
    });
  });

  it('of the document make a page of their own', () => {
    const state = observed(
      ...visit('https://a.example/'),
      failure('https://dead.example/', 'main_frame', 'NS_ERROR_NET_TIMEOUT'),
    );
    expect(shown(state)).toMatchObject({ url: 'https://dead.example/', complete: true });
    expect(shown(state)?.exchanges[0]).toMatchObject({ host: 'dead.example', failed: 1 });
  });

  const document = (url: string, more: Partial<ResponseEvent> = {}) => ({
    ...failure(url, 'main_frame', 'NS_ERROR_NET_RESET'),
    ...more,
  });

  it('of the document stay when the browser commits its error page afterwards', () => {
    const state = observed(
      ...visit('https://a.example/', { documentId: 'D1' }),
      document('https://dead.example/'),
      commit('https://dead.example/', { documentId: 'E' }),
    );
    expect(shown(state)).toMatchObject({ url: 'https://dead.example/', complete: true });
    expect(shown(state)?.exchanges).toMatchObject([{ host: 'dead.example', failed: 1 }]);
  });

  it('of the document stay when the error page was committed before they were told', () => {
    const failed = document('https://dead.example/');
    const state = observed(...visit('https://a.example/'), commit('https://dead.example/'), failed);
    expect(shown(state)).toMatchObject({ url: 'https://dead.example/', complete: true });
    expect(shown(state)?.exchanges).toMatchObject([{ host: 'dead.example', failed: 1 }]);
  });

  it('of the document end with a reload that brings it', () => {
    const state = observed(
      document('https://dead.example/'),
      commit('https://dead.example/'),
      ...visit('https://dead.example/'),
    );
    expect(shown(state)?.exchanges).toMatchObject([{ host: 'dead.example', failed: 0, address: ADDRESS }]);
  });

  it('of the document end with a page that speaks from its service worker', () => {
    const state = observed(document('https://app.example/'), commit('https://app.example/'), {
      kind: 'probe',
      tabId: TAB,
      report: {
        url: 'https://app.example/',
        hosts: {},
        ...{ isComplete: true, isControlled: true, isLate: false, visible: null },
      },
      time: ++clock,
    });
    expect(shown(state)).toMatchObject({ exchanges: [{ host: 'app.example', failed: 0 }] });
    expect(shown(state)?.gaps).toContain('service-worker');
  });

  it.each([
    ['fetched ahead', { documentId: 'D1' }],
    ['prerendered', { lifecycle: 'prerender' }],
  ])('of a document that is only %s leave the page as it is', (_, more) => {
    const state = observed(
      ...visit('https://a.example/', { documentId: 'D1' }),
      document('https://next.example/', more),
    );
    expect(hosts(shown(state))).toEqual([`a.example document:1 ${ADDRESS}`]);
  });

  it('of a document that breaks off leave what is shown of it', () => {
    const answer = response('https://a.example/', 'main_frame');
    const state = observed(
      answer,
      commit('https://a.example/'),
      response('https://img.example/', 'image'),
      document('https://a.example/', { requestId: answer.requestId }),
    );
    expect(shown(state)?.exchanges).toMatchObject([
      { host: 'a.example', failed: 1 },
      { host: 'img.example', failed: 0 },
    ]);
  });

  it('of an answer that had begun are counted once', () => {
    const begun = response('https://b.example/film', 'media');
    const state = observed(...visit('https://a.example/'), begun, {
      ...begun,
      kind: 'failure',
      error: 'net::ERR_CONNECTION_RESET',
    });
    expect(shown(state)?.exchanges[1]).toMatchObject({ roles: { media: 1 }, failed: 1 });
  });
});

describe('pages that come without requests', () => {
  it('come back from the back/forward cache with what they had', () => {
    const state = observed(
      ...visit('https://one.example/', { documentId: 'D1' }),
      response('https://img.example/a.png', 'image', { documentId: 'D1' }),
      ...visit('https://two.example/', { documentId: 'D2' }),
      commit('https://one.example/', { documentId: 'D1', isHistoryMove: true }),
    );
    expect(hosts(shown(state))).toHaveLength(2);
  });

  it('come back also where the browser names no documents', () => {
    const state = observed(
      ...visit('https://one.example/'),
      response('https://img.example/a.png', 'image'),
      ...visit('https://two.example/'),
      commit('https://one.example/', { isHistoryMove: true }),
    );
    expect(hosts(shown(state))).toHaveLength(2);
  });

  it('are loaded anew when history brings a page that was asked for again', () => {
    const state = observed(
      ...visit('https://one.example/'),
      response('https://img.example/a.png', 'image'),
      ...visit('https://two.example/'),
      response('https://one.example/', 'main_frame'),
      commit('https://one.example/', { isHistoryMove: true }),
    );
    expect(hosts(shown(state))).toHaveLength(1);
  });

  it('are shown when a prerendered page is activated, and not before', () => {
    const ahead = { documentId: 'P', lifecycle: 'prerender' };
    const state = observed(
      ...visit('https://one.example/', { documentId: 'D1' }),
      response('https://next.example/', 'main_frame', { lifecycle: 'prerender' }),
      commit('https://next.example/', ahead),
      response('https://img.example/a.png', 'image', ahead),
    );
    expect(shown(state)?.url).toBe('https://one.example/');
    expect(hosts(shown(state))).toHaveLength(1);
    observe(state, commit('https://next.example/', { documentId: 'P', lifecycle: 'active' }));
    expect(hosts(shown(state)).map((line) => line.split(' ')[0])).toEqual(['next.example', 'img.example']);
  });

  it('send their last beacons to the page that sent them', () => {
    const state = observed(
      ...visit('https://one.example/'),
      ...visit('https://two.example/'),
      response('https://stats.example/', 'beacon', { documentUrl: 'https://one.example/' }),
    );
    expect(hosts(shown(state))).toHaveLength(1);
  });
});

describe('addresses that no event tells', () => {
  it('are remembered from earlier in the session when the cache answers', () => {
    const cached = response('https://img.example/a.png', 'image', { address: null, isFromCache: true });
    const state = observed(
      ...visit('https://one.example/'),
      response('https://img.example/a.png', 'image'),
      ...visit('https://two.example/'),
      cached,
    );
    expect(shown(state)?.exchanges[1]).toMatchObject({
      address: ADDRESS,
      addressSource: 'memory',
      cached: 1,
    });
  });

  it('are remembered from a closed tab, but never from a private one', () => {
    const [first, second] = [11, 12];
    for (const isPrivate of [false, true]) {
      const state = observed(
        { kind: 'privacy', tabId: first, isPrivate },
        response('https://secret.example/', 'main_frame', { tabId: first }),
        commit('https://secret.example/', { tabId: first }),
        { kind: 'tab-closed', tabId: first },
        response('https://secret.example/', 'main_frame', { tabId: second, address: null }),
        commit('https://secret.example/', { tabId: second }),
      );
      expect(shown(state, second)?.exchanges[0]?.address).toBe(isPrivate ? null : ADDRESS);
    }
  });

  it('are not seen when nothing is remembered', () => {
    const state = observed(...visit('https://one.example/', { address: null }));
    expect(shown(state)?.exchanges[0]).toMatchObject({ address: null, addressSource: 'unseen' });
  });
});

it('remembers nothing of requests without a tab while a private window is open', () => {
  const tabless = response('https://api.example/', 'xmlhttprequest', { tabId: -1 });
  expect(observed({ kind: 'privacy', tabId: 9, isPrivate: true }, tabless).memory.size).toBe(0);
  expect(observed({ kind: 'privacy', tabId: 9, isPrivate: false }, tabless).memory.size).toBe(1);
});

describe('the page probe', () => {
  const report = (url: string, list: object, more: object = {}) => {
    const checked = checkProbeReport({ url, hosts: list, isComplete: true, ...more });
    if (!checked) throw new Error('Expected a report that passes its check.');
    return { kind: 'probe', tabId: TAB, report: checked, time: ++clock } as const;
  };

  it('tells which scripts and styles block rendering', () => {
    const state = observed(
      ...visit('https://a.example/'),
      response('https://b.example/1.js', 'script'),
      response('https://b.example/2.js', 'script'),
      response('https://c.example/late.css', 'stylesheet'),
      report('https://a.example/', { 'b.example': { blocking: 1, app: 1 }, 'c.example': { other: 1 } }),
    );
    expect(shown(state)?.exchanges.map((exchange) => exchange.roles)).toEqual([
      { document: 1 },
      { blocking: 1, app: 1 },
      { app: 1 },
    ]);
  });

  it('names hosts that the memory cache answered', () => {
    const state = observed(
      ...visit('https://a.example/'),
      report('https://a.example/', { 'img.example': { image: 2 } }),
    );
    expect(shown(state)).toMatchObject({ gaps: [] });
    expect(shown(state)?.exchanges[1]).toMatchObject({
      host: 'img.example',
      addressSource: 'unseen',
      roles: { image: 2 },
    });
  });

  it('names what the memory cache answered of a host that was also asked', () => {
    const state = observed(
      ...visit('https://a.example/'),
      response('https://cdn.example/a.png', 'image'),
      report('https://a.example/', { 'cdn.example': { image: 5, blocking: 2, other: 1 } }),
    );
    expect(hosts(shown(state))[1]).toBe(`cdn.example image:1,blocking:2 ${ADDRESS}`);
  });

  it('speaks for the page shown though single-page navigation gave it the address of an earlier one', () => {
    const answer = { ...report('https://a.example/one', { 'b.example': { data: 1 } }), isShown: true };
    const state = observed(...visit('https://a.example/one'), ...visit('https://a.example/two'), answer);
    expect(shown(state)).toMatchObject({ url: 'https://a.example/two' });
    expect(hosts(shown(state))).toEqual([`a.example document:1 ${ADDRESS}`, 'b.example data:1 null']);
  });

  it('names the hosts behind a service worker, whose own requests belong to no tab', () => {
    const state = observed(
      commit('https://app.example/'),
      response('https://app.example/', 'main_frame', { tabId: -1 }),
      response('https://api.example/', 'xmlhttprequest', { tabId: -1, address: '192.0.2.77' }),
      report('https://app.example/', { 'api.example': { data: 1 } }, { isControlled: true }),
    );
    expect(hosts(shown(state)).sort()).toEqual([
      'api.example data:1 192.0.2.77',
      `app.example document:1 ${ADDRESS}`,
    ]);
    expect(shown(state)?.gaps).toEqual(['service-worker']);
    expect(shown(state)?.exchanges.every((exchange) => exchange.addressSource === 'connection')).toBe(true);
  });

  it('begins the page when the background was stopped before it wrote anything down', () => {
    const state = observed(report('https://a.example/', { 'b.example': { app: 1 } }));
    expect(shown(state)).toMatchObject({ url: 'https://a.example/', gaps: ['interrupted'] });
    expect(hosts(shown(state))).toEqual(['b.example app:1 null', 'a.example document:1 null']);
  });

  it('begins nothing for a page that was there before the extension', () => {
    const state = observed(report('https://a.example/', { 'b.example': { app: 1 } }, { isLate: true }));
    expect(shown(state)).toBeNull();
  });

  it.each([
    null,
    'report',
    {},
    { url: 'https://a.example/', hosts: null },
    { url: 7, hosts: {} },
    { url: 'x'.repeat(20_000), hosts: {} },
  ])('is not believed when it sends %j', (message) => {
    expect(checkProbeReport(message)).toBeNull();
  });

  it('is cut to what can be true', () => {
    const checked = checkProbeReport({
      url: 'https://a.example/',
      hosts: { __proto__x: { image: -1 }, '<b>': { image: 1 }, 'ok.example': { image: 1e9, evil: 3 } },
      visible: { shares: { 'ok.example': 7, 'no host': 1 }, firstPaint: -3 },
    });
    expect(Object.keys(checked?.hosts ?? {})).toEqual(['__proto__x', 'ok.example']);
    expect(checked?.hosts['ok.example']).toEqual({ image: 100_000 });
    expect(checked?.visible).toEqual({
      shares: Object.assign(Object.create(null), { 'ok.example': 1 }),
      firstPaint: null,
      largestPaintHost: null,
    });
  });
});
