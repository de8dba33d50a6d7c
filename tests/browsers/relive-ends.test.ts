import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { observedLoad } from './observed-load';
import { keptRecord, reached, relive, reliveState, restore, rulesLeft, send } from './reliving';
import { withExtension } from './with-extension';

declare const chrome: Extension;

const CASES = 'https://cases.example/simple.html';
const STATIC = [{ host: 'static.cases.example', failure: 'no-name' }] as const;
const DATA = [{ host: 'data.cases.example', failure: 'no-name' }] as const;

async function open(driver: BrowserDriver, url: string): Promise<{ page: Page; tabId: number }> {
  const page = await driver.newTab();
  // A thousand frames take their time.
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  const tabId = await driver.tabId(page);
  await page.bringToFront();
  await observedLoad(driver, tabId, 'is complete', (load) => load.complete);
  return { page, tabId };
}

const picture = (page: Page) => page.evaluate(() => document.images[0]?.naturalWidth ?? -1);

/** Waits for what the tab's picture comes to. */
const pictureIs = (page: Page, isThere: boolean) =>
  waitUntil(`the picture is ${isThere ? 'there' : 'gone'}`, async () =>
    (await page.evaluate(() => document.readyState === 'complete')) && (await picture(page)) > 0 === isThere
      ? true
      : null,
  );

describe.each(BROWSER_KINDS)('living through an outage in %s', { timeout: 300_000 }, (kind) => {
  const driver = withExtension(kind, {
    firefoxPrefs: { 'extensions.webextensions.crash.threshold': 1_000 },
  });

  it('goes on within the site and after the background was stopped, and ends with another site', async () => {
    const { page, tabId } = await open(driver(), CASES);
    await relive(driver(), tabId, 'cases.example', STATIC);
    const { record } = await reached(driver(), tabId, 'living');
    expect((await keptRecord(driver(), record)).measured.outcome).toBe('degraded');
    await driver().stopBackground();
    await page.goto('https://cases.example/simple-two.html');
    await page.goto(CASES);
    await pictureIs(page, false);
    expect(await reliveState(driver(), tabId)).toMatchObject({ stage: 'living', record });
    await page.goto('https://www.shop.example/');
    expect((await reached(driver(), tabId, 'ended')).why).toBe('left-site');
    expect(await rulesLeft(driver())).toBe(0);
    await page.goto(CASES);
    await pictureIs(page, true);
    await page.close();
  });

  it.each(['before', 'during'] as const)(
    'leaves nothing behind when the background is killed %s',
    async (stage) => {
      const { page, tabId } = await open(driver(), CASES);
      // Hosts that hang are measured late enough to be found in the middle.
      await relive(driver(), tabId, 'cases.example', [
        { host: 'static.cases.example', failure: 'time-outs' },
      ]);
      await reached(driver(), tabId, stage);
      await driver().killBackground();
      await page.goto(CASES, { waitUntil: 'domcontentloaded' });
      expect((await reached(driver(), tabId, 'ended')).why).toBe('interrupted');
      await waitUntil('no rule is left', async () => ((await rulesLeft(driver())) === 0 ? true : null));
      await page.goto(CASES);
      await pictureIs(page, true);
      await page.close();
    },
  );

  it('is gone with its tab, in the middle of measuring too', async () => {
    const { page, tabId } = await open(driver(), CASES);
    await relive(driver(), tabId, 'cases.example', STATIC);
    await reached(driver(), tabId, 'during');
    await page.close();
    await waitUntil('no rule is left', async () => ((await rulesLeft(driver())) === 0 ? true : null));
    const control = await driver().controlPage();
    await waitUntil('nothing is kept of it', async () => {
      const { relive: runs } = await control.evaluate(() => chrome.storage.session.get('relive'));
      return runs === undefined || (Array.isArray(runs) && runs.every((run) => run.tabId !== tabId))
        ? true
        : null;
    });
  });

  it('goes past the site’s service worker, each time', async () => {
    const { page, tabId } = await open(driver(), 'https://app.example/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await relive(driver(), tabId, 'app.example', [{ host: 'api.app.example', failure: 'no-name' }]);
    const { record } = await reached(driver(), tabId, 'living');
    expect((await keptRecord(driver(), record)).measured.outcome).toBe('broken');
    await page.goto('https://app.example/');
    await waitUntil('the page is loaded past the worker', () =>
      page.evaluate(() => (navigator.serviceWorker.controller === null ? true : null)),
    );
    expect(await reliveState(driver(), tabId)).toMatchObject({ stage: 'living' });
    await restore(driver(), tabId);
    await page.close();
  });

  it.each([
    ['frames.html', 'widget.frames.example'],
    ['single-page.html', 'data.cases.example'],
    ['socket.html', 'socket.cases.example'],
    ['beacon.html', 'beacon.cases.example'],
    ['hostile.html', 'data.cases.example'],
  ])('measures %s without %s', async (path, host) => {
    const { page, tabId } = await open(driver(), `https://cases.example/${path}`);
    await relive(driver(), tabId, 'cases.example', [{ host, failure: 'no-connection' }]);
    const { record } = await reached(driver(), tabId, 'living');
    const { measured, during } = await keptRecord(driver(), record);
    expect(measured.outcome).not.toBe('untouched');
    expect(during.failed.some(({ url, isMade }) => isMade && url.includes(host))).toBe(true);
    await restore(driver(), tabId);
    expect((await reached(driver(), tabId, 'ended')).why).toBe('restored');
    await page.close();
  });

  it('measures a page of a thousand frames or lets go of it, and leaves nothing behind', async () => {
    const { page, tabId } = await open(driver(), 'https://cases.example/thousand-frames.html');
    await relive(driver(), tabId, 'cases.example', DATA);
    // A machine that is busy may not get an answer out of it in any time that is worth waiting for.
    const stage = await waitUntil(
      'it was measured or given up',
      async () => {
        const state = await reliveState(driver(), tabId);
        return state?.stage === 'living' || state?.stage === 'ended' ? state.stage : null;
      },
      240_000,
    );
    if (stage === 'living') await restore(driver(), tabId);
    await waitUntil('no rule is left', async () => ((await rulesLeft(driver())) === 0 ? true : null));
    await page.close();
  });

  it('ends where the page goes away by itself', async () => {
    const { page, tabId } = await open(driver(), 'https://cases.example/away-at-once.html');
    await relive(driver(), tabId, 'cases.example', DATA);
    expect((await reached(driver(), tabId, 'ended')).why).toBe('left-site');
    expect(await rulesLeft(driver())).toBe(0);
    await page.close();
  });

  it('is not begun by orders that make no sense', async () => {
    const { page, tabId } = await open(driver(), CASES);
    await relive(driver(), tabId, 'cases.example', [{ host: 'online.bank.example', failure: 'no-name' }]);
    await relive(driver(), tabId, 'museum.example', STATIC);
    await send(driver(), tabId, { type: 'relive', hosts: [null], outage: {} });
    expect(await reliveState(driver(), tabId)).toBeNull();
    expect(await rulesLeft(driver())).toBe(0);
    await page.close();
  });
});
