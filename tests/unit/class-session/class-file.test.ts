import { describe, expect, it } from 'vitest';
import { ClassError } from '../../../src/class-session/class-error';
import { classFile, isClassFile, pagesOfClass, readClassFile } from '../../../src/class-session/class-file';
import {
  contributionCode,
  contributionFile,
  readContribution,
} from '../../../src/class-session/contribution';
import { givenParts } from '../../../src/class-session/given-parts';
import { givenSites } from '../../../src/class-session/given-sites';
import { listedSites } from '../../../src/class-session/listed-sites';
import { takeIn } from '../../../src/class-session/take-in';
import PAGES from '../../../src/lessons/demo-pages.json';
import { CLASS, given, SESSION, siteOf } from './classes';

const problemOf = (act: () => unknown) =>
  Promise.resolve()
    .then(act)
    .then(
      () => 'none at all',
      (error) => (error instanceof ClassError ? error.problem : `${error}`),
    );
const ADA = given('student9', ['www.shop.example', 'museum.example'], 'Ada');
const changed = (text: string, change: object) => JSON.stringify({ ...JSON.parse(text), ...change });

describe('what a student gives', () => {
  it('comes back from a file and from a code as it was', async () => {
    expect(await readContribution(contributionFile(SESSION.id, ADA), SESSION.id)).toEqual(ADA);
    const code = await contributionCode(SESSION.id, ADA);
    expect(await readContribution(code, SESSION.id)).toEqual(ADA);
    expect(code.length).toBeLessThan(1_500);
  });

  const file = contributionFile(SESSION.id, ADA);
  const [page] = JSON.parse(file).pages;
  it.each([
    ['half a file', file.slice(0, -40), 'broken'],
    ['a file of something else', '{"format":"outage-lens-history","version":1}', 'other-kind'],
    ['a file of nothing', '{}', 'broken'],
    ['a saved class', classFile(CLASS), 'other-kind'],
    ['a file of a later version', changed(file, { version: 2 }), 'newer'],
    ['a file without a version', changed(file, { version: undefined }), 'broken'],
    ['a file of another session', changed(file, { session: 'another1' }), 'other-session'],
    ['an id that is none', changed(file, { id: '<b>' }), 'broken'],
    ['a host that is none', changed(file, { pages: [{ ...page, host: 'a b' }] }), 'broken'],
    ['a page that is none', changed(file, { pages: [{ ...page, page: { hosts: [] } }] }), 'broken'],
    ['more pages than anybody gives', changed(file, { pages: Array(151).fill(page) }), 'broken'],
    ['pages that are no list', changed(file, { pages: { length: 1 } }), 'broken'],
  ])('is refused where it is %s', async (_, text, problem) => {
    expect(await problemOf(() => readContribution(text, SESSION.id))).toBe(problem);
  });

  it('is written anew, so that nothing else comes in with it', async () => {
    const more = changed(file, {
      nickname: `\u202e${'x'.repeat(99)}`,
      secret: 1,
      pages: [{ ...page, path: '/a' }, page],
    });
    const read = await readContribution(more, SESSION.id);
    expect(read).toEqual({ id: ADA.id, nickname: 'x'.repeat(30), pages: ADA.pages.slice(0, 1) });
  });

  it('is the latest page of each host, and of no other site than the session’s', () => {
    const record = (host: keyof typeof PAGES, at: number) => ({ at, tab: 1, host, page: PAGES[host] });
    const records = [
      record('www.shop.example', 5),
      record('museum.example', 7),
      { ...record('www.shop.example', 9), page: PAGES['museum.example'] },
      { at: 9, tab: 1, host: 'broken.example', page: '{}' },
    ];
    const free = givenSites(records, null, siteOf);
    expect(free.map(({ site }) => site)).toEqual(['museum.example', 'shop.example']);
    expect(free[1]?.pages).toEqual([{ host: 'www.shop.example', page: PAGES['museum.example'] }]);
    const listed = givenSites(records, ['museum.example'], siteOf);
    expect(listed).toEqual([
      {
        ...{ site: 'museum.example', hosts: ['museum.example'] },
        pages: [{ host: 'museum.example', page: PAGES['museum.example'] }],
      },
    ]);
  });

  it('has room for the session’s sites, however much else was visited since', () => {
    const others = Array.from({ length: 2_000 }, (_, index) => ({
      ...{ at: index + 10, tab: 1, host: `h${index}.example`, page: PAGES['www.shop.example'] },
    }));
    const museum = { at: 1, tab: 1, host: 'museum.example', page: PAGES['museum.example'] };
    expect(others.reduce((sum, { page }) => sum + page.length, 0)).toBeGreaterThan(1_000_000);
    expect(givenSites([...others, museum], ['museum.example'], siteOf).map(({ site }) => site)).toEqual([
      'museum.example',
    ]);
    // Where the choice is free, what was visited last comes first.
    const free = givenSites([...others, museum], null, siteOf).flatMap(({ pages }) => pages);
    expect(free).toHaveLength(150);
    expect(free.some(({ host }) => host === 'h1999.example')).toBe(true);
  });

  it('takes no more pages than can be read back, the last visited first', () => {
    const large = PAGES['museum.example'] + ' '.repeat(90_000);
    const records = Array.from({ length: 20 }, (_, at) => ({
      ...{ at, tab: 1, host: `h${at}.example`, page: large },
    }));
    const pages = givenSites(records, null, siteOf).flatMap((one) => one.pages);
    expect(pages).toHaveLength(Math.floor(1_000_000 / large.length));
    expect(pages.map(({ host }) => host)).toContain('h19.example');
    expect(pages.map(({ host }) => host)).not.toContain('h0.example');
  });

  it('names beforehand every host that stands in it', () => {
    const records = Object.entries(PAGES).map(([host, page], at) => ({ at, tab: 1, host, page }));
    for (const { pages, hosts } of givenSites(records, null, siteOf)) {
      const told = pages.flatMap(({ page }) =>
        [...page.matchAll(/"host":"([^"]+)"/g)].map(([, name]) => name),
      );
      expect([...new Set(told)].filter((name) => name === undefined || !hosts.includes(name))).toEqual([]);
    }
  });
});

describe('a class', () => {
  it('comes back from its file as it was', () => {
    const text = classFile(CLASS);
    expect(isClassFile(text)).toBe(true);
    expect(readClassFile(text)).toEqual(CLASS);
  });

  it.each([
    ['something else', 'hello', 'none'],
    ['a contribution', contributionFile(SESSION.id, ADA), 'other-kind'],
    ['one of a later version', changed(classFile(CLASS), { version: 9 }), 'newer'],
    ['one without a session', changed(classFile(CLASS), { day: 7 }), 'broken'],
    [
      'one with a student twice',
      changed(classFile(CLASS), { contributions: [ADA, ADA].map((one) => ({ ...one, pages: [] })) }),
      'broken',
    ],
    [
      'one of more students than sit in a class',
      changed(classFile(CLASS), {
        contributions: Array.from({ length: 201 }, (_, index) => ({ id: `student${index}x`, pages: [] })),
      }),
      'broken',
    ],
    ['one with a student who is none', changed(classFile(CLASS), { contributions: [{}] }), 'broken'],
  ])('is refused where it is %s', async (_, text, problem) => {
    expect(await problemOf(() => readClassFile(text))).toBe(problem);
  });

  it('takes in a student once, and only with pages of its sites', async () => {
    const text = contributionFile(SESSION.id, ADA);
    const school = await takeIn(CLASS, text, siteOf);
    expect(school.contributions).toEqual([...CLASS.contributions, ADA]);
    expect(await problemOf(() => takeIn(school, text, siteOf))).toBe('twice');
    await expect(takeIn(school, text, siteOf)).rejects.toMatchObject({ id: ADA.id });
    const listed = { ...CLASS, session: { ...SESSION, sites: ['shop.example'] } };
    expect((await takeIn(listed, text, siteOf)).contributions.at(-1)?.pages).toEqual(ADA.pages.slice(0, 1));
    const other = { ...CLASS, session: { ...SESSION, sites: ['news.example'] } };
    expect(await problemOf(() => takeIn(other, text, siteOf))).toBe('no-pages');
  });

  it('puts what a student gives later in the place of what they gave before, where that is wanted', async () => {
    const before = given('student2', ['museum.example'], 'Bea');
    const text = contributionFile(SESSION.id, before);
    expect(await problemOf(() => takeIn(CLASS, text, siteOf))).toBe('again');
    const [first, , third] = CLASS.contributions;
    expect((await takeIn(CLASS, text, siteOf, true)).contributions).toEqual([first, before, third]);
    // A nickname alone is a difference, too.
    const named = contributionFile(SESSION.id, { ...given('student3', ['museum.example'], 'Cem') });
    expect(await problemOf(() => takeIn(CLASS, named, siteOf))).toBe('again');
  });

  it('is full at 200', async () => {
    const contributions = Array.from({ length: 200 }, (_, index) =>
      given(`student${index}x`, ['museum.example']),
    );
    const text = contributionFile(SESSION.id, ADA);
    expect(await problemOf(() => takeIn({ session: SESSION, contributions }, text, siteOf))).toBe('full');
    // Who is in it already can still give something else.
    const last = contributionFile(SESSION.id, given('student199x', ['theatre.example']));
    const { length } = (await takeIn({ session: SESSION, contributions }, last, siteOf, true)).contributions;
    expect(length).toBe(200);
  });

  it('is full, too, where it would be longer than what is read back', async () => {
    const contributions = [
      { id: 'student0x', nickname: '', pages: [{ host: 'a.example', page: 'x'.repeat(4e7) }] },
    ];
    const text = contributionFile(SESSION.id, ADA);
    expect(await problemOf(() => takeIn({ session: SESSION, contributions }, text, siteOf))).toBe('full');
  });

  it('is compared under its name, with the pages of all', () => {
    const { name, pages } = pagesOfClass(CLASS);
    expect(name).toBe(SESSION.name);
    expect(pages.map(({ host, tab }) => `${tab} ${host}`)).toEqual([
      ...['1 www.poll.example', '1 theatre.example', '1 museum.example'],
      ...['2 www.poll.example', '2 www.video.example', '3 museum.example'],
    ]);
  });

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Honolulu', 'Asia/Tokyo', 'Pacific/Auckland'])(
    'is of the day on which it was started, read in %s',
    (timeZone) => {
      const format = new Intl.DateTimeFormat('sv', { timeZone });
      const days = pagesOfClass(CLASS).pages.map(({ at }) => format.format(at));
      expect(new Set(days)).toEqual(new Set([SESSION.day]));
    },
  );
});

describe('what is pasted', () => {
  it('is read a code a line, or as one file', () => {
    expect(givenParts('Ada: OLP1.one \r\n\nGood morning!\n OLX9.two')).toEqual([
      { text: 'Ada: OLP1.one ', line: 1 },
      { text: ' OLX9.two', line: 4 },
    ]);
    expect(givenParts('\n{"a":\n1}')).toEqual([{ text: '\n{"a":\n1}', line: null }]);
    // A picture or a letter is one thing, however many lines it has.
    expect(givenParts('Dear teacher,\nhere it is.')).toEqual([
      { text: 'Dear teacher,\nhere it is.', line: null },
    ]);
    expect(givenParts(' \n')).toEqual([]);
  });

  it('is read as sites, however they were written', () => {
    const text =
      'https://www.Shop.example/a?b=c, news.example؛ museum.example:8443\nwww.shop.example nonsense ftp://x.example';
    expect(listedSites(text, siteOf)).toEqual({
      sites: ['shop.example', 'news.example', 'museum.example'],
      unread: ['nonsense', 'ftp://x.example'],
    });
  });

  it('is read as no more sites than a session has', () => {
    const names = Array.from({ length: 152 }, (_, index) => `s${index}.example`);
    const { sites, unread } = listedSites(names.join('\n'), (host) => host);
    expect([sites.length, unread]).toEqual([150, ['s150.example', 's151.example']]);
  });
});
