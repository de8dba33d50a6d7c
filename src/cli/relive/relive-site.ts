import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserDriver } from '../../../tests/browsers/driver/browser-driver';
import { waitUntil } from '../../../tests/browsers/driver/wait-until';
import { observedLoad } from '../../../tests/browsers/observed-load';
import { OUTCOMES, type Outcome, type Severity } from '../../outage/scenario';
import type { GradedRow } from './relive-row';

declare const chrome: Extension;

export interface Cell {
  incident: string;
  severity: Exclude<Severity, 'custom'>;
}

interface LivedCell {
  measured: Outcome;
  predicted: Outcome;
  findings: readonly string[];
}

/** What the popup says of a cell. */
interface SaidCell {
  predicted: Outcome;
  /** Hosts that fail, and how: cells in which the same ones fail in the same way are lived through once. */
  failing: readonly string[];
}

/** Two undisturbed loads, a disturbed one and what lies between, on a machine that has much else to do. */
const PATIENCE = 180_000;

/**
 * Lives through each of the outages on one demo site, as its user would: through the popup's button and the page of
 * the comparison.
 */
export async function reliveSite(
  driver: BrowserDriver,
  host: string,
  cells: readonly Cell[],
): Promise<GradedRow[]> {
  const page = await driver.newTab();
  const tabId = await driver.tabId(page);
  await putInWindowOfItsOwn(driver, tabId);
  const rows: GradedRow[] = [];
  const lived = new Map<string, LivedCell>();
  try {
    await open(driver, page, tabId, host);
    const said: SaidCell[] = [];
    for (const cell of cells) said.push(await sayCell(driver, tabId, cell));
    for (const [index, cell] of cells.entries()) {
      const { predicted, failing } = said[index] ?? { predicted: 'unknown', failing: [] };
      const key = failing.join();
      if (failing.length > 0 && !lived.has(key)) {
        lived.set(key, await liveThrough(driver, tabId, cell));
        await open(driver, page, tabId, host);
      }
      const result = lived.get(key);
      rows.push({
        ...{ site: host, scenario: cell.incident, severity: cell.severity, browser: driver.kind },
        failing: failing.length,
        // What is unknown of a page without losing hosts is known once these and no others are lost.
        predicted: predicted === 'unknown' && result ? result.predicted : predicted,
        measured: result?.measured ?? null,
        findings: result?.findings ?? [],
      });
    }
    return rows;
  } finally {
    await page.close();
  }
}

/** Pictures can be taken of tabs in front only, and several sites are lived through at a time. */
async function putInWindowOfItsOwn(driver: BrowserDriver, tabId: number): Promise<void> {
  const control = await driver.controlPage();
  await control.evaluate(async (id) => {
    await chrome.windows.create({ tabId: id, width: 1280, height: 800, focused: false });
  }, tabId);
}

/** As a first visit finds it: what hangs by itself is looked at as it stands. */
async function open(driver: BrowserDriver, page: Page, tabId: number, host: string): Promise<void> {
  await page.goto(`https://${host}/`, { timeout: 15_000 }).catch(() => {});
  await page.waitForNetworkIdle({ idleTime: 500, timeout: 10_000 }).catch(() => {});
  await observedLoad(driver, tabId, 'has hosts', (load) => load.exchanges.length > 0);
}

function isOutcome(text: string | undefined): text is Outcome {
  return OUTCOMES.some((one) => one === text);
}

async function sayCell(
  driver: BrowserDriver,
  tabId: number,
  { incident, severity }: Cell,
): Promise<SaidCell> {
  const popup = await driver.openPopup(tabId, { incident, severity });
  try {
    const { outcome, failing } = await popup.evaluate(() => ({
      outcome: document.querySelector<HTMLElement>('[data-ready="true"]')?.dataset.outcome,
      failing: [...document.querySelectorAll<HTMLElement>('[data-host]')]
        .map(({ dataset }) => dataset)
        .filter(({ fate }) => fate === 'down' || fate === 'failing')
        .map(({ host, fate, failure }) => `${host} ${fate} ${failure}`),
    }));
    if (!isOutcome(outcome)) throw new Error(`The popup told no outcome of ${incident}: "${outcome}".`);
    const hosts = new Map(failing.sort().map((line) => [line.split(' ')[0], line]));
    return { predicted: outcome, failing: [...hosts.values()] };
  } finally {
    await popup.close();
  }
}

async function liveThrough(
  driver: BrowserDriver,
  tabId: number,
  { incident, severity }: Cell,
): Promise<LivedCell> {
  const popup = await driver.openPopup(tabId, { incident, severity });
  try {
    await press(popup, 'relive');
    const record = await waitUntil(
      `${incident} (${severity}) was measured`,
      () =>
        popup.evaluate(() => {
          const { relive, record, why } = document.querySelector<HTMLElement>('[data-relive]')?.dataset ?? {};
          if (relive === 'ended' || relive === 'cannot' || relive === 'loses') {
            return `not measured: ${relive} ${why ?? ''}`;
          }
          return relive === 'living' ? (record ?? null) : null;
        }),
      PATIENCE,
    );
    if (record.startsWith('not')) throw new Error(`${incident} (${severity}) was ${record}.`);
    const lived = await readComparison(driver, record);
    await press(popup, 'restore');
    await popup.waitForSelector('[data-relive="ended"]');
    return lived;
  } finally {
    await popup.close();
  }
}

/** Presses a button in the popup itself: its tab may be behind another, where no mouse can reach it. */
async function press(popup: Page, action: string): Promise<void> {
  await popup.$eval(`[data-action="${action}"]`, (button) => button instanceof HTMLElement && button.click());
}

async function readComparison(driver: BrowserDriver, record: string): Promise<LivedCell> {
  const page = await driver.openExtensionPage(`relive.html?id=${encodeURIComponent(record)}`);
  try {
    const told = await waitUntil('the comparison is shown', () =>
      page.evaluate(() => {
        const root = document.querySelector<HTMLElement>('[data-measured]');
        if (root === null) return null;
        const { predicted, measured } = root.dataset;
        const findings = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
        return { predicted, measured, findings: findings.map(({ dataset }) => dataset.finding ?? '') };
      }),
    );
    const { predicted, measured, findings } = told;
    if (!isOutcome(predicted) || !isOutcome(measured)) {
      throw new Error(`The comparison told no outcomes: "${predicted}", "${measured}".`);
    }
    return { predicted, measured, findings };
  } finally {
    await page.close();
  }
}
