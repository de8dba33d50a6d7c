import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import {
  keptRecord,
  openInFront,
  orderRelive,
  pictureIs,
  reached,
  relive,
  reliveState,
  restore,
  rulesLeft,
  send,
} from './reliving';
import { withExtension } from './with-extension';

declare const chrome: Extension;

const CASES = 'https://cases.example/simple.html';
const STATIC = [{ host: 'static.cases.example', failure: 'no-name' }] as const;
const DATA = [{ host: 'data.cases.example', failure: 'no-name' }] as const;

describe.each(BROWSER_KINDS)('living through an outage in %s', { timeout: 300_000 }, (kind) => {
  const driver = withExtension(kind, {
    firefoxPrefs: { 'extensions.webextensions.crash.threshold': 1_000 },
  });

  it('goes on within the site and after the background was stopped, and ends with another site', async () => {
    const { page, tabId } = await openInFront(driver(), CASES);
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

  it('is gone with its tab, in the middle of measuring too', async () => {
    const { page, tabId } = await openInFront(driver(), CASES);
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
    const { page, tabId } = await openInFront(driver(), 'https://app.example/');
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

  it('ends where the page goes away by itself', async () => {
    const { page, tabId } = await openInFront(driver(), 'https://cases.example/away-at-once.html');
    await relive(driver(), tabId, 'cases.example', DATA);
    expect((await reached(driver(), tabId, 'ended')).why).toBe('left-site');
    expect(await rulesLeft(driver())).toBe(0);
    await page.close();
  });

  it('is not begun by orders that make no sense', async () => {
    const { page, tabId } = await openInFront(driver(), CASES);
    await orderRelive(driver(), tabId, 'cases.example', [
      { host: 'online.bank.example', failure: 'no-name' },
    ]);
    await orderRelive(driver(), tabId, 'museum.example', STATIC);
    await send(driver(), tabId, { type: 'relive', hosts: [null], outage: {} });
    expect(await reliveState(driver(), tabId)).toBeNull();
    expect(await rulesLeft(driver())).toBe(0);
    await page.close();
  });
});
