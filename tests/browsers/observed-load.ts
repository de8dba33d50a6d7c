import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { StateMessage } from '../../src/browser/messages';
import type { PageState } from '../../src/browser/page-state';
import type { Exchange, PageLoad, Role } from '../../src/observe/page-load';
import type { BrowserDriver } from './driver/browser-driver';
import { waitUntil } from './driver/wait-until';

declare const chrome: Extension;

/** What the background tells a popup of a tab's page. */
export async function askState(driver: BrowserDriver, tabId: number): Promise<PageState> {
  return (await askTab(driver, tabId)).state;
}

/** All that the background tells of a tab: asked as a popup asks, through a port. */
export async function askTab(driver: BrowserDriver, tabId: number): Promise<StateMessage> {
  const control = await driver.controlPage();
  const text = await control.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const port = chrome.runtime.connect({ name });
        port.onMessage.addListener((message: unknown) => {
          resolve(JSON.stringify(message));
          port.disconnect();
        });
        port.onDisconnect.addListener(() => reject(new Error('The background hung up.')));
      }),
    `tab:${tabId}`,
  );
  return JSON.parse(text);
}

/** The tab's page load, once it says what is waited for. */
export function observedLoad(
  driver: BrowserDriver,
  tabId: number,
  what: string,
  isIt: (load: PageLoad) => boolean,
): Promise<PageLoad> {
  let last = '';
  return waitUntil(`the page load ${what}`, async () => {
    const state = await askState(driver, tabId);
    last = JSON.stringify(state);
    return state.kind === 'page' && isIt(state.load) ? state.load : null;
  }).catch((error: Error) => {
    throw new Error(`${error.message}\nLast told: ${last}`);
  });
}

/** All exchanges of a host put together. */
export function hostIn(load: PageLoad, host: string): Exchange | null {
  const [first, ...others] = load.exchanges.filter((exchange) => exchange.host === host);
  if (!first) return null;
  const roles: Partial<Record<Role, number>> = {};
  for (const exchange of [first, ...others]) Object.assign(roles, exchange.roles);
  return { ...first, roles };
}

/** True when the load holds each of the hosts. */
export function holds(...hosts: string[]): (load: PageLoad) => boolean {
  return (load) => hosts.every((host) => hostIn(load, host) !== null);
}

/** Hosts of a page load, sorted, each once. */
export function hostsOf(load: PageLoad): string[] {
  return [...new Set(load.exchanges.map(({ host }) => host))].sort();
}

/** Loads an address in a tab and settles when the load event has been. */
export async function visit(driver: BrowserDriver, page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  return driver.tabId(page);
}

/**
 * Loads an address in a tab and settles when all that scripts asked for after the load event was answered too, as by
 * somebody who reads a page before they leave it.
 */
export async function visitWhole(driver: BrowserDriver, page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: ['load', 'networkidle0'] });
  const tabId = await driver.tabId(page);
  await observedLoad(driver, tabId, 'is complete', ({ complete }) => complete);
  return tabId;
}
