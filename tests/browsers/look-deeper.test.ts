import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { Settings } from '../../src/browser/settings';
import { type InternetLogEntry, readInternetLog } from '../internet/internet-log';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { observedLoad, visit } from './observed-load';
import { withExtension } from './with-extension';

declare const chrome: Extension;

const BANK = 'https://online.bank.example/';
const BANK_HOST = '[data-host="online.bank.example"]';
/** Where resolvers are asked over HTTPS. */
const RESOLVERS = ['dns.quad9.net', 'cloudflare-dns.com', 'resolver.example'];

/** What was asked of resolvers over HTTPS so far. */
function askedOfResolvers(): InternetLogEntry[] {
  return readInternetLog().filter(
    (entry) => entry.kind === 'http' && RESOLVERS.some((name) => `.${entry.host}`.endsWith(`.${name}`)),
  );
}

async function changeSettings(driver: BrowserDriver, change: Partial<Settings>): Promise<void> {
  const control = await driver.controlPage();
  await control.evaluate(async (changed) => {
    const { settings } = await chrome.storage.local.get('settings');
    const known = typeof settings === 'object' && settings !== null ? settings : {};
    await chrome.storage.local.set({ settings: { ...known, ...changed } });
  }, change);
}

function ownResolver(name: string, path = '/dns-query'): Partial<Settings> {
  return { resolver: { kind: 'own', url: `https://${name}.resolver.example${path}` } };
}

/** As if nobody had ever looked deeper. */
async function forgetNames(driver: BrowserDriver): Promise<void> {
  const control = await driver.controlPage();
  await control.evaluate(() => chrome.storage.session.clear());
  await driver.stopBackground();
}

/** The demo bank in a tab, and the popup over it. */
async function openBank(driver: BrowserDriver): Promise<{ page: Page; tabId: number; popup: Page }> {
  const page = await driver.newTab();
  const tabId = await visit(driver, page, BANK);
  await observedLoad(driver, tabId, 'is complete', (load) => load.complete);
  const popup = await driver.openPopup(tabId);
  await popup.waitForSelector('[data-action="look-deeper"]');
  return { page, tabId, popup };
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

const attributesOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => ({ ...document.querySelector<HTMLElement>(wanted)?.dataset }), selector);

describe.each(BROWSER_KINDS)('looking deeper in %s', (kind) => {
  const driver = withExtension(kind);

  it('says beforehand what goes to whom, and asks nobody until the button is pressed', async () => {
    const before = askedOfResolvers().length;
    const { page, popup } = await openBank(driver());
    expect(await textOf(popup, '.deeper .sends')).toBe(
      'The names of one host and one site of this page go to Quad9 (dns.quad9.net). Nothing else does.',
    );
    await page.reload();
    expect(askedOfResolvers().slice(before)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('makes known what only names tell, at once and for the toolbar too', async () => {
    await changeSettings(driver(), { severity: 'region-lost' });
    const { page, tabId, popup } = await openBank(driver());
    const asItHappened = async () => {
      const { outcome, worst, hosts } = await driver().readPopup(tabId, { severity: 'as-it-happened' });
      return { outcome, worst, fate: hosts[0]?.fate };
    };
    expect(await attributesOf(popup, BANK_HOST)).toMatchObject({ provider: 'aws', service: '' });
    expect(await textOf(popup, 'h1')).toBe('This page would probably not have opened.');
    expect(await asItHappened()).toEqual({ outcome: 'untouched', worst: 'unreachable', fate: 'at-risk' });
    const control = await driver().controlPage();
    const iconSays = (title: RegExp) =>
      waitUntil(`the icon says ${title}`, async () =>
        title.test(await control.evaluate((tab) => chrome.action.getTitle({ tabId: tab }), tabId))
          ? true
          : null,
      );
    await iconSays(/^This page would probably not have opened/);

    await popup.click('[data-action="look-deeper"]');
    await popup.waitForSelector('[data-deeper="done"]');
    expect(await attributesOf(popup, BANK_HOST)).toMatchObject({
      provider: 'aws',
      region: 'us-east-1',
      service: 'nlb',
    });
    expect(await textOf(popup, 'h1')).toBe('This page would not have opened.');
    expect(await asItHappened()).toEqual({ outcome: 'unreachable', worst: 'unreachable', fate: 'failing' });
    await iconSays(/^This page would not have opened/);
    expect(await textOf(popup, '.deeper .outcome')).toBe(
      'Looked 2 names up with Quad9: 1 load balancer, 1 region and who runs the DNS of 1 site became known.',
    );
    expect(await textOf(popup, '[data-dns-operator] .name')).toBe('Amazon Route 53');
    expect(await attributesOf(popup, '[data-dns-operator]')).toMatchObject({ sites: 'bank.example' });
    expect(askedOfResolvers().map((entry) => entry.kind === 'http' && entry.host)).toContain('dns.quad9.net');

    await popup.close();
    // What was found stays for the session, also when the background was stopped in between.
    await driver().stopBackground();
    const { hosts } = await driver().readPopup(tabId);
    expect(hosts[0]).toMatchObject({ host: 'online.bank.example', service: 'nlb' });
    await changeSettings(driver(), { severity: 'as-it-happened' });
    await page.close();
  });

  it('goes on when the popup closes, and can be stopped', async () => {
    await forgetNames(driver());
    await changeSettings(driver(), ownResolver('slow'));
    const { page, tabId, popup } = await openBank(driver());
    await popup.click('[data-action="look-deeper"]');
    await popup.waitForSelector('[data-action="stop-looking"]');
    expect(await textOf(popup, '.deeper .progress')).toBe('Asking slow.resolver.example: 0 of 2 names.');
    await popup.close();
    const again = await driver().openPopup(tabId);
    await again.waitForSelector('[data-action="stop-looking"]');
    await again.click('[data-action="stop-looking"]');
    await again.waitForSelector('[data-deeper="done"]');
    expect(await textOf(again, '.deeper .outcome')).toBe('Stopped after 0 of 2 names.');
    expect(await attributesOf(again, BANK_HOST)).toMatchObject({ service: '' });
    await again.close();
    await page.close();
  });

  it.each([
    ['slow', '/dns-query', /could not be reached or took too long/],
    ['failing', '/dns-query', /would not answer/],
    ['failing', '/servfail', /would not answer/],
    ['lying', '/dns-query', /addresses that no public host has/],
    ['lying', '/others', /no proper answer/],
    ['huge', '/dns-query', /was too long/],
    ['broken', '/dns-query', /no proper answer/],
    ['broken', '/login', /no proper answer/],
    ['nobody', '/dns-query', /could not be reached/],
  ])(
    'says in plain words what was wrong with a resolver, and changes nothing: %s%s',
    async (name, path, why) => {
      await forgetNames(driver());
      await changeSettings(driver(), ownResolver(name, path));
      const { page, popup } = await openBank(driver());
      const before = await attributesOf(popup, BANK_HOST);
      const verdict = await attributesOf(popup, '[data-ready]');
      await popup.click('[data-action="look-deeper"]');
      await popup.waitForSelector('[data-deeper="done"]');
      const said = await textOf(popup, '.deeper .outcome');
      expect(said).toMatch(/^Nothing was learned from /);
      expect(said).toMatch(why);
      expect(await attributesOf(popup, BANK_HOST)).toEqual(before);
      expect(await attributesOf(popup, '[data-ready]')).toEqual(verdict);
      expect(await popup.$('[data-dns-operator]')).toBeNull();
      await popup.close();
      await page.close();
    },
  );

  it('does not follow orders about names that are none of the page’s', async () => {
    await forgetNames(driver());
    await changeSettings(driver(), { resolver: { kind: 'preset', id: 'quad9' } });
    const { page, tabId, popup } = await openBank(driver());
    const before = askedOfResolvers().length;
    await popup.evaluate((tab) => {
      const port = chrome.runtime.connect({ name: `tab:${tab}` });
      const resolver = { kind: 'preset', id: 'quad9' };
      port.postMessage({ type: 'look-deeper', hosts: ['secret.example'], sites: ['example.org'], resolver });
      port.postMessage({ type: 'look-deeper', hosts: 7, resolver });
      port.postMessage(null);
    }, tabId);
    // One that is in order comes after them.
    await popup.click('[data-action="look-deeper"]');
    await popup.waitForSelector('[data-deeper="done"]');
    // A and NS of the two names that were announced, no more.
    expect(askedOfResolvers().length - before).toBe(2);
    await popup.close();
    await page.close();
  });

  it('lets the reader name a resolver, and says what is wrong with it', async () => {
    await forgetNames(driver());
    await changeSettings(driver(), { resolver: { kind: 'preset', id: 'quad9' } });
    const { page, popup } = await openBank(driver());
    await popup.select('.deeper select', 'own');
    await popup.type('.deeper input', 'http://failing.resolver.example/');
    expect(await textOf(popup, '.deeper .problem')).toBe(
      'Only an address with https:// keeps what is asked from others.',
    );
    expect(
      await popup.$eval('[data-action="look-deeper"]', (button) => button.hasAttribute('disabled')),
    ).toBe(true);
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('.deeper input')?.select());
    await popup.type('.deeper input', 'https://failing.resolver.example/dns-query');
    await waitUntil('the announcement names it', async () =>
      (await textOf(popup, '.deeper .sends')).includes('go to failing.resolver.example.') ? true : null,
    );
    await popup.close();
    await page.close();
  });

  it.runIf(kind === 'firefox')('lets Firefox tell names by itself, once that is switched on', async () => {
    await forgetNames(driver());
    const asked = askedOfResolvers().length;
    const { page, tabId, popup } = await openBank(driver());
    expect(await attributesOf(popup, BANK_HOST)).toMatchObject({ service: '' });
    await popup.close();
    const options = await driver().openExtensionPage('options.html');
    await options.waitForSelector('[name="namesBehindNames"]');
    await options.click('[name="namesBehindNames"]');
    await options.close();
    await page.reload();
    await observedLoad(driver(), tabId, 'knows the name behind', ({ exchanges }) =>
      exchanges.some(({ cnames }) => cnames.some((name) => name.endsWith('.elb.us-east-1.amazonaws.com'))),
    );
    const { hosts } = await driver().readPopup(tabId);
    expect(hosts[0]).toMatchObject({ host: 'online.bank.example', service: 'nlb' });
    expect(askedOfResolvers().length).toBe(asked);
    await page.close();
  });
});
