import type { Browser as Extension } from 'webextension-polyfill';
import type { ReliveMessage } from '../../src/browser/messages';
import type { RelivedHost, ReliveRecord } from '../../src/relive/relive-record';
import type { ReliveState } from '../../src/relive/relive-state';
import type { BrowserDriver } from './driver/browser-driver';
import { waitUntil } from './driver/wait-until';

declare const chrome: Extension;

/** Two undisturbed loads, a disturbed one and what lies between, on a machine that has much else to do. */
const PATIENCE = 180_000;

type Failing = Pick<RelivedHost, 'host' | 'failure'> & { share?: number };

/** Asks for hosts of a tab's page to fail, as the popup does, and lets go at once: it goes on without anybody looking. */
export async function relive(
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
  return JSON.parse(text).relive;
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
