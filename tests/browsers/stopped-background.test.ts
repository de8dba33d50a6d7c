import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { PageLoad } from '../../src/observe/page-load';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { holds, hostsOf, observedLoad, visit } from './observed-load';
import { withExtension } from './with-extension';

declare const chrome: Extension;

const PAGE = 'https://www.shop.example/';
const HOSTS = ['api.shop.example', 'clayhouse-pictures.s3.us-east-1.amazonaws.com', 'www.shop.example'];
const EVENTS = ['onResponseStarted', 'onBeforeRedirect', 'onErrorOccurred'] as const;

const isWhole = (load: PageLoad) => load.complete && holds(...HOSTS)(load);

/** Resolves when the browser has told the extension of so many events of the tab. */
async function afterEvents(driver: BrowserDriver, tabId: number, wanted: number): Promise<void> {
  const control = await driver.controlPage();
  await control.evaluate(
    ({ events, tab, count }) =>
      new Promise<void>((resolve) => {
        let seen = 0;
        const listener = (details: { tabId: number }) => {
          if (details.tabId === tab && ++seen === count) resolve();
        };
        for (const event of events) chrome.webRequest[event].addListener(listener, { urls: ['<all_urls>'] });
      }),
    { events: EVENTS, tab: tabId, count: wanted },
  );
}

describe.each(BROWSER_KINDS)('in %s, a background that', (kind) => {
  const driver = withExtension(kind, {
    // A process that dies again and again is otherwise left dead.
    firefoxPrefs: { 'extensions.webextensions.crash.threshold': 1_000 },
  });

  it('is stopped while idle loses nothing', async () => {
    const page = await driver().newTab();
    const tabId = await visit(driver(), page, PAGE);
    const before = await observedLoad(driver(), tabId, 'is complete', isWhole);
    await driver().stopBackground();
    const after = await observedLoad(driver(), tabId, 'is told again', () => true);
    expect(hostsOf(after)).toEqual(hostsOf(before));
    expect(after.gaps).toEqual(before.gaps);
    for (const { host, address, addressSource } of after.exchanges) {
      expect(address, host).not.toBeNull();
      expect(addressSource, host).not.toBe('unseen');
    }
    await page.close();
  });

  it('is killed after any event of a page still names every host of it', async () => {
    const page = await driver().newTab();
    const tabId = await visit(driver(), page, PAGE);
    const undisturbed = await observedLoad(driver(), tabId, 'is complete', isWhole);
    const hosts = hostsOf(undisturbed);
    expect(hosts).toEqual(HOSTS);
    const events = undisturbed.exchanges.reduce(
      (sum, { roles }) => sum + Object.values(roles).reduce((a, b) => a + b, 0),
      0,
    );
    expect(events).toBeGreaterThan(hosts.length);
    await page.close();
    for (let count = 1; count <= events; count++) {
      const other = await driver().newTab();
      const tab = await driver().tabId(other);
      const reached = afterEvents(driver(), tab, count);
      const loaded = other.goto(`${PAGE}?killed-after=${count}`, { waitUntil: 'load' });
      // A page of fewer events than the last time is loaded all the same.
      await Promise.race([reached, loaded]);
      await driver().killBackground();
      await loaded;
      const load = await observedLoad(driver(), tab, `killed after ${count} events names its hosts`, (told) =>
        hosts.every((host) => told.exchanges.some((exchange) => exchange.host === host)),
      );
      for (const { host, address, addressSource } of load.exchanges) {
        if (addressSource === 'unseen') expect(address, host).toBeNull();
      }
      reached.catch(() => {});
      await other.close();
    }
  }, 300_000);
});
