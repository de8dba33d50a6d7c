import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import type * as functions from './history-functions';
import { visitWhole } from './observed-load';
import { press } from './press';
import { storeAsScript } from './store-as-script';
import { withExtension } from './with-extension';

declare const historyStore: typeof functions;
declare const axe: { run(): Promise<AxeResults> };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SITES = ['www.shop.example', 'museum.example', 'school.example'];
const MANY = 5_000;

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);

/** What is kept, as the view says it. */
const kept = (page: Page) =>
  page.evaluate(() => Number(document.querySelector<HTMLElement>('[data-kept]')?.dataset.kept));
const keeps = (page: Page, pages: number) =>
  waitUntil(`the view says that ${pages} are kept`, async () => {
    const now = await kept(page);
    if (now !== pages) throw new Error(`It says ${now}.`);
    return true;
  });

/** Rows of a table, cell by cell. */
const rows = (page: Page, of: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(`${wanted} tbody tr`)].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      ),
    of,
  );

/** Gives a file to the first input for files, as choosing it would. */
const chooseFile = (page: Page, name: string, text: string) =>
  page.evaluate(
    (called, contents) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File([contents], called));
      if (!input) throw new Error('Expected an input for files.');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)('your web in %s', (kind) => {
  const driver = withExtension(kind);
  let script = '';
  let exported = '';
  beforeAll(async () => {
    script = await storeAsScript();
  });

  async function openReport(asked: string, ready = '[data-worked="true"]'): Promise<Page> {
    const page = await driver().openExtensionPage(`report.html?${asked}`);
    await page.waitForSelector(ready);
    return page;
  }

  it('teaches where nothing is kept', async () => {
    const page = await openReport('view=web', '[data-view="web"][data-ready="true"] .state');
    expect(await textOf(page, '.state')).toMatch(/Open some sites/);
    await page.close();
  });

  it('tells of the sites that were visited what each leans on and would have come to', async () => {
    const tab = await driver().newTab();
    for (const host of SITES) await visitWhole(driver(), tab, `https://${host}/`);
    await tab.goto('about:blank');
    const control = await driver().controlPage();
    await control.evaluate(script);
    await waitUntil('all are kept', async () =>
      (await control.evaluate(() => historyStore.historySize())).pages === SITES.length ? true : null,
    );
    await tab.close();
    const page = await openReport('view=web&incident=aws-us-east-1-2025-10-20&severity=region-lost');
    expect(await kept(page)).toBe(SITES.length);
    const told = await rows(page, '[data-of]');
    expect(told.map(([site]) => site).sort()).toEqual(['museum.example', 'school.example', 'shop.example']);
    expect(told.find(([site]) => site === 'shop.example')?.[1]).toBe('the page does not open');
    const shares = await rows(page, '[data-picture="shares-provider-sites"]');
    const counted = shares.reduce((sum, [, amount]) => sum + Number(amount), 0);
    expect(counted).toBeLessThanOrEqual(SITES.length);
    expect(shares.map(([name]) => name)).toContain('AWS');
    // The bytes that answers announced are those of real answers.
    await press(page, '[data-filter="in"] [data-value="bytes"]');
    await page.waitForSelector('[data-picture="shares-provider-bytes"]');
    await press(page, '[data-pick="aws-us-east-1-2025-10-20:as-it-happened"]');
    await page.waitForSelector('[data-of="aws-us-east-1-2025-10-20:as-it-happened"]');
    // It stands in the address, to be loaded anew and shared.
    expect(new URL(page.url()).searchParams.get('severity')).toBe('as-it-happened');
    await page.close();
  });

  it('shows the site that is asked for first, in the outage that is asked for', async () => {
    const page = await openReport(
      'view=web&site=shop.example&incident=aws-us-east-1-2025-10-20&severity=region-lost',
    );
    await page.waitForSelector('.asked-site[data-site="shop.example"][data-outcome="unreachable"]');
    await press(page, '[data-action="all-sites"]');
    await waitUntil('all sites are asked for', async () =>
      new URL(page.url()).searchParams.has('site') ? null : true,
    );
    await page.close();
  });

  it('pauses and goes on, takes a site out, clears, and brings back what went', async () => {
    const page = await openReport('view=web');
    await press(page, '[data-action="pause"]');
    await page.waitForSelector('[data-keeping="false"]');
    await press(page, '[data-action="pause"]');
    await page.waitForSelector('[data-keeping="true"]');
    await press(page, '[data-row="museum.example"] [data-action="take-out"]');
    await keeps(page, 2);
    await press(page, '[data-action="undo"]');
    await keeps(page, 3);
    await press(page, '[data-action="clear"]');
    await keeps(page, 0);
    await page.waitForSelector('.state');
    // What was taken out waits while the report is open, whatever is looked at meanwhile.
    await press(page, '.views [data-view="lessons"]');
    await page.waitForSelector('.lessons[data-ready="true"]');
    await press(page, '.views [data-view="web"]');
    await press(page, '[data-action="undo"]');
    await keeps(page, 3);
    await page.waitForSelector('[data-row="museum.example"]');
    await page.close();
  });

  it('is exported, imported, and refuses with one line what it cannot read', async () => {
    const page = await openReport('view=web');
    await page.evaluate(() => {
      const before = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => document.body.setAttribute('data-file', text));
        return before(blob);
      };
    });
    await press(page, '[data-action="export"]');
    exported = await waitUntil('the file is there', () =>
      page.evaluate(() => document.body.getAttribute('data-file')),
    );
    expect(exported).toContain('museum.example');
    await press(page, '[data-action="clear"]');
    await keeps(page, 0);
    await chooseFile(page, 'broken.jsonl', exported.slice(0, -40));
    await waitUntil('it is refused', async () =>
      (await textOf(page, '.told'))?.includes('Line') ? true : null,
    );
    expect(await kept(page)).toBe(0);
    await chooseFile(page, 'history.jsonl', exported);
    await keeps(page, 3);
    expect(await textOf(page, '.told')).toMatch(/^3 added/);
    await page.close();
  });

  it('stands beside others: sites and files, as the address says', async () => {
    const page = await openReport('view=compare&of=shop.example&of=school.example', '[data-beside]');
    expect((await rows(page, '.figures')).map(([name]) => name).slice(0, 2)).toEqual([
      'shop.example',
      'school.example',
    ]);
    await press(page, '[data-leave="school.example"]');
    await page.waitForSelector('[data-beside="shop.example"]');
    expect(new URL(page.url()).searchParams.getAll('of')).toEqual(['shop.example']);
    await press(page, '[data-filter="by"] [data-value="files"]');
    await page.waitForSelector('[data-action="files"]');
    await chooseFile(page, 'red.jsonl', exported);
    await page.waitForSelector('[data-beside="red"]');
    await chooseFile(page, 'blue.jsonl', exported);
    await page.waitForSelector('[data-beside="red blue"]');
    await chooseFile(page, 'none.jsonl', 'nothing of the kind');
    await page.waitForSelector('[data-refused="none.jsonl"]');
    await page.close();
  });

  it.each([
    ['one alone', 'of=shop.example', 'shop.example', [], 'least two'],
    ['one twice', 'of=shop.example&of=shop.example', 'shop.example', [], 'least two'],
    [
      'one that is not kept',
      'of=shop.example&of=nowhere.example&of=school.example',
      ...(['shop.example school.example', ['nowhere.example'], 'no page load'] as const),
    ],
    [
      'seven',
      'of=shop.example&of=school.example&of=3.example&of=4.example&of=5.example&of=6.example&of=museum.example',
      'shop.example school.example',
      [3, 4, 5, 6].map((number) => `${number}.example`),
      'more than six',
    ],
    ['a day with nothing', 'by=days&of=2020-02-02', null, ['2020-02-02'], 'no page load'],
    ['what is no day', 'by=days&of=shop.example', null, ['shop.example'], 'no page load'],
  ] as const)(
    'says what cannot be compared where the address asks for %s',
    async (_, of, beside, none, says) => {
      const page = await openReport(`view=compare&${of}`, '[data-view="compare"][data-ready="true"]');
      if (beside === null) expect(await page.$('[data-beside]')).toBeNull();
      else await page.waitForSelector(`[data-beside="${beside}"]`);
      expect(
        await page.$$eval('[data-refused]', (lines) =>
          lines.map((line) => line.getAttribute('data-refused')),
        ),
      ).toEqual(none);
      expect(await textOf(page, 'main')).toContain(says);
      // Each can be left out again.
      for (const name of none) await press(page, `[data-leave="${name}"]`);
      await waitUntil('none is left that cannot be compared', async () =>
        (await page.$('[data-refused]')) ? null : true,
      );
      await page.close();
    },
  );

  it('refuses files that cannot be compared with a line each, and takes no more than six', async () => {
    const page = await openReport('view=compare&by=files', '[data-action="files"]');
    const school = {
      ...{ format: 'outage-lens-class', version: 1, id: 'k3f9q2', name: 'Year 10', day: '2026-03-01' },
      ...{ sites: null, contributions: [] as object[] },
    };
    const given = exported.split('\n').slice(1, -1);
    const pages = given.map((line) => ({ host: JSON.parse(line).host, page: JSON.parse(line).page }));
    const whole = { ...school, contributions: [{ id: 'student1', nickname: '', pages }] };
    const refuses = async (name: string, text: string, says: string) => {
      await chooseFile(page, name, text);
      await page.waitForSelector(`[data-refused="${name}"]`);
      expect(await textOf(page, `[data-refused="${name}"]`)).toContain(says);
      expect(await page.$('[data-beside]')).toBeNull();
    };
    await refuses('cut.json', JSON.stringify(whole).slice(0, -9), 'damaged');
    await refuses('later.json', JSON.stringify({ ...whole, version: 2 }), 'newer');
    await refuses('nobody.json', JSON.stringify(school), 'no page load');
    await refuses('none.jsonl', '{"format":"outage-lens-history","version":1,"pages":0}\n', 'no page load');
    await refuses('page.har', '{"log":{"version":"1.2","entries":[]}}', 'neither');
    await refuses('empty.json', '', 'neither');
    await chooseFile(page, 'whole.json', JSON.stringify(whole));
    await page.waitForSelector('[data-beside="Year 10"]');
    for (let number = 2; number <= 6; number++) {
      await chooseFile(page, `${number}.jsonl`, exported);
      await page.waitForSelector(`[data-leave="${number}"]`);
    }
    expect(await page.$('[data-cut]')).toBeNull();
    await chooseFile(page, '7.jsonl', exported);
    await page.waitForSelector('[data-cut]');
    await page.waitForSelector('[data-beside="Year 10 2 3 4 5 6"]');
    await page.close();
  });

  it.each([
    ['light', 'en'],
    ['dark', 'ar'],
  ] as const)('has nothing that axe finds wrong, and fits a narrow window: %s, %s', async (scheme, lang) => {
    await driver().setColorScheme(scheme);
    for (const [asked, ready] of [
      ['view=web', '[data-picture="ways"]'],
      ['view=compare&of=shop.example&of=school.example', '[data-beside]'],
    ] as const) {
      const page = await openReport(`${asked}&lang=${lang}`, ready);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      await page.setViewport({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    }
  });

  it('opens with thousands of page loads, and goes on answering while it works', async () => {
    const control = await driver().controlPage();
    await control.evaluate(script);
    await control.evaluate(async (many) => {
      const seen = await historyStore.readHistory();
      const now = Date.now();
      const records = Array.from({ length: many - seen.length }, (_, index) => {
        const one = seen[index % seen.length];
        if (!one) throw new Error('Expected a page.');
        return { ...one, at: now - (index + 1) * 60_000 };
      });
      await historyStore.importPages(records, now);
    }, MANY);
    const page = await openReport('view=web');
    expect(await kept(page)).toBe(MANY);
    const loads = (await rows(page, '[data-of]')).reduce(
      (sum, row) => sum + Number(row[4]?.replace(/\D/g, '')),
      0,
    );
    expect(loads).toBe(MANY);
    await page.close();
  });
});
