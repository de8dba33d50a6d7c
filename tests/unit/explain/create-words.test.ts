import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/explain/create-words';
import { LOCALES } from '../../../src/explain/locale';
import { type Message, message, type Param } from '../../../src/explain/message';
import type { TextPart } from '../../../src/explain/text-part';

const en = createWords('en', { timeZone: 'UTC' });
const ar = createWords('ar', { timeZone: 'UTC' });

describe('words', () => {
  it.each([
    [0, 'لا خوادم'],
    [1, 'خادم واحد'],
    [2, 'خادمان'],
    [3, '3 خوادم'],
    [10, '10 خوادم'],
    [11, '11 خادمًا'],
    [99, '99 خادمًا'],
    [100, '100 خادم'],
    [102, '102 خادم'],
    [103, '103 خوادم'],
  ])('count in Arabic as Arabic does: %i', (hosts, text) => {
    expect(ar('held-up.hosts', { hosts })).toBe(text);
  });

  it.each([
    [0, '0 hosts'],
    [1, '1 host'],
    [2, '2 hosts'],
    [1234, '1,234 hosts'],
  ])('count in English: %i', (hosts, text) => {
    expect(en('held-up.hosts', { hosts })).toBe(text);
  });

  it('print the same digits everywhere', () => {
    expect(ar.number(1234.5)).toBe('1,234.5');
    expect(ar.time('2025-10-20T06:48:00Z')).toBe('06:48');
    expect(ar('data.dated', { date: { on: '2026-06-05' } })).toBe('خريطة 5 يونيو 2026.');
  });

  it('set names apart in Arabic only, where the text around runs the other way', () => {
    expect(ar('place.network', { network: 'us-east-1 (b)' })).toContain('\u2068us-east-1 (b)\u2069');
    expect(en('place.network', { network: 'us-east-1 (b)' })).toBe('the network us-east-1 (b)');
  });

  it('join lists as the language does', () => {
    const hosts = ['a.example', 'b.example', message('hosts.more', { more: 2 })];
    expect(en('hosts.at', { hosts, place: message('place.local') })).toMatch(
      /^a\.example, b\.example and 2 more:/,
    );
    expect(ar('hosts.at', { hosts, place: message('place.local') })).toContain(
      ' و\u2068b.example\u2069 وخادمان آخران',
    );
  });

  it('print times in the zone asked for, and in UTC where the message says so', () => {
    const tokyo = createWords('en', { timeZone: 'Asia/Tokyo' });
    const at = '2025-10-20T06:48:00Z';
    expect(tokyo('time.span', { from: { at }, to: { at, zone: 'UTC' } })).toBe('15:48–06:48');
  });

  it.each(['America/Los_Angeles', 'Asia/Tokyo'])('print a day without a time as that day: %s', (timeZone) => {
    const words = createWords('en', { timeZone });
    expect(words('data.dated', { date: { on: '2026-06-05' } })).toBe('Map of 5 June 2026.');
    const late = { on: '2026-06-05T23:30:00-07:00' };
    expect(words('data.dated', { date: late })).toBe(
      timeZone === 'Asia/Tokyo' ? 'Map of 6 June 2026.' : 'Map of 5 June 2026.',
    );
  });

  it.each(LOCALES)('print lists, clock times and numbers exactly as Intl does, only sooner: %s', (locale) => {
    const intl = locale === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
    const words = createWords(locale, { timeZone: 'UTC' });
    const isolated = (names: string[]) =>
      names.map((name) => (locale === 'ar' ? `\u2068${name}\u2069` : name));
    const time = new Intl.DateTimeFormat(intl, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    });
    const here = new Intl.DateTimeFormat(intl, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const number = new Intl.NumberFormat(intl);
    for (const names of [['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
      expect(words('place.network', { network: names })).toContain(
        new Intl.ListFormat(intl).format(isolated(names)),
      );
    }
    for (let minute = 0; minute < 1440; minute += 7) {
      const at = new Date(Date.UTC(2025, 9, 20, 0, minute));
      expect(words.time(at.toISOString())).toBe(time.format(at));
      expect(createWords(locale).time(at.toISOString())).toBe(here.format(at));
    }
    const day = new Intl.DateTimeFormat(intl, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const on = new Date(Date.UTC(2025, month, 28, 23)).toISOString();
      const dated = words('time.dated', { day: { on, isShort: true }, time: { at: on } });
      expect(dated).toMatch(new RegExp(`^${day.format(new Date(on))}.*23:00$`));
    }
    for (const value of [0, 7, 999, 1000, 1234567, -3, 0.5])
      expect(words.number(value)).toBe(number.format(value));
  });

  it('leave a name alone that looks like a placeholder or a marked word', () => {
    expect(en('hosts.at', { hosts: '{place}', place: '{hosts}' })).toBe('{place}: {hosts}');
    expect(en('hosts.at', { hosts: '[edge|edge]', place: '[::1]' })).toBe('[edge|edge]: [::1]');
    const parts = en.parts(message('place.network', { network: '[edge|edge]' }));
    expect(parts.filter(({ term }) => term !== undefined)).toEqual([]);
  });

  it.each(LOCALES)('give words that have a meaning as pieces of their own, however deep: %s', (locale) => {
    const words = locale === 'ar' ? ar : en;
    const place = message('place.edge', { provider: 'Cloudflare' });
    const hosts = ['a.example', 'b.example'];
    const said = message('reason.fails.likely', {
      what: message('what.image'),
      where: [message('hosts.at', { hosts, place }), message('hosts.more', { more: 2 })],
    });
    const terms = (parts: readonly TextPart[]): string[] =>
      parts.flatMap(({ term, parts: inner = [] }) => [...(term ? [term] : []), ...terms(inner)]);
    expect(terms(words.parts(said))).toEqual(['edge']);
    expect(words.say(said)).not.toMatch(/[[\]|]/);
    const textOf = (parts: readonly TextPart[]): string =>
      parts.map((part) => (part.parts ? textOf(part.parts) : part.text)).join('');
    expect(textOf(words.parts(said))).toBe(words.say(said));
  });

  it('fill nothing from what every object inherits', () => {
    const odd: Message = { key: 'place.network', params: Object.create({ network: 'inherited' }) };
    expect(en.say(odd)).toBe('the network {network}');
  });

  it('stop at a message that holds itself', () => {
    const params: Record<string, Param> = {};
    const endless: Message = { key: 'place.network', params };
    params.network = endless;
    expect(en.say(endless).length).toBeLessThan(400);
  });

  it('give a text in pieces that make up the whole', () => {
    const said = message('place.service', { service: 'S3', place: message('place.local') });
    expect(en.parts(said)).toEqual([
      { text: 'S3', name: 'service' },
      { text: ', ', name: null },
      { text: 'this computer or its own network', name: 'place' },
    ]);
    expect(
      ar
        .parts(said)
        .map(({ text }) => text)
        .join(''),
    ).toBe(ar.say(said));
  });
});
