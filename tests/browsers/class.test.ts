import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { checkContribution, contributionCode } from '../../src/class-session/contribution';
import { readCsv } from '../../src/ui/export/csv';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { look, SHOTS } from './look';
import { visitWhole } from './observed-load';
import { press } from './press';
import { saved } from './saved-file';
import { withExtension } from './with-extension';

const SITES = ['www.poll.example', 'theatre.example', 'museum.example', 'www.video.example'];
/** Those that thirty choose from, in an order that the sums count on. */
const THIRTY = ['poll.example', 'theatre.example', 'museum.example', 'video.example'];
/** A class that could be opened, but for its session. */
const CLASS_HEAD = JSON.stringify({
  ...{ format: 'outage-lens-class', version: 1, name: 'Another', day: '2026-03-01', sites: null },
  contributions: [],
});
const attribute = (page: Page, selector: string, name: string) =>
  page.$eval(selector, (found, of) => found.getAttribute(of), name);

/** Puts a text into a field as if it were pasted. */
const fill = (page: Page, selector: string, text: string) =>
  page.$eval(
    selector,
    (field, value) => {
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );

/** Drops texts as files. */
const drop = (page: Page, files: Readonly<Record<string, string>>) =>
  page.$eval(
    '.take-in',
    (box, given) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(given)) dataTransfer.items.add(new File([text], name));
      box.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    files,
  );

/** Opens a text as a file. */
const openFile = (page: Page, selector: string, text: string) =>
  page.$eval(
    selector,
    (input, given) => {
      if (!(input instanceof HTMLInputElement)) return;
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([given], 'class.json'));
      input.files = dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)('a class in %s', (kind) => {
  const driver = withExtension(kind);
  mkdirSync(SHOTS, { recursive: true });
  const open = (search: string) => driver().openExtensionPage(`report.html?${search}`);

  /** Starts another session in the place of the one before. */
  async function startAnew(name: string, also = async (_page: Page) => {}) {
    const teacher = await open('view=class&lang=en');
    await teacher.waitForSelector('[data-action="leave"], [name="session-name"]');
    if (await teacher.$('[data-action="leave"]')) {
      await press(teacher, '[data-action="leave"]');
      await teacher.waitForSelector('[data-action="start-anew"]');
      await press(teacher, '[data-action="start-anew"]');
      await teacher.waitForSelector('[name="session-name"]');
    }
    await fill(teacher, '[name="session-name"]', name);
    await also(teacher);
    await press(teacher, '.start [type="submit"]');
    const code = await waitUntil('the session has a code', () =>
      attribute(teacher, '[data-code]', 'data-code').then((it) => it || null),
    );
    return { teacher, code };
  }

  /**
   * What people give who join one after the other, choose some sites, save the file and leave. All of it happens in the
   * page, since asking it thirty times over for each step takes half a minute.
   */
  const giveAll = (
    page: Page,
    session: string,
    people: readonly { nickname: string; sites: readonly string[] }[],
  ) =>
    page.evaluate(
      async (code, all) => {
        const files: string[] = [];
        const until = async <T>(ask: () => T | null | false) => {
          for (;;) {
            const found = ask();
            if (found) return found;
            await new Promise((resolve) => setTimeout(resolve, 4));
          }
        };
        const field = (name: string) =>
          document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
        const write = (name: string, text: string) =>
          until(() => field(name)).then((found) => {
            found.value = text;
            found.dispatchEvent(new Event('input', { bubbles: true }));
          });
        const click = (selector: string) =>
          until(() => document.querySelector<HTMLElement>(selector)).then((found) => found.click());
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((text) => files.push(text));
          return create(blob);
        };
        for (const { nickname, sites } of all) {
          await write('session-code', code);
          await write('nickname', nickname);
          for (const site of sites) await click(`[data-site="${site}"] input`);
          await until(() => document.querySelector(`.give[data-given="${sites.length}"]`));
          const { length } = files;
          await click('[data-action="save"]');
          await until(() => files.length > length);
          await click('[data-action="leave"]');
        }
        return files;
      },
      session,
      [...people],
    );

  /** Of 20 October 2025 as it happened: sites lost, all sites, and students hit, once it is worked out. */
  async function lostIn(page: Page): Promise<unknown[]> {
    await page.waitForSelector('[data-quiz="happened"]');
    await page.$eval('.answers', (details) => details.setAttribute('open', ''));
    await page.waitForSelector('.points[data-points]');
    const { rows } = JSON.parse((await saved(page, '.points [data-save="json"]')).text);
    const row = rows.find(([name]: [string]) => name.includes('20 Oct 2025'));
    return row.slice(1);
  }

  it('is started by a teacher, given to by students, and guesses before it looks', async () => {
    for (const host of SITES) {
      const site = await driver().newTab();
      await visitWhole(driver(), site, `https://${host}/?name=Ada`);
      await site.close();
    }
    const teacher = await open('view=class&lang=en');
    await teacher.waitForSelector('[name="session-name"]');
    await fill(teacher, '[name="session-name"]', 'Year 10');
    await press(teacher, '.start [type="submit"]');
    const code = await waitUntil('the session has a code', () =>
      attribute(teacher, '[data-code]', 'data-code').then((it) => it || null),
    );
    expect(code).toMatch(/^OLS1\.[\w-]{20,100}$/);

    const student = await open('view=class&as=student&lang=en');
    await student.waitForSelector('[name="session-code"]');
    await fill(student, '[name="session-code"]', `Here it is: ${code}x`);
    await student.waitForSelector('[data-problem="broken"]');
    await fill(student, '[name="session-code"]', `Here it is: ${code}`);
    await waitUntil('the history holds all sites', async () => {
      await student.evaluate(() => dispatchEvent(new Event('focus')));
      return (await student.$$('.giving li')).length === SITES.length ? true : null;
    });
    // What would be given away is there to be read, before anything is.
    const hosts = await student.$eval('[data-site="theatre.example"]', ({ textContent }) => textContent);
    expect(hosts).toContain('lambda-url.us-east-1.on.aws');
    // Of a free choice nothing is given until it is chosen.
    expect(await attribute(student, '.give', 'data-given')).toBe('0');
    expect(await student.$('[data-action="save"]')).toBeNull();
    await press(student, '[data-choose="all"]');
    await student.waitForSelector('.give[data-given="4"]');
    await press(student, '[data-site="video.example"] input');
    await student.waitForSelector('.give[data-given="3"]');
    await student.$eval('.give details', (details) => details.setAttribute('open', ''));
    await student.waitForSelector('.give textarea.code');
    const given = await student.$eval('.give textarea.code', (field) =>
      field instanceof HTMLTextAreaElement ? field.value : '',
    );
    for (const part of ['Ada', 'https', 'video.example']) expect(given).not.toContain(part);
    // Nothing in it is as long as a moment.
    expect(given).not.toMatch(/\d{9}/);
    expect(JSON.parse(given)).toMatchObject({ format: 'outage-lens-class-pages', version: 1 });
    await student.screenshot({ path: join(SHOTS, `class-give-${kind}.png`), fullPage: true });
    await student.close();

    const as = (id: string, change: object = {}) => JSON.stringify({ ...JSON.parse(given), id, ...change });
    const only = (host: string) => ({
      pages: JSON.parse(given).pages.filter((page: { host: string }) => page.host === host),
    });
    await drop(teacher, {
      'ada.json': given,
      'again.json': given,
      'cut.json': given.slice(0, 500),
      'other.json': as('student2', { session: 'another1' }),
      'bea.json': as('student2', { nickname: 'Bea', ...only('www.poll.example') }),
      'list.json': '{"a":1}',
    });
    await teacher.waitForSelector('[data-taken="2"][data-refused="4"]');
    const problems = await teacher.$$eval('[data-problem]', (found) =>
      found.map((one) => one.getAttribute('data-problem')),
    );
    expect(problems).toEqual(['twice', 'broken', 'other-session', 'none']);
    // The same as a code, pasted with whatever stands around it.
    const cem = checkContribution(JSON.parse(as('student3', only('museum.example'))));
    const pasted = cem && (await contributionCode(JSON.parse(given).session, cem));
    await fill(teacher, '[name="codes"]', `Cem: ${pasted}\n\nOLP1.cut-off`);
    await press(teacher, '[data-action="take-in"]');
    await teacher.waitForSelector('[data-taken="1"][data-refused="1"] [data-problem="broken"]');
    await teacher.waitForSelector('[data-contributions="3"]');

    await teacher.waitForSelector('[data-quiz="happened"]');
    const right = '[data-quiz="happened"] [value="aws-us-east-1-2025-10-20:as-it-happened"]';
    await teacher.focus(right);
    await teacher.keyboard.press(' ');
    await teacher.focus('[data-quiz="happened"] [data-action="reveal"]');
    await teacher.keyboard.press('Enter');
    await teacher.waitForSelector('[data-quiz="happened"][data-told="right"] meter');
    await teacher.screenshot({ path: join(SHOTS, `class-quiz-${kind}.png`), fullPage: true });
    await teacher.$eval('.answers', (details) => details.setAttribute('open', ''));
    // The poll twice, the theatre once, of five that were given.
    expect(
      await attribute(teacher, '[data-outage="aws-us-east-1-2025-10-20:as-it-happened"]', 'data-lost'),
    ).toBe('3');
    expect(
      await teacher.$$eval('.leanings [data-provider="aws"]', (cells) =>
        cells.map((cell) => `${cell.getAttribute('data-sites')} ${cell.getAttribute('data-critical')}`),
      ),
    ).toEqual(['2 2', '1 1']);
    const points = await saved(teacher, '.points [data-save="json"]');
    expect(points.name).toBe('outage-lens-points-Year-10.json');
    expect(JSON.parse(points.text)).toMatchObject({ format: 'outage-lens-table', version: 1 });
    expect(JSON.parse(points.text).rows).toContainEqual([
      expect.stringContaining('20 Oct 2025'),
      ...[3, 5, 2],
    ]);
    const bars = await saved(teacher, '.points [data-save="svg"]');
    expect(bars.name).toBe('outage-lens-points-Year-10.svg');
    for (const part of ['20 Oct 2025', '3 of 5 sites', 'Year 10', 'IP Geolocation by DB-IP']) {
      expect(bars.text).toContain(part);
    }
    await teacher.$eval('.answers ~ .answers', (details) => details.setAttribute('open', ''));
    await teacher.waitForSelector('.web-of-pages[data-pages="5"] svg');
    await teacher.screenshot({ path: join(SHOTS, `class-figures-${kind}.png`), fullPage: true });
    await teacher.close();
  });

  it('is there again after the tab was closed, and gives back what was removed', async () => {
    const page = await open('view=class&lang=en');
    await page.waitForSelector('[data-contributions="3"]');
    await press(page, '.contributions li:nth-child(2) [data-action="remove"]');
    await page.waitForSelector('[data-contributions="2"]');
    await press(page, '[data-action="undo"]');
    await page.waitForSelector('[data-contributions="3"]');
    expect(await page.$eval('.contributions li:nth-child(2)', ({ textContent }) => textContent)).toContain(
      'Bea',
    );
    const { name, text } = await saved(page, '[data-action="save-class"]');
    expect(name).toBe('outage-lens-class-Year-10.json');
    const svg = await saved(page, '[data-save="svg"]');
    for (const part of ['<svg', 'Year 10', 'Bea', 'Hetzner', 'IP Geolocation by DB-IP']) {
      expect(svg.text).toContain(part);
    }
    const csv = await saved(page, '[data-save="csv"]');
    expect(readCsv(csv.text.replace('\ufeff', ''))).toContainEqual(['2', 'Bea', 'aws', '1', '1', '1']);
    await press(page, '[data-action="leave"]');
    await page.waitForSelector('[data-action="start-anew"]');
    await press(page, '[data-action="start-anew"]');
    await page.waitForSelector('.start input[type="file"]');
    await openFile(page, '.start input[type="file"]', text.slice(0, -9));
    await page.waitForSelector('.start [role="alert"]');
    await openFile(page, '.start input[type="file"]', text);
    await page.waitForSelector('[data-contributions="3"]');
    await page.close();
    await look(driver(), 'class', 'view=class', '[data-quiz="happened"]');
    await look(driver(), 'class-student', 'view=class&as=student', '.giving li');
  });

  it('is right for thirty, who hand in at once, one by one and once more', async () => {
    const { teacher, code } = await startAnew('Thirty');
    const student = await open('view=class&as=student&lang=en');
    await student.waitForSelector('[name="session-code"], [data-action="leave"]');
    if (await student.$('[data-action="leave"]')) await press(student, '[data-action="leave"]');
    // Each of the fifteen ways to choose of four sites, twice: every site is given by sixteen.
    const given = await giveAll(
      student,
      code,
      Array.from({ length: 30 }, (_, number) => ({
        nickname: number % 3 === 0 ? '' : `N${number + 1}`,
        sites: THIRTY.filter((_site, bit) => (((number % 15) + 1) >> bit) & 1),
      })),
    );
    await student.close();
    expect(new Set(given.map((text) => JSON.parse(text).id)).size).toBe(30);

    const [first = '', second = '', third = ''] = given;
    const foreign = JSON.stringify({ ...JSON.parse(second), session: 'another1' });
    await drop(teacher, {
      ...{ 'empty.json': '', 'cut.json': first.slice(0, -40), 'foreign.json': foreign, '00.json': first },
      ...{ '00 (1).json': first, 'picture.json': '\u0089PNG\r\n\u0000', 'page.html': '<!doctype html><p>x' },
      'old.json': JSON.stringify({ ...JSON.parse(third), version: 0 }),
      'later.json': JSON.stringify({ ...JSON.parse(third), version: 2 }),
      'history.jsonl': '{"format":"outage-lens-history","version":1,"pages":0}\n',
      ...Object.fromEntries(given.slice(1, 25).map((text, index) => [`${index + 1}.json`, text])),
      'same class.json': JSON.stringify({ ...JSON.parse(CLASS_HEAD), id: 'another1' }),
    });
    await teacher.waitForSelector('[data-taken="25"][data-refused="10"]');
    const problems = await teacher.$$eval('.refused li', (lines) =>
      lines.map((line) => `${line.querySelector('bdi')?.textContent} ${line.getAttribute('data-problem')}`),
    );
    expect(problems).toEqual([
      ...['empty.json none', 'cut.json broken', 'foreign.json other-session', '00 (1).json twice'],
      ...['picture.json none', 'page.html none', 'old.json broken', 'later.json newer'],
      ...['history.jsonl other-kind', 'same class.json other-session'],
    ]);
    expect(await teacher.$eval('[data-problem="twice"]', ({ textContent }) => textContent)).toContain(
      'Student 1',
    );
    for (let number = 25; number < 30; number++) {
      const { session, ...one } = JSON.parse(given[number] ?? '');
      const checked = checkContribution(one);
      await fill(teacher, '[name="codes"]', `${checked && (await contributionCode(session, checked))}\n`);
      await press(teacher, '[data-action="take-in"]');
      await teacher.waitForSelector(`[data-contributions="${number + 1}"]`);
    }

    // By hand: the poll and the theatre are lost, sixteen times each; three of fifteen ways have neither.
    expect(await lostIn(teacher)).toEqual([32, 64, 24]);
    await teacher.waitForSelector('[data-quiz="happened"]');
    await press(teacher, '[data-quiz="happened"] [value="aws-us-east-1-2025-10-20:as-it-happened"]');
    await press(teacher, '[data-quiz="happened"] [data-action="reveal"]');
    await teacher.waitForSelector('[data-quiz="happened"][data-told="right"]');
    const cells = await teacher.$$eval('.leanings tbody tr', (rows) =>
      rows.map((row) => {
        const cell = row.querySelector('[data-provider="aws"]');
        return [cell?.getAttribute('data-sites') ?? '0', cell?.getAttribute('data-critical') ?? '0'].join(
          ' ',
        );
      }),
    );
    // Of the film only what measures it stands at AWS; of the museum nothing does.
    const [poll, theatre, film] = [1, 2, 8];
    expect(cells).toEqual(
      Array.from({ length: 30 }, (_, number) => {
        const has = (bit: number) => (((number % 15) + 1) & bit ? 1 : 0);
        return `${has(poll) + has(theatre) + has(film)} ${has(poll) + has(theatre)}`;
      }),
    );

    // Two that were mistaken go out, the poll with the film (9) and both lost ones (3), and come back in their places.
    const names = () =>
      teacher.$$eval('.contributions bdi', (all) => all.map(({ textContent }) => textContent));
    const before = await names();
    await press(teacher, '.contributions li:nth-child(9) [data-action="remove"]');
    await press(teacher, '.contributions li:nth-child(3) [data-action="remove"]');
    await teacher.waitForSelector('[data-contributions="28"]');
    expect(await lostIn(teacher)).toEqual([29, 60, 22]);
    await press(teacher, '[data-action="undo"]');
    await teacher.waitForSelector('[data-contributions="29"]');
    await press(teacher, '[data-action="undo"]');
    await teacher.waitForSelector('[data-contributions="30"]');
    expect(await names()).toEqual(before);
    expect(await lostIn(teacher)).toEqual([32, 64, 24]);

    // The one with the museum alone (4) gives again, with the poll (1): what they gave first stays until it is replaced.
    const again = { ...JSON.parse(given[3] ?? ''), pages: JSON.parse(first).pages };
    await drop(teacher, { 'again.json': JSON.stringify(again) });
    await teacher.waitForSelector('[data-taken="0"] [data-problem="again"] [data-action="replace"]');
    await press(teacher, '[data-action="replace"]');
    await teacher.waitForSelector('[data-taken="1"][data-refused="0"]');
    expect(await names()).toEqual(before);
    expect(await lostIn(teacher)).toEqual([33, 64, 25]);

    // On paper there is nothing to press: what was folded is there.
    await teacher.$eval('.answers', (details) => details.removeAttribute('open'));
    await teacher.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await teacher.waitForSelector('.answers[open] [data-points]');
    const svg = await saved(teacher, '.leanings [data-save="svg"]');
    for (const name of ['Student 1', '2 · N2', 'Student 28', '30 · N30']) expect(svg.text).toContain(name);
    await teacher.close();
  });

  it('can be about listed sites: students see which they still miss, and no other site goes in', async () => {
    const { teacher, code } = await startAnew('Listed', async (page) => {
      await press(page, '[data-filter="choice"] [data-value="list"]');
      await page.waitForSelector('.start [name="sites"]');
      expect(await page.$eval('.start [type="submit"]', (found) => found.matches(':disabled'))).toBe(true);
      await fill(
        page,
        '[name="sites"]',
        'https://www.poll.example/?name=Ada, museum.example\nschool.example !!',
      );
      await page.waitForSelector('.start [data-sites="3"]');
      expect(await page.$eval('.start [data-sites]', ({ textContent }) => textContent)).toContain('!!');
    });
    const student = await open('view=class&as=student&lang=en');
    await student.waitForSelector('[name="session-code"], [data-action="leave"]');
    if (await student.$('[data-action="leave"]')) await press(student, '[data-action="leave"]');
    await student.waitForSelector('[name="session-code"]');
    await fill(student, '[name="session-code"]', code);
    // What is asked for goes in unless it is left out, and what is missing is one step away.
    await student.waitForSelector('.give[data-given="2"] [data-missing="1"]');
    expect(
      await student.$$eval('[data-missing] a', (links) =>
        links.map((link) => `${link.getAttribute('href')} ${link.getAttribute('target')}`),
      ),
    ).toEqual(['https://school.example/ _blank']);
    expect(
      await student.$$eval('.giving li', (all) => all.map((one) => one.getAttribute('data-site'))),
    ).toEqual(['museum.example', 'poll.example']);
    await student.screenshot({ path: join(SHOTS, `class-missing-${kind}.png`), fullPage: true });
    const site = await driver().newTab();
    await visitWhole(driver(), site, 'https://school.example/');
    await site.close();
    await waitUntil('the missing site is there', async () => {
      await student.evaluate(() => dispatchEvent(new Event('focus')));
      return student.$('.give[data-given="3"]');
    });
    expect(await student.$('[data-missing]')).toBeNull();
    await press(student, '[data-site="museum.example"] input');
    await student.waitForSelector('.give[data-given="2"]');
    const { text } = await saved(student, '[data-action="save"]');
    expect(
      JSON.parse(text)
        .pages.map(({ host }: { host: string }) => host)
        .sort(),
    ).toEqual([...['school.example', 'www.poll.example']]);
    await student.close();

    // Somebody puts a site in that nobody asked for.
    const { pages } = JSON.parse(text);
    const theatre = { ...pages[0], host: 'theatre.example' };
    const alone = { ...JSON.parse(text), id: 'student2', pages: [theatre] };
    const more = { ...alone, id: 'student3', pages: [...pages, theatre] };
    await drop(teacher, {
      'ada.json': text,
      'other.json': JSON.stringify(alone),
      'more.json': JSON.stringify(more),
    });
    await teacher.waitForSelector('[data-taken="2"][data-refused="1"] [data-problem="no-pages"]');
    // The poll of both is lost, the school of neither.
    expect(await lostIn(teacher)).toEqual([2, 4, 2]);
    await teacher.close();
  });
});
