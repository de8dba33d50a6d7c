import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { readInternetLog } from '../internet/internet-log';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS, launch } from './driver/launch';
import { type ProbeRecord, writeProbeExtension } from './driver/probe-extension';
import { waitUntil } from './driver/wait-until';

declare const chrome: Extension;

const INSIDE = process.env.DEMO_INTERNET;
const PAGE = 'https://www.probe.example/';

describe.skipIf(INSIDE === undefined).each(BROWSER_KINDS)('the demo internet in %s', (kind) => {
  let driver: BrowserDriver;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const extension = await writeProbeExtension(kind);
    remove = extension.remove;
    driver = await launch(kind, { extensionDir: extension.folder });
  });
  afterAll(async () => {
    await driver?.close();
    await remove?.();
  });

  /** What the extension saw of an address in a tab, once it has seen it end. */
  async function seen(page: Page, url: string): Promise<ProbeRecord> {
    const tab = await driver.tabId(page);
    return waitUntil(`${url} has been seen in tab ${tab}`, async () => {
      const control = await driver.controlPage();
      const records = await control.evaluate(() =>
        chrome.runtime.sendMessage<unknown, ProbeRecord[]>({ type: 'seen' }),
      );
      return records.findLast((record) => record.url === url && record.tabId === tab) ?? null;
    });
  }

  /** Asks for an address from within a page. */
  function ask(page: Page, url: string): Promise<string> {
    return page.evaluate(
      (address) =>
        fetch(address).then(
          async (response) => `${response.status} ${await response.text()}`,
          () => 'failed',
        ),
      url,
    );
  }

  it("reports the clouds' own addresses, of names behind names too", async () => {
    const page = await driver.openPage(PAGE);
    expect(await seen(page, PAGE)).toMatchObject({ ip: '52.94.236.248', status: 200, fromCache: false });
    const style = await seen(page, 'https://cdn.probe.example/style.css');
    expect(['13.224.0.10', '13.224.0.11']).toContain(style.ip);
    expect(await page.evaluate(() => document.body.dataset.ran)).toBe('yes');
    await page.close();
  });

  it.skipIf(INSIDE === 'ipv4')('reaches hosts that have nothing but IPv6', async () => {
    const page = await driver.openPage(PAGE);
    const record = await seen(page, 'https://six.probe.example/pixel.gif');
    expect(record).toMatchObject({ status: 200, error: null });
    expect(record.ip?.replace(/[[\]]/g, '')).toBe('2600:9000:20a5::1');
    await page.close();
  });

  it('speaks HTTP/2 where the host offers it, else HTTP/1.1', async () => {
    const page = await driver.openPage(PAGE);
    await ask(page, 'https://old.probe.example/data.json');
    const protocols = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap((entry) =>
          entry instanceof PerformanceResourceTiming
            ? [[new URL(entry.name).host, entry.nextHopProtocol]]
            : [],
        ),
    );
    const spoken = new Map(protocols.map(([host, protocol]) => [host, protocol]));
    expect(spoken.get('cdn.probe.example')).toBe('h2');
    expect(spoken.get('old.probe.example')).toBe('http/1.1');
    await page.close();
  });

  it('redirects, each hop with its own address', async () => {
    const page = await driver.openPage('https://www.probe.example/moved');
    expect(page.url()).toBe('https://cdn.probe.example/landing');
    expect(await seen(page, 'https://www.probe.example/moved')).toMatchObject({
      event: 'redirected',
      ip: '52.94.236.248',
      status: 302,
    });
    await page.close();
  });

  it('lets the browser keep what may be kept', async () => {
    const url = 'https://cdn.probe.example/script.js';
    const first = await driver.openPage(PAGE);
    await seen(first, url);
    const asked = () =>
      readInternetLog().filter((e) => e.kind === 'http' && `https://${e.host}${e.target}` === url);
    const before = asked().length;
    const second = await driver.openPage(PAGE);
    expect(await second.evaluate(() => document.body.dataset.ran)).toBe('yes');
    expect(asked().length).toBe(before);
    await first.close();
    await second.close();
  });

  it('says that nothing has changed where the browser asks', async () => {
    const page = await driver.openPage(PAGE);
    const url = 'https://cdn.probe.example/checked.js';
    await ask(page, url);
    await ask(page, url);
    const statuses = readInternetLog().flatMap((entry) =>
      entry.kind === 'http' && entry.target === '/checked.js' ? [entry.status] : [],
    );
    expect(statuses.slice(-2)).toEqual([200, 304]);
    await page.close();
  });

  it('echoes over a socket', async () => {
    const page = await driver.openPage(PAGE);
    const long = 'x'.repeat(70_000);
    const echoes = await page.evaluate(
      (text) =>
        new Promise<string[]>((resolve, reject) => {
          const heard: string[] = [];
          const socket = new WebSocket('wss://www.probe.example/socket');
          socket.onopen = () => {
            socket.send('hello');
            socket.send(text);
          };
          socket.onmessage = ({ data }) => {
            heard.push(data);
            if (heard.length === 2) socket.close(1000);
          };
          socket.onclose = ({ code, wasClean }) => resolve([...heard, `${code} ${wasClean}`]);
          socket.onerror = () => reject(new Error('the socket failed'));
        }),
      long,
    );
    expect(echoes).toEqual(['hello', long, '1000 true']);
    await page.close();
  });

  it('answers late, with an error, by breaking off', async () => {
    const page = await driver.openPage(PAGE);
    const start = Date.now();
    expect(await ask(page, 'https://www.probe.example/slow')).toBe('200 slow');
    expect(Date.now() - start).toBeGreaterThanOrEqual(400);
    expect(await ask(page, 'https://www.probe.example/error')).toBe('503 Service Unavailable');
    expect(await ask(page, 'https://www.probe.example/reset')).toBe('failed');
    expect(await seen(page, 'https://www.probe.example/reset')).toMatchObject({ event: 'failed' });
    expect(await ask(page, 'https://www.probe.example/none')).toBe('404 Not found\n');
    await page.close();
  });

  it.each([
    ['accepts a connection and says nothing', 'https://www.probe.example/hang'],
    ['sends a dead host’s connections nowhere', 'https://dead.probe.example/'],
  ])('%s', async (_, url) => {
    const page = await driver.openPage(PAGE);
    const heard = await page.evaluate(
      (address) =>
        fetch(address, { signal: AbortSignal.timeout(1500) }).then(
          () => 'answered',
          (error: Error) => error.name,
        ),
      url,
    );
    expect(heard).toBe('TimeoutError');
    await page.close();
  });

  it('knows no names but its own', async () => {
    const page = await driver.openPage(PAGE);
    expect(await ask(page, 'https://nobody.example/')).toBe('failed');
    await page.close();
  });

  it('replays a recording: its addresses, its answers, its silence', async () => {
    const page = await driver.newTab();
    // A dead host keeps the page from ever having loaded.
    await page.goto('https://www.recorded.example/', { waitUntil: 'domcontentloaded' });
    expect(await seen(page, 'https://www.recorded.example/')).toMatchObject({
      ip: '52.94.236.250',
      status: 200,
    });
    expect((await seen(page, 'https://static.recorded.example/style.css')).ip).toBe('151.101.1.69');
    // The tag was recorded with another time in its query.
    await seen(page, 'https://tags.recorded.example/run.js');
    const state = await page.evaluate(() => ({
      ran: document.body.dataset.ran,
      text: document.querySelector('p')?.textContent,
      color: getComputedStyle(document.querySelector('p') ?? document.body).color,
      isSilent: document.images[1]?.complete === false,
    }));
    expect(state).toEqual({ ran: 'yes', text: 'café', color: 'rgb(1, 2, 3)', isSilent: true });
    await page.close();
  });
});
