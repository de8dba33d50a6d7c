import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserDriver } from '../../../tests/browsers/driver/browser-driver';
import { waitUntil } from '../../../tests/browsers/driver/wait-until';
import { observedLoad } from '../../../tests/browsers/observed-load';
import { OUTCOMES, type Outcome, type Severity } from '../../outage/scenario';
import type { ReliveState } from '../../relive/relive-state';
import type { FailingHost, GradedRow } from './relive-row';

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
  failing: readonly FailingHost[];
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
  const rows: GradedRow[] = [];
  const lived = new Map<string, LivedCell | null>();
  try {
    await open(driver, page, tabId, host);
    const said: SaidCell[] = [];
    for (const cell of cells) said.push(await sayCell(driver, tabId, cell));
    for (const [index, cell] of cells.entries()) {
      const { predicted, failing } = said[index] ?? { predicted: 'unknown', failing: [] };
      const key = failing.map(({ host, fate, failure }) => `${host} ${fate} ${failure}`).join();
      if (failing.length > 0 && !lived.has(key)) {
        lived.set(key, await liveThroughTwice(driver, page, tabId, { ...cell, host }));
      }
      const result = lived.get(key) ?? null;
      rows.push({
        ...{ site: host, scenario: cell.incident, severity: cell.severity, browser: driver.kind },
        failing: failing.length,
        // What is unknown of a page without losing hosts is known once these and no others are lost.
        predicted: predicted === 'unknown' && result ? result.predicted : predicted,
        measured: result?.measured ?? null,
        findings: result?.findings ?? [],
        hosts: failing,
      });
    }
    return rows;
  } finally {
    await page.close();
  }
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
        // Who is only slow does not fail.
        .filter(({ failure }) => failure !== 'slow')
        .map(({ host = '', fate = '', failure = '' }) => ({ host, fate, failure })),
    }));
    if (!isOutcome(outcome)) throw new Error(`The popup told no outcome of ${incident}: "${outcome}".`);
    return { predicted: outcome, failing: onePerHost(failing) };
  } finally {
    await popup.close();
  }
}

/** A host that several answer fails as the worst of them: `down` before `failing`. */
function onePerHost(failing: readonly FailingHost[]): FailingHost[] {
  const hosts = new Map<string, FailingHost>();
  for (const one of failing) if (hosts.get(one.host)?.fate !== 'down') hosts.set(one.host, one);
  return [...hosts.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** A machine that has much else to do may fail once. @returns null where it fails again. */
async function liveThroughTwice(
  driver: BrowserDriver,
  page: Page,
  tabId: number,
  cell: Cell & { host: string },
): Promise<LivedCell | null> {
  for (const isLast of [false, true]) {
    try {
      return await liveThrough(driver, page, tabId, cell);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(`[${driver.kind}] ${cell.host}: ${reason}${isLast ? '' : ' Once more …'}\n`);
    } finally {
      await open(driver, page, tabId, cell.host);
    }
  }
  return null;
}

async function liveThrough(
  driver: BrowserDriver,
  page: Page,
  tabId: number,
  { incident, severity }: Cell,
): Promise<LivedCell> {
  const what = `${incident} (${severity})`;
  await pressIn(driver, tabId, { incident, severity }, 'relive', 'before');
  // Pictures are taken of the page while it is in front, as it is below a popup.
  await page.bringToFront();
  const state = await waitUntil(
    `${what} was measured`,
    async () => {
      const now = await askRelive(driver, tabId);
      return now?.stage === 'living' || now?.stage === 'ended' ? now : null;
    },
    PATIENCE,
  );
  if (state.stage !== 'living') throw new Error(`${what} was not measured: ${state.why}.`);
  if (state.record === null) throw new Error(`${what} left no record.`);
  const lived = await readComparison(driver, state.record);
  await pressIn(driver, tabId, { incident, severity }, 'restore', 'ended');
  return lived;
}

/** Presses a button of the popup and closes it once that has begun. */
async function pressIn(
  driver: BrowserDriver,
  tabId: number,
  cell: Cell,
  action: 'relive' | 'restore',
  stage: ReliveState['stage'],
): Promise<void> {
  const popup = await driver.openPopup(tabId, { ...cell });
  try {
    await popup.waitForSelector(`[data-action="${action}"]`);
    await popup.$eval(
      `[data-action="${action}"]`,
      (button) => button instanceof HTMLElement && button.click(),
    );
    const told = await waitUntil(`the popup says that it has begun (${action})`, () =>
      popup.$eval(
        '[data-relive]',
        (card, wanted) => {
          const said = card instanceof HTMLElement ? card.dataset.relive : undefined;
          return said === wanted || said === 'cannot' || said === 'loses' ? said : null;
        },
        stage,
      ),
    );
    if (told !== stage)
      throw new Error(`The popup was to say "${stage}" after ${action}, and says "${told}".`);
  } finally {
    await popup.close();
  }
}

/** How far it is, asked of the background as a popup asks. */
async function askRelive(driver: BrowserDriver, tabId: number): Promise<ReliveState | null> {
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
  return JSON.parse(text).relive ?? null;
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
