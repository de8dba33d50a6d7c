import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { LoadRecord, TabRecord } from '../../src/observe/load-record';
import { ROLES } from '../../src/observe/page-load';
import type { BrowserDriver } from './driver/browser-driver';
import { waitUntil } from './driver/wait-until';
import { askState, observedLoad } from './observed-load';

declare const chrome: Extension;

/** Addresses of clouds and edges all over the world, as large pages lean on them. */
const ADDRESSES = [
  ...['52.20.10.1', '52.20.10.1', '52.20.10.2', '104.16.1.1', '151.101.1.6', '34.90.1.1', '13.69.1.1'],
  ...['18.136.1.1', '54.66.1.1', '15.228.1.1', '13.244.1.1', '159.89.1.1', '116.202.1.1', '52.84.1.1'],
  ...['8.8.8.8', '35.200.1.1', '52.95.110.1', '3.8.1.1', '13.48.1.1', '198.51.100.7'],
];

export const BIG_HOSTS = 200;
export const BIG_REQUESTS = 2_000;

/** A load of so many hosts and requests, as the background keeps it. */
export function bigLoad(url: string, startedAt: number): Pick<LoadRecord, 'exchanges' | 'isComplete'> {
  const exchanges = Array.from({ length: BIG_HOSTS - 1 }, (_, index): LoadRecord['exchanges'][number] => {
    const role = ROLES[2 + ((index * 7) % 8)] ?? 'other';
    const count = index < 20 ? 50 : index < 40 ? 21 : 3;
    return {
      host:
        index % 9 === 4 ? `static-${index}.s3.amazonaws.com` : `part-${index}.network-${index % 31}.example`,
      address: ADDRESSES[index % ADDRESSES.length] ?? null,
      addressSource: 'connection',
      headers: [],
      roles: role === 'blocking' || role === 'app' ? { script: count } : { [role]: count },
      ...{ failed: 0, cached: 0 },
      ...{ first: startedAt + 40 + index * 17, last: startedAt + 400 + index * 23 },
      ...(index % 3 === 0 ? {} : { bytes: 900 * (index + 1), sized: count }),
    };
  });
  const counted = exchanges.reduce(
    (sum, { roles }) => sum + Object.values(roles).reduce((all, one) => all + one, 0),
    0,
  );
  const own: LoadRecord['exchanges'][number] = {
    ...{ host: new URL(url).hostname, address: '52.20.10.3', addressSource: 'connection', headers: [] },
    ...{ roles: { document: 1, image: BIG_REQUESTS - counted - 1 }, failed: 0, cached: 0 },
    ...{ first: startedAt + 12, last: startedAt + 900, bytes: 120_000, sized: 10 },
  };
  return { exchanges: [own, ...exchanges], isComplete: true };
}

/** Lets the background believe that a tab has loaded a big page: written where it looks after it was stopped. */
export async function showBigLoad(driver: BrowserDriver, page: Page): Promise<number> {
  const tabId = await driver.tabId(page);
  await observedLoad(driver, tabId, 'is complete', ({ complete }) => complete);
  const control = await driver.controlPage();
  const key = `tab:${tabId}`;
  const kept = await control.evaluate(
    async (name) => JSON.stringify(await chrome.storage.session.get(name)),
    key,
  );
  const tab: TabRecord = JSON.parse(kept)[key];
  if (!tab.current) throw new Error(`Expected a load in ${key}.`);
  const big = { ...tab.current, probe: null, ...bigLoad(tab.current.url, tab.current.startedAt) };
  const text = JSON.stringify({ ...tab, current: big });
  // What is still on its way to the background wakes it, and it writes down what it knew: then once more.
  await waitUntil('the background believes it', async () => {
    await driver.stopBackground();
    await control.evaluate(
      async (name, written) => chrome.storage.session.set({ [name]: JSON.parse(written) }),
      key,
      text,
    );
    const state = await askState(driver, tabId);
    return state.kind === 'page' && state.load.exchanges.length >= BIG_HOSTS ? true : null;
  });
  return tabId;
}
