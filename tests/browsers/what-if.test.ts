import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { visitWhole } from './observed-load';
import { withExtension } from './with-extension';

declare const chrome: Extension;

/** Stands in AWS us-east-1, and nothing of it elsewhere. */
const BANK = 'https://online.bank.example/';

const rootOf = (popup: Page) =>
  popup.evaluate(() => {
    const { outcome, incident, severity } =
      document.querySelector<HTMLElement>('[data-ready="true"]')?.dataset ?? {};
    return { outcome, incident, severity };
  });
const textOf = (popup: Page, selector: string) =>
  popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.trim() ?? '', selector);
const chosenIn = (popup: Page) =>
  popup.$eval('select.incident', (list) => (list instanceof HTMLSelectElement ? list.value : ''));
const isOffered = (popup: Page, value: string) => popup.waitForSelector(`.incident option[value="${value}"]`);
const says = (popup: Page, selector: string, text: RegExp) =>
  waitUntil(`${selector} says ${text}`, async () => (text.test(await textOf(popup, selector)) ? true : null));
const press = (popup: Page, action: string) => popup.click(`[data-action="${action}"]`);

/** Types into a field as if it were pasted: all at once. */
async function paste(popup: Page, text: string): Promise<void> {
  await popup.evaluate((pasted) => {
    const field = document.querySelector<HTMLInputElement>('[name="paste-what-if"]');
    field?.focus();
    field?.select();
    document.execCommand('insertText', false, pasted);
  }, text);
}

describe.each(BROWSER_KINDS)('what if, in %s', (kind) => {
  const driver = withExtension(kind);

  it('is built, kept, shared, taken, deleted and brought back', async () => {
    const page = await driver().newTab();
    const tabId = await visitWhole(driver(), page, BANK);
    const popup = await driver().openPopup(tabId);
    expect(await rootOf(popup)).toMatchObject({ severity: 'as-it-happened' });

    // Built: the answer below follows each choice.
    await popup.select('select.incident', 'build');
    await popup.waitForSelector('.what-if select[name="where"]');
    await popup.waitForSelector(
      '[data-incident="custom"][data-severity="custom"][data-outcome="unreachable"]',
    );
    expect(await popup.$('[data-choose]')).toBeNull();
    expect(await popup.$('.day')).toBeNull();
    await popup.select('.what-if select[name="where"]', 'eu-west-1');
    await popup.waitForSelector('[data-outcome="untouched"]');
    await popup.select('.what-if select[name="where"]', 'us-east-1');
    await popup.select('.what-if select[name="how"]', 'errors');
    await popup.waitForSelector('[data-outcome="unreachable"]');
    expect(await textOf(popup, '.why')).toContain('everything would have been answered with errors');
    expect(await textOf(popup, '.lost-line')).toBe('What if AWS us-east-1 answered with errors for 6 hours');

    // Kept, and known to a second popup that was open before; the toolbar follows too.
    const second = await driver().openPopup(tabId, { incident: 'fastly-2021-06-08' });
    await popup.bringToFront();
    await popup.type('[name="what-if-name"]', 'Lesson 3');
    await press(popup, 'keep-what-if');
    const code = 'ol1/aws/us-east-1/all/errors/6h';
    await isOffered(second, code);
    expect(await rootOf(second)).toMatchObject({ incident: 'fastly-2021-06-08' });
    const control = await driver().controlPage();
    await waitUntil('the icon says it', async () => {
      const title = await control.evaluate((tab) => chrome.action.getTitle({ tabId: tab }), tabId);
      return /^What if AWS us-east-1 answered with errors for 6 hours\? This page would/.test(title)
        ? true
        : null;
    });

    // Shared: the text is taken elsewhere, however it was quoted.
    const text = await popup.$eval(
      '[data-action="copy-what-if"]',
      (button) => button.getAttribute('data-text') ?? '',
    );
    expect(text).toBe(`Outage Lens: What if AWS us-east-1 answered with errors for 6 hours? [${code}]`);
    await press(popup, 'copy-what-if');
    await popup.waitForSelector('[data-copied="done"]');
    await popup.close();
    await second.bringToFront();
    await second.select('select.incident', 'build');
    await second.waitForSelector('.what-if [name="paste-what-if"]');
    await second.waitForSelector('[data-outcome="untouched"]');
    await paste(second, 'Look at [ol1/acme/all/all/slow/6h]');
    await says(second, '.what-if .problem', /No provider called “acme”/);
    await second.waitForSelector('[data-outcome="untouched"]');
    await paste(second, `> Try this: ${text} Bye`);
    await second.waitForSelector('[data-outcome="unreachable"]');
    expect(await chosenIn(second)).toBe(code);
    await says(second, '.what-if > [role="status"]', /Taken/);
    await second.close();

    // Remembered, deleted and brought back.
    const again = await driver().openPopup(tabId);
    expect(await rootOf(again)).toEqual({ outcome: 'unreachable', incident: 'custom', severity: 'custom' });
    expect(await chosenIn(again)).toBe(code);
    expect(await textOf(again, `.incident option[value="${code}"]`)).toBe('Lesson 3');
    await press(again, 'edit-what-if');
    await again.waitForSelector('[data-action="delete-what-if"]');
    await press(again, 'delete-what-if');
    await says(again, '.what-if > [role="status"]', /^Deleted “Lesson 3”/);
    const third = await driver().openPopup(tabId);
    expect(await textOf(third, `.incident option[value="${code}"]`)).toMatch(/^What if AWS/);
    await again.bringToFront();
    await press(again, 'undo-what-if');
    await waitUntil('the other popup has it back', async () =>
      (await textOf(third, `.incident option[value="${code}"]`)) === 'Lesson 3' ? true : null,
    );
    await third.close();

    // What happened is one choice away, as it was left.
    await again.select('select.incident', 'aws-us-east-1-2025-10-20');
    await again.waitForSelector('[data-severity="as-it-happened"] [data-choose="as-it-happened"]');
    expect(await again.$('.what-if')).toBeNull();
    await again.close();
    await page.close();
  });

  it('knows an operator of DNS only once somebody looked', async () => {
    const page = await driver().newTab();
    const tabId = await visitWhole(driver(), page, BANK);
    const popup = await driver().openPopup(tabId);
    await isOffered(popup, 'ol1/dns/route53/no-name/6h');
    await popup.waitForSelector('.incident optgroup[label*="needs"]');
    await popup.select('select.incident', 'ol1/dns/route53/no-name/6h');
    await popup.waitForSelector('[data-outcome="unknown"][data-worst="unreachable"]');
    expect(await textOf(popup, '.lost-line')).toMatch(
      /^What if the name servers of Amazon Route 53 were lost/,
    );
    await popup.waitForSelector('[data-action="look-deeper"]');
    await press(popup, 'look-deeper');
    await popup.waitForSelector('[data-outcome="unreachable"]');
    expect(await popup.$('.incident optgroup[label*="needs"]')).toBeNull();
    await popup.select('select.incident', 'ol1/dns/ns1/no-name/6h');
    await popup.waitForSelector('[data-outcome="untouched"]');
    await popup.close();

    // It is called by its name from the first when it is what was looked at last.
    const again = await driver().openPopup(tabId);
    expect(await textOf(again, '.lost-line')).toMatch(/^What if the name servers of NS1 were lost/);
    await again.select('select.incident', 'aws-us-east-1-2025-10-20');
    await again.waitForSelector('[data-severity="as-it-happened"]');
    await again.close();
    await page.close();
  });

  it('goes into the report with the popup', async () => {
    const page = await driver().newTab();
    const tabId = await visitWhole(driver(), page, BANK);
    const report = await driver().openExtensionPage(
      `report.html?tab=${tabId}&what-if=${encodeURIComponent('ol1/aws/us-east-1/all/slow/6h')}`,
    );
    await report.waitForSelector(
      '.report[data-incident="custom"][data-severity="custom"][data-ready="true"]',
    );
    expect(await textOf(report, '.lost-line')).toMatch(/^What if AWS us-east-1 were slow for 6 hours/);
    await report.close();
    await page.close();
  });
});
