import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { PageLoad, Role } from '../../src/observe/page-load';
import { readInternetLog } from '../internet/internet-log';
import { CASES_SITE } from '../internet/sites';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { askState, holds, hostIn, hostsOf, observedLoad, visit } from './observed-load';
import { withExtension } from './with-extension';

declare const chrome: Extension;

const OWN = 'cases.example';
const SITE = `https://${OWN}`;
const DATA = 'data.cases.example';
const STATIC = 'static.cases.example';
const BROKEN = 'broken.cases.example';
const ARABIC = 'xn--wgbh1d.cases.example';

/** How often this private network asks a silent host again: the browsers wait for the system to give up. */
const SYN_RETRIES = '/proc/sys/net/ipv4/tcp_syn_retries';

const inside = process.env.DEMO_INTERNET;

interface Opened {
  page: Page;
  tabId: number;
  load: PageLoad;
}

/** The address that the demo internet gives a host. */
function addressOf(host: string): string {
  const [address] = CASES_SITE.hosts[host]?.addresses ?? [];
  if (address === undefined) throw new Error(`Expected ${host} among the hosts of cases.example.`);
  return address;
}

/** The host's exchanges, of which nothing may say another address than the host has. */
function exchangesOf(load: PageLoad, host: string) {
  const own = load.exchanges.filter((exchange) => exchange.host === host);
  for (const { address, addressSource } of own) {
    if (addressSource === 'unseen') expect(address, host).toBeNull();
    else expect(address?.replace(/[[\]]/g, ''), host).toBe(addressOf(host));
  }
  return own;
}

function sum(load: PageLoad, host: string, what: Role | 'failed' | 'cached'): number {
  return exchangesOf(load, host).reduce(
    (total, exchange) =>
      total + (what === 'failed' || what === 'cached' ? exchange[what] : (exchange.roles[what] ?? 0)),
    0,
  );
}

/** The host has answered from its own address, as the connection says, and is no more than this to the page. */
function expectAnswered(load: PageLoad, host: string, roles: Partial<Record<Role, number>>): void {
  expect(
    exchangesOf(load, host).map(({ addressSource }) => addressSource),
    host,
  ).toContain('connection');
  expect(hostIn(load, host)?.roles, host).toEqual(roles);
}

/** Listens for a failure in a tab; hands over what waits for it. */
async function failureIn(driver: BrowserDriver, tabId: number): Promise<() => Promise<unknown>> {
  const control = await driver.controlPage();
  await control.evaluate((tab) => {
    const failure = new Promise((resolve) => {
      chrome.webRequest.onErrorOccurred.addListener(resolve, { urls: ['<all_urls>'], tabId: tab });
    });
    Object.assign(globalThis, { failure });
  }, tabId);
  return () => control.evaluate(() => Promise.resolve(Reflect.get(globalThis, 'failure')).then(() => true));
}

describe.skipIf(inside === undefined).each(BROWSER_KINDS)('observing in %s', (kind) => {
  const driver = withExtension(kind);
  let retries = '';
  beforeAll(() => {
    retries = readFileSync(SYN_RETRIES, 'utf8');
    writeFileSync(SYN_RETRIES, '1');
  });
  afterAll(() => writeFileSync(SYN_RETRIES, retries));

  /** Opens one of the pages that say when they are through, and hands over what was observed once it holds. */
  async function open(path: string, what: string, isIt: (load: PageLoad) => boolean): Promise<Opened> {
    const page = await driver().newTab();
    const tabId = await visit(driver(), page, new URL(path, SITE).href);
    const load = await observedLoad(driver(), tabId, what, (told) => told.complete && isIt(told));
    return { page, tabId, load };
  }

  async function openUntilDone(path: string, isIt: (load: PageLoad) => boolean): Promise<Opened> {
    const page = await driver().newTab();
    const tabId = await visit(driver(), page, `${SITE}${path}`);
    await page.waitForSelector('[data-done]');
    const load = await observedLoad(
      driver(),
      tabId,
      `of ${path} holds`,
      (told) => told.complete && isIt(told),
    );
    return { page, tabId, load };
  }

  it('names each hop of the redirects that led to a page', async () => {
    const hops = ['hop1.cases.example', 'hop2.cases.example', 'hop3.cases.example'];
    const { page, load } = await open('http://hop1.cases.example/start', 'holds its hops', holds(...hops));
    expect(load.url).toBe(`${SITE}/arrived.html`);
    expect(hostsOf(load)).toEqual([OWN, ...hops]);
    expectAnswered(load, 'hop1.cases.example', { document: 2 });
    expectAnswered(load, 'hop2.cases.example', { document: 1 });
    expectAnswered(load, 'hop3.cases.example', { document: 1 });
    expect(sum(load, OWN, 'document')).toBe(1);
    await page.close();
  });

  it('knows what frames, and frames of other sites in them, asked for', async () => {
    const hosts = ['widget.frames.example', 'inner.nested.example', DATA];
    const { page, load } = await openUntilDone('/frames.html', holds(...hosts));
    expect(hostsOf(load)).toEqual([OWN, ...hosts].sort());
    // The widget's document, its style and its script.
    expectAnswered(load, 'widget.frames.example', { frame: 3, image: 1 });
    expectAnswered(load, 'inner.nested.example', { frame: 1 });
    expectAnswered(load, DATA, { image: 1 });
    await page.close();
  });

  it.each([
    ['what a dedicated worker fetches', '/worker.html', DATA],
    ['sockets', '/socket.html', 'socket.cases.example'],
  ])('sees %s', async (_, path, host) => {
    const { page, load } = await openUntilDone(path, holds(host));
    expect(hostsOf(load)).toEqual([OWN, host]);
    expectAnswered(load, host, { data: 1 });
    await page.close();
  });

  it('sees beacons, also those that outlive their page', async () => {
    const host = 'beacon.cases.example';
    const { page, load } = await openUntilDone('/beacon.html', (told) => sum(told, host, 'beacon') > 0);
    expectAnswered(load, host, { beacon: 1, data: 1, image: 1 });
    await page.close();
  });

  it('leaves out what never leaves the machine', async () => {
    const { page, load } = await openUntilDone('/inline.html', () => true);
    expect(hostsOf(load)).toEqual([OWN]);
    await page.close();
    const own = await driver().openExtensionPage('options.html');
    expect((await askState(driver(), await driver().tabId(own))).kind).toBe('forbidden');
    await own.close();
  });

  it('counts what a cache answers, with the address that the session has seen', async () => {
    const isWhole = (load: PageLoad) => sum(load, STATIC, 'image') === 2 && sum(load, STATIC, 'app') === 2;
    const first = await openUntilDone('/cache.html', isWhole);
    const again = await openUntilDone('/cache.html', isWhole);
    for (const { load } of [first, again]) {
      expect(hostsOf(load)).toEqual([OWN, STATIC]);
      for (const { addressSource } of exchangesOf(load, STATIC)) expect(addressSource).not.toBe('unseen');
    }
    expect(sum(first.load, STATIC, 'cached')).toBe(0);
    // Of what may be kept, the font may come from memory, of which no event tells.
    expect(sum(again.load, STATIC, 'cached')).toBeGreaterThanOrEqual(3);
    await first.page.close();
    await again.page.close();
  });

  it('names what came from memory, of which no event tells', async () => {
    const { page, tabId } = await openUntilDone('/memory.html', holds(STATIC));
    await visit(driver(), page, `${SITE}/simple.html`);
    const load = await observedLoad(
      driver(),
      tabId,
      'of the second page names its picture',
      (told) => told.url.endsWith('/simple.html') && told.complete && sum(told, STATIC, 'image') > 0,
    );
    const [exchange] = exchangesOf(load, STATIC);
    expect(exchange?.addressSource).toBe('memory');
    expect(hostIn(load, OWN)?.roles).toMatchObject({ document: 1, blocking: 1 });
    await page.close();
  });

  it('invents no address for what a cache answers before the session has seen its host', async () => {
    const control = await driver().controlPage();
    await waitUntil('the background has nothing to remember', async () => {
      await control.evaluate(() => chrome.storage.session.clear());
      await driver().stopBackground();
      await driver().backgroundReady();
      // What it wrote down in between, the next one has read.
      const kept = await control.evaluate(() => chrome.storage.session.get(null));
      return Object.keys(kept).some((key) => key === 'memory' || key.startsWith('tab:')) ? null : true;
    });
    const { page, load } = await open('/simple.html', 'is there', holds(STATIC));
    // Chromium keeps the address with the answer.
    expect(exchangesOf(load, STATIC).map(({ addressSource }) => addressSource)).toEqual([
      kind === 'firefox' ? 'unseen' : 'connection',
    ]);
    await page.close();
  });

  it('holds error answers as answers, and failures as failures', async () => {
    const { page, load } = await openUntilDone(
      '/errors.html',
      (told) => sum(told, BROKEN, 'data') === 4 && hostIn(told, 'nowhere.invalid') !== null,
    );
    expect(sum(load, BROKEN, 'failed')).toBe(1);
    // 404, 500 and the answer that came late.
    const answered = exchangesOf(load, BROKEN).filter(({ addressSource }) => addressSource === 'connection');
    const answers = answered.reduce((total, { roles, failed }) => total + (roles.data ?? 0) - failed, 0);
    expect(answers).toBe(3);
    expect(hostIn(load, 'nowhere.invalid')).toMatchObject({
      address: null,
      failed: 1,
      addressSource: 'unseen',
    });
    await page.close();
  });

  it('knows who answers with an error page', async () => {
    const { page, load } = await open('/refused', 'is there', holds(OWN));
    expect(sum(load, OWN, 'document')).toBe(1);
    expect(sum(load, OWN, 'failed')).toBe(0);
    await page.close();
  });

  it('goes on with the same page when a script changes its address', async () => {
    const { page, tabId, load } = await openUntilDone('/single-page.html', holds(DATA));
    await page.click('#next');
    await page.waitForSelector('[data-done="3"]');
    const later = await observedLoad(
      driver(),
      tabId,
      'has asked again',
      (told) => sum(told, DATA, 'data') === 2,
    );
    expect(page.url()).toBe(`${SITE}/single-page/3`);
    expect(later).toMatchObject({ url: load.url, startedAt: load.startedAt });
    expect(sum(later, OWN, 'document')).toBe(1);
    await page.close();
  });

  it.runIf(kind === 'chromium')('shows a prerendered page when it is shown, and whole', async () => {
    const { page, tabId, load } = await open('/prerender.html', 'is there', holds(OWN));
    await waitUntil('the next page is there ahead', async () => {
      const control = await driver().controlPage();
      const frames = await control.evaluate(
        (tab) => chrome.webNavigation.getAllFrames({ tabId: tab }),
        tabId,
      );
      return frames?.some(({ url }) => url.endsWith('/prerendered.html')) &&
        readInternetLog().some((entry) => entry.kind === 'http' && entry.target === '/fresh/picture.svg')
        ? true
        : null;
    });
    const before = await observedLoad(driver(), tabId, 'is told', () => true);
    expect([before.url, ...hostsOf(before)]).toEqual([load.url, OWN]);
    await Promise.all([page.waitForNavigation(), page.click('#go')]);
    const after = await observedLoad(driver(), tabId, 'is of the next page', ({ url }) => url !== load.url);
    expect(hostsOf(after)).toEqual([OWN, STATIC]);
    expect(sum(after, OWN, 'document')).toBe(1);
    expectAnswered(after, STATIC, { image: 1 });
    await page.close();
  });

  it('brings a page back from the back/forward cache with all that it had', async () => {
    const { page, tabId, load } = await open('/simple.html', 'is there', holds(STATIC));
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await visit(driver(), page, `${SITE}/simple-two.html`);
    const second = await observedLoad(driver(), tabId, 'is the second', ({ url }) =>
      url.endsWith('two.html'),
    );
    expect(hostsOf(second)).toEqual([OWN]);
    await page.evaluate(() => history.back());
    await page.waitForSelector('[data-persisted="true"]');
    const back = await observedLoad(driver(), tabId, 'is the first', ({ url }) => url === load.url);
    expect(back.startedAt).toBe(load.startedAt);
    expect(hostsOf(back)).toEqual(hostsOf(load));
    await page.close();
  });

  it('knows names in other scripts, and addresses of the sixth version', async () => {
    const { page, load } = await openUntilDone('/names.html', holds(ARABIC));
    expectAnswered(load, ARABIC, { image: 1 });
    if (inside !== 'ipv4') expectAnswered(load, 'six.cases.example', { image: 1 });
    await page.close();
    const own = await open(`https://${ARABIC}/`, 'is there', holds(ARABIC));
    expect(own.load.url).toBe(`https://${ARABIC}/`);
    await own.page.close();
  });

  it('knows private addresses, over plain http too', async () => {
    const { page, load } = await open('http://local.cases.example/', 'is there', () => true);
    expect(sum(load, 'local.cases.example', 'document')).toBe(1);
    await page.close();
  });

  it('names the hosts of a page that its own service worker answers for', async () => {
    const hosts = ['app.example', 'api.app.example'];
    const page = await driver().newTab();
    const tabId = await visit(driver(), page, 'https://app.example/');
    const first = await observedLoad(driver(), tabId, 'is there', holds(...hosts));
    expect(first.gaps).toEqual([]);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    await visit(driver(), page, 'https://app.example/');
    const load = await observedLoad(
      driver(),
      tabId,
      'is controlled',
      (told) => told.gaps.includes('service-worker') && holds(...hosts)(told),
    );
    for (const host of hosts) expect(hostIn(load, host)?.address, host).toBe(hostIn(first, host)?.address);
    expect(hostIn(load, 'app.example')?.roles.document).toBe(1);
    await page.close();
  });

  it('keeps two tabs of one site apart', async () => {
    const [one, two] = await Promise.all([
      openUntilDone('/worker.html', holds(DATA)),
      openUntilDone('/socket.html', holds('socket.cases.example')),
    ]);
    expect(hostsOf(one.load)).toEqual([OWN, DATA]);
    expect(hostsOf(two.load)).toEqual([OWN, 'socket.cases.example']);
    await one.page.close();
    await two.page.close();
  });

  it('makes a page of a document that does not arrive, until it does', async () => {
    const { page, tabId } = await open('/simple.html', 'is there', holds(STATIC));
    for (const path of ['reset', 'reset?again']) {
      const url = `https://${BROKEN}/${path}`;
      // In Firefox, going to what fails does not always settle.
      page.goto(url, { timeout: 0 }).catch(() => {});
      const isIt = (told: PageLoad) => told.url === url && told.complete;
      const load = await observedLoad(driver(), tabId, 'is of what failed', isIt);
      expect(hostsOf(load)).toEqual([BROKEN]);
      expect(hostIn(load, BROKEN)).toMatchObject({ failed: 1, roles: { document: 1 } });
    }
    await visit(driver(), page, `${SITE}/arrived.html`);
    // The one that failed was complete as well.
    const hasArrived = ({ url, complete }: PageLoad) => url === `${SITE}/arrived.html` && complete;
    const load = await observedLoad(driver(), tabId, 'has arrived', hasArrived);
    expect(hostsOf(load)).toEqual([OWN]);
    await page.close();
  });

  it('makes a page of a document whose host says nothing at all', async () => {
    const url = 'https://dead.cases.example/';
    const page = await driver().newTab();
    page.goto(url, { timeout: 0 }).catch(() => {});
    const load = await observedLoad(driver(), await driver().tabId(page), 'has failed', () => true);
    expect(load).toMatchObject({ url, complete: true });
    expect(load.exchanges).toMatchObject([{ host: 'dead.cases.example', failed: 1, roles: { document: 1 } }]);
    await page.close();
  });

  it.runIf(kind === 'chromium')('keeps the page when what it fetches ahead fails', async () => {
    const { page, tabId } = await open('/simple.html', 'is there', holds(STATIC));
    const failed = await failureIn(driver(), tabId);
    await page.evaluate((ahead) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prefetch: [{ urls: [ahead], eagerness: 'immediate' }] });
      document.head.append(rules);
    }, `https://${BROKEN}/reset`);
    await failed();
    const load = await observedLoad(driver(), tabId, 'is told', () => true);
    expect(load.url).toBe(`${SITE}/simple.html`);
    expect(hostsOf(load)).toEqual([OWN, STATIC]);
    await page.close();
  });

  it('knows what blocks rendering', async () => {
    const page = await driver().newTab();
    const tabId = await visit(driver(), page, 'https://theatre.example/');
    // The browser may say that the page is complete before the page itself has spoken.
    await observedLoad(driver(), tabId, 'names what blocks it', ({ complete, exchanges }) => {
      const blocking = exchanges.filter(({ roles }) => roles.blocking);
      return complete && blocking.some(({ host }) => host.endsWith('.lambda-url.us-east-1.on.aws'));
    });
    await page.close();
    // A module waits until the document has been read.
    const many = await openUntilDone('/load.html?n=1', () => true);
    expect(hostIn(many.load, OWN)?.roles.app).toBe(1);
    await many.page.close();
  });

  it('counts every request of a page with 500 of them', async () => {
    const own = Object.keys(CASES_SITE.hosts).filter((host) => host.endsWith('.load.example'));
    const { page, load } = await openUntilDone('/load.html?n=500', holds(...own));
    const requests = own.flatMap((host) =>
      exchangesOf(load, host).flatMap(({ roles }) => Object.values(roles)),
    );
    expect(own.length).toBe(40);
    expect(requests.reduce((total, count) => total + count, 0)).toBe(500);
    expect(load.gaps).toEqual([]);
    await page.close();
  });
});
