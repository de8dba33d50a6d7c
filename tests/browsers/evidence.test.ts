import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS } from './driver/launch';
import { observedLoad, visit } from './observed-load';
import { withExtension } from './with-extension';

declare const axe: { run(): Promise<AxeResults> };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOP = 'https://www.shop.example/';
const HOST = 'www.shop.example';

/** The popup of a page that was just loaded, with one of its hosts opened as a person would: group, then host. */
async function popupWithOpenHost(driver: BrowserDriver, lang: 'en' | 'ar'): Promise<Page> {
  const page = await driver.newTab();
  const tabId = await visit(driver, page, SHOP);
  await observedLoad(driver, tabId, 'is complete', (load) => load.complete);
  const popup = await driver.openPopup(tabId, { lang, severity: 'region-lost' });
  await popup.evaluate((host) => {
    document.querySelector(`[data-host="${host}"]`)?.closest('details')?.querySelector('summary')?.click();
  }, HOST);
  await popup.waitForSelector(`[data-host="${HOST}"] summary`);
  await popup.evaluate((host) => {
    document.querySelector<HTMLElement>(`[data-host="${host}"] summary`)?.click();
  }, HOST);
  await popup.waitForSelector(`[data-host="${HOST}"] [data-action="copy-evidence"]`);
  return popup;
}

const sentencesIn = (popup: Page) =>
  popup.$$eval('[data-evidence]', (lines) => lines.map((line) => line.textContent ?? ''));

/** Presses the button with the page's own hand and tells what a field gets that is pasted into. */
async function copyAndPaste(popup: Page): Promise<string> {
  await popup.bringToFront();
  await popup.click('[data-action="copy-evidence"]');
  await popup.waitForSelector('[data-copied]');
  await popup.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await popup.keyboard.down('Control');
  await popup.keyboard.press('v');
  await popup.keyboard.up('Control');
  await popup.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value !== '');
  return popup.$eval('#pasted', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
}

describe.each(BROWSER_KINDS)('an opened host in %s', (kind) => {
  const driver = withExtension(kind);

  it('says in sentences how it is known who answers, and copies that with one tap', async () => {
    const popup = await popupWithOpenHost(driver(), 'en');
    const sentences = await sentencesIn(popup);
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(sentence).toMatch(/^(It|Its|Where|“).*\./);
    expect(sentences.join(' ')).toMatch(
      /Its address [\d.]+ is placed near AWS us-east-1 by DB-IP’s data of \d+ /,
    );

    const pasted = await copyAndPaste(popup);
    expect(await popup.$eval('[data-copied]', (one) => one.getAttribute('data-copied'))).toBe('done');
    expect(pasted).toMatch(/^www\.shop\.example\nAnswered by .* \(certain\), in us-east-1 \(likely\)\./);
    expect(pasted).toMatch(/Seen by Outage Lens on \d+ \p{L}+ \d{4}, \d\d:\d\d\.\n$/u);
    expect(pasted).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    await popup.close();
  });

  it.each(['en', 'ar'] as const)('has nothing that axe finds wrong in %s', async (lang) => {
    const popup = await popupWithOpenHost(driver(), lang);
    await popup.evaluate(AXE);
    const { violations } = await popup.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    await popup.close();
  });

  it('copies in the language of the popup', async () => {
    const popup = await popupWithOpenHost(driver(), 'ar');
    expect(await copyAndPaste(popup)).toMatch(/^www\.shop\.example\nيجيب عنه /);
    await popup.close();
  });
});
