import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { FailureKind } from '../../src/outage/scenario';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { observedLoad, visit } from './observed-load';
import { grantBlocking, keptRecord, reached, relive, restore, rulesLeft } from './reliving';
import { withExtension } from './with-extension';

declare const chrome: Extension;

const NEWS = 'https://www.news.example/';
const PICTURES = 'x7k2v5rqhm3tdy4wbn6ecs8pfa0guzlj.lambda-url.us-east-1.on.aws';

async function open(driver: BrowserDriver, url: string): Promise<{ page: Page; tabId: number }> {
  const page = await driver.newTab();
  const tabId = await visit(driver, page, url);
  await page.bringToFront();
  await observedLoad(driver, tabId, 'is complete', (load) => load.complete);
  return { page, tabId };
}

/** Lives through the loss of hosts as far as it is measured. */
async function measure(
  driver: BrowserDriver,
  url: string,
  hosts: readonly string[],
  failure: FailureKind,
  share = 1,
) {
  const { page, tabId } = await open(driver, url);
  const site = new URL(url).hostname.split('.').slice(-2).join('.');
  await relive(
    driver,
    tabId,
    site,
    hosts.map((host) => ({ host, failure, share })),
  );
  const { record } = await reached(driver, tabId, 'living');
  return { page, tabId, record: await keptRecord(driver, record) };
}

const widthOf = (page: Page, part: string) =>
  page.evaluate(
    (wanted) => [...document.images].find(({ src }) => src.includes(wanted))?.naturalWidth ?? -1,
    part,
  );

describe.each(BROWSER_KINDS)('living through an outage in %s', { timeout: 300_000 }, (kind) => {
  const driver = withExtension(kind);
  beforeAll(() => grantBlocking(driver()));

  it('measures what goes with pictures, in this tab alone, and gives everything back', async () => {
    const other = await open(driver(), NEWS);
    const { page, tabId, record } = await measure(driver(), NEWS, [PICTURES], 'no-name');
    expect(record.measured.outcome).toBe('degraded');
    expect(record.measured.findings.map(({ id }) => id)).toContain('parts');
    expect(record.screens).toEqual([true, true, true]);
    expect(record.shortfalls).toEqual([]);
    expect(record.before.map(({ document, failed }) => [document, failed.length])).toEqual([
      ['arrived', 0],
      ['arrived', 0],
    ]);
    expect(record.during.failed.length).toBeGreaterThan(0);
    expect(record.during.failed.every(({ isMade, url }) => isMade && url.includes(PICTURES))).toBe(true);
    const control = await driver().controlPage();
    const badge = () => control.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);
    expect(await badge()).toBe('LIVE');

    await other.page.reload();
    expect(await widthOf(other.page, PICTURES)).toBeGreaterThan(0);
    expect(await widthOf(page, PICTURES)).toBe(0);
    await restore(driver(), tabId);
    expect((await reached(driver(), tabId, 'ended')).why).toBe('restored');
    expect(await rulesLeft(driver())).toBe(0);
    await waitUntil('the picture is back', async () => ((await widthOf(page, PICTURES)) > 0 ? true : null));
    await waitUntil('the badge is gone', async () => ((await badge()) === '' ? true : null));
    await Promise.all([page.close(), other.page.close()]);
  });

  it('shows a page of its own where the document does not arrive, and leads back from there', async () => {
    const { page, tabId, record } = await measure(driver(), NEWS, ['www.news.example'], 'time-outs');
    expect(record.measured.outcome).toBe('unreachable');
    expect(record.during).toMatchObject({ document: 'missing', firstPaint: null });
    // Nothing but the document was asked for, and it waited as it would have.
    expect(record.shortfalls).toEqual([]);
    const [told] = await waitUntil('the page has given up', async () => {
      const pages = await driver().browser.pages();
      const found = await Promise.all(
        pages.map((one) =>
          one
            .evaluate(() =>
              document.querySelector('main[data-stage="given-up"]') ? document.body.innerText : null,
            )
            .then((text) => (text === null ? [] : [{ one, text }]))
            .catch(() => []),
        ),
      );
      return found.flat().length > 0 ? found.flat() : null;
    });
    expect(told?.text).toMatch(
      /This page would not have opened\..*www\.news\.example.*did not answer in time/s,
    );
    await told?.one.click('[data-action="restore"]');
    expect((await reached(driver(), tabId, 'ended')).why).toBe('restored');
    await waitUntil('the page is back', async () => {
      const tab = await (await driver().controlPage()).evaluate((id) => chrome.tabs.get(id), tabId);
      return tab.url === NEWS && tab.status === 'complete' ? true : null;
    });
    expect(await rulesLeft(driver())).toBe(0);
    await page.close();
  });

  it('leaves a page blank that waits for a host that hangs', async () => {
    const { page, tabId, record } = await measure(driver(), NEWS, ['cdn.consentdesk.example'], 'time-outs');
    expect(record.measured.outcome).toBe('blank');
    expect(record.during.firstPaint).toBeNull();
    expect(record.shortfalls).toEqual(kind === 'chromium' ? ['paint-held', 'not-held'] : []);
    // Once the host is given up, the page is there, as it is when a browser gives up.
    await waitUntil('the page is shown', () =>
      page.evaluate(() => (document.querySelector('h1')?.checkVisibility() === true ? true : null)),
    );
    await restore(driver(), tabId);
    await page.close();
  });

  it('leaves what stands before a script of the body that hangs', async () => {
    const url = 'https://cases.example/held-body.html';
    const { page, tabId, record } = await measure(driver(), url, ['static.cases.example'], 'time-outs');
    expect(record.measured.findings.map(({ id }) => id)).toContain('most-words');
    expect(record.measured.outcome).toBe('broken');
    expect(record.during.firstPaint).not.toBeNull();
    expect(record.shortfalls).toEqual(kind === 'chromium' ? ['parser-held', 'not-held'] : []);
    // Given up, it lets the rest come, in its order.
    await waitUntil('the rest is there', () =>
      page.evaluate(() => {
        const { ran, ended } = document.documentElement.dataset;
        const isShown = document.querySelector('#behind')?.checkVisibility() === true;
        return isShown && ran === 'true' && ended === 'true' ? true : null;
      }),
    );
    await restore(driver(), tabId);
    await page.close();
  });

  it.each([
    ['https://www.shop.example/', ['api.shop.example'], 'no-name', 'broken'],
    [
      'https://www.video.example/',
      ['q8z4m1kd7w.execute-api.us-east-1.amazonaws.com'],
      'no-connection',
      'unnoticed',
    ],
    ['https://www.office.example/', ['ansel-map-tiles.s3.us-east-1.amazonaws.com'], 'errors', 'degraded'],
  ] as const)('measures what %s comes to without %s (%s): %s', async (url, hosts, failure, outcome) => {
    const { page, tabId, record } = await measure(driver(), url, hosts, failure);
    expect(record.measured.outcome).toBe(outcome);
    const hangs = failure === 'no-connection' && kind === 'chromium';
    expect(record.shortfalls).toEqual(
      failure === 'errors' ? ['errors-as-failures'] : hangs ? ['not-held'] : [],
    );
    // What a host that hangs holds up is its own: nothing else waits with it.
    expect(record.during.failed.every(({ isMade }) => isMade)).toBe(true);
    await restore(driver(), tabId);
    await page.close();
  });
});
