import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { ReliveMessage } from '../../src/browser/messages';
import type { RelivedHost, ReliveRecord } from '../../src/relive/relive-record';
import type { ReliveState } from '../../src/relive/relive-state';
import type { BrowserDriver } from './driver/browser-driver';
import { waitUntil } from './driver/wait-until';
import { askTab, holds, observedLoad } from './observed-load';

declare const chrome: Extension;

/** Two undisturbed loads, a disturbed one and what lies between, on a machine that has much else to do. */
const PATIENCE = 180_000;

type Failing = Pick<RelivedHost, 'host' | 'failure'> & { share?: number };

/** Asks for hosts of a tab's page to fail once the page is known to ask for them, as the popup does. */
export async function relive(
  driver: BrowserDriver,
  tabId: number,
  site: string,
  failing: readonly Failing[],
): Promise<void> {
  // Some are turned to only after the page has loaded.
  await observedLoad(driver, tabId, 'has the hosts that are to fail', (load) => {
    const own = new URL(load.url).hostname;
    return failing.every(({ host }) => host === own || holds(host)(load));
  });
  await orderRelive(driver, tabId, site, failing);
}

/** Orders hosts to fail, known or not, and lets go at once: it goes on without anybody looking. */
export async function orderRelive(
  driver: BrowserDriver,
  tabId: number,
  site: string,
  failing: readonly Failing[],
): Promise<void> {
  const message: ReliveMessage = {
    type: 'relive',
    outage: { incident: 'aws-us-east-1-2025-10-20', severity: 'region-lost', whatIf: null, phases: [] },
    predicted: { outcome: 'degraded', worst: 'degraded', confidence: 'likely' },
    hosts: failing.map(({ share = 1, ...host }) => ({
      ...{ ...host, share, fate: share < 1 ? 'failing' : 'down' },
      ...{ provider: 'aws', region: 'us-east-1' },
    })),
    site,
  };
  await send(driver, tabId, message);
}

export function restore(driver: BrowserDriver, tabId: number): Promise<void> {
  return send(driver, tabId, { type: 'restore' });
}

/** Sends any message through a tab's port. */
export async function send(driver: BrowserDriver, tabId: number, message: object): Promise<void> {
  const control = await driver.controlPage();
  await control.evaluate(
    ({ name, sent }) =>
      new Promise<void>((resolve) => {
        const port = chrome.runtime.connect({ name });
        // Whoever answers has taken the message in.
        port.onMessage.addListener(() => {
          resolve();
          port.disconnect();
        });
        port.postMessage(sent);
      }),
    { name: `tab:${tabId}`, sent: message },
  );
}

/** How far it has come in a tab, as a popup is told. */
export async function reliveState(driver: BrowserDriver, tabId: number): Promise<ReliveState | null> {
  return (await askTab(driver, tabId)).relive;
}

/** Settles when it has come as far as a stage; fails where it ends before. */
export function reached<Stage extends ReliveState['stage']>(
  driver: BrowserDriver,
  tabId: number,
  stage: Stage,
): Promise<Extract<ReliveState, { stage: Stage }>> {
  const isIt = (state: ReliveState | null): state is Extract<ReliveState, { stage: Stage }> =>
    state?.stage === stage;
  let last = '';
  return waitUntil(
    `it has come to "${stage}"`,
    async () => {
      const state = await reliveState(driver, tabId);
      last = JSON.stringify(state);
      if (state?.stage === 'ended' && stage !== 'ended') return 'ended';
      return isIt(state) ? state : null;
    },
    PATIENCE,
  ).then(
    (found) => {
      if (found === 'ended') throw new Error(`Expected it to come to "${stage}", and it ended: ${last}`);
      return found;
    },
    (error: Error) => {
      throw new Error(`${error.message}\nLast told: ${last}`);
    },
  );
}

/** What is kept of a record, without its pictures: of those only whether there are any. */
export type KeptRecord = ReliveRecord & { screens: boolean[] };

export async function keptRecord(driver: BrowserDriver, id: string | null): Promise<KeptRecord> {
  const control = await driver.controlPage();
  const text = await control.evaluate(
    (wanted) =>
      new Promise<string>((resolve, reject) => {
        const opened = indexedDB.open('relived');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const got = opened.result.transaction('records').objectStore('records').get(wanted);
          got.onerror = () => reject(got.error);
          got.onsuccess = () => {
            opened.result.close();
            const { before, during } = got.result;
            const screens = [...before, during].map(
              ({ screen }) => screen instanceof Blob && screen.size > 1_000,
            );
            resolve(JSON.stringify({ ...got.result, screens }));
          };
        };
      }),
    id ?? '',
  );
  return JSON.parse(text);
}

/** How many rules the extension has, for any tab. */
export async function rulesLeft(driver: BrowserDriver): Promise<number> {
  const control = await driver.controlPage();
  return control.evaluate(async () => (await chrome.declarativeNetRequest.getSessionRules()).length);
}

/** Firefox: grants what the popup's button asks for, by a click as people make it. */
export async function grantBlocking(driver: BrowserDriver): Promise<void> {
  if (driver.kind !== 'firefox') return;
  const control = await driver.controlPage();
  await control.bringToFront();
  await control.evaluate(() => {
    const ask = () =>
      void chrome.permissions.request({ permissions: ['webRequestBlocking'] }).then((isGranted) => {
        document.documentElement.dataset.granted = String(isGranted);
      });
    document.documentElement.addEventListener('click', ask, { once: true });
  });
  await control.mouse.click(40, 40);
  await control.waitForSelector('[data-granted="true"]');
}

/** A page of the demo in a tab in front, once it is complete. */
export async function openInFront(
  driver: BrowserDriver,
  url: string,
): Promise<{ page: Page; tabId: number }> {
  const page = await driver.newTab();
  await page.goto(url, { waitUntil: 'load' });
  const tabId = await driver.tabId(page);
  await page.bringToFront();
  await observedLoad(driver, tabId, 'is complete', (load) => load.complete);
  return { page, tabId };
}

const picture = (page: Page) => page.evaluate(() => document.images[0]?.naturalWidth ?? -1);

/** Waits for what the tab's picture comes to. */
export const pictureIs = (page: Page, isThere: boolean) =>
  waitUntil(`the picture is ${isThere ? 'there' : 'gone'}`, async () =>
    (await page.evaluate(() => document.readyState === 'complete')) && (await picture(page)) > 0 === isThere
      ? true
      : null,
  );
