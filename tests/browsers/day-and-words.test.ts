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
/** Certainly broken while the database's name led nowhere, perhaps later. */
const CLUB = 'https://club.example/';
const BANK = 'https://online.bank.example/';
const TERM = '.verdict [data-term]';
const MEANING = '[role="tooltip"]';

async function popupOf(driver: BrowserDriver, url: string, lang: 'en' | 'ar'): Promise<Page> {
  const page = await driver.newTab();
  const tabId = await visit(driver, page, url);
  await observedLoad(driver, tabId, 'is complete', (load) => load.complete);
  return driver.openPopup(tabId, { lang, severity: 'as-it-happened' });
}

/** What the popup says of the moment that the mark stands on. */
const told = (popup: Page) =>
  popup.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-ready="true"]');
    const card = document.querySelector<HTMLElement>('.verdict');
    return {
      clock: document.querySelector('.moment b')?.textContent ?? '',
      spoken: document.querySelector('input[type="range"]')?.getAttribute('aria-valuetext') ?? '',
      headline: card?.querySelector('h1')?.textContent ?? '',
      part: card?.dataset.part,
      outcome: root?.dataset.outcome,
    };
  });

/** Whether a box lies whole within the window, and on top of all else in its middle. */
const isInSight = (popup: Page, selector: string) =>
  popup.$eval(selector, (box) => {
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return inside && onTop !== null && box.contains(onTop);
  });

async function faults(popup: Page): Promise<string[]> {
  await popup.evaluate(AXE);
  const { violations } = await popup.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(BROWSER_KINDS)('the day and its words in %s', (kind) => {
  const driver = withExtension(kind);

  it.each(['en', 'ar'] as const)('follows keys and pointer through the day in %s', async (lang) => {
    const popup = await popupOf(driver(), CLUB, lang);
    const whole = await told(popup);
    expect(whole).toMatchObject({ part: 'whole', clock: '08:06' });

    await popup.focus('input[type="range"]');
    await popup.keyboard.press('Home');
    const first = await told(popup);
    expect(first).toMatchObject({ part: 'dynamodb-dns', clock: '06:48', outcome: whole.outcome });
    await popup.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    expect(await told(popup)).toMatchObject({ clock: '06:53' });
    await popup.keyboard.press('PageUp');
    const second = await told(popup);
    expect(second).toMatchObject({ part: 'dynamodb-dns no-new-servers', clock: '09:25' });
    expect(second.spoken).toMatch(/^\u2068?09:25/);

    const { x, y, width, height } = await popup.$eval('input[type="range"]', (strip) => {
      const box = strip.getBoundingClientRect();
      return { x: box.x, y: box.y, width: box.width, height: box.height };
    });
    await popup.mouse.click(x + width * (lang === 'ar' ? 0.1 : 0.9), y + height / 2);
    const late = await told(popup);
    expect(late.clock > '19:00').toBe(true);
    expect(late).toMatchObject({ part: 'load-balancers', outcome: whole.outcome });
    expect(late.headline).not.toBe(whole.headline);

    await popup.click('[data-whole-day]');
    expect(await told(popup)).toEqual(whole);
    await popup.close();
  });

  it.each(['en', 'ar'] as const)('opens a word into its meaning by pointer and keys in %s', async (lang) => {
    const popup = await popupOf(driver(), BANK, lang);
    await popup.hover(TERM);
    await popup.waitForSelector(MEANING);
    await popup.waitForFunction(
      () => document.querySelector<HTMLElement>('[role="tooltip"]')?.style.top !== '',
    );
    expect(await isInSight(popup, MEANING)).toBe(true);
    expect(await faults(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.waitForSelector(MEANING, { hidden: true });

    await popup.mouse.move(1, 1);
    await popup.click(TERM);
    await popup.waitForSelector(MEANING);
    await popup.mouse.move(1, 1);
    await popup.click('.squares');
    await popup.waitForSelector(MEANING, { hidden: true });

    await popup.focus('main');
    await popup.keyboard.press('Tab');
    await popup.waitForSelector(MEANING);
    expect(await popup.$eval(TERM, (word) => word === document.activeElement)).toBe(true);
    expect(await isInSight(popup, MEANING)).toBe(true);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector(MEANING, { hidden: true });
    await popup.close();
  });
});
