import type { Locale } from './locale';

/** Arabic newspapers on the web print 1, 2, 3; the ids of clouds hold such digits too, so one kind stands everywhere. */
const INTL_LOCALES: Record<Locale, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/** How one language prints numbers and dates. */
export interface Formats {
  number(): Intl.NumberFormat;
  plural(): Intl.PluralRules;
  /** The day of a moment, in the zone of the words. */
  date(): Intl.DateTimeFormat;
  /** A day without a time, or that of a moment in UTC. */
  day(): Intl.DateTimeFormat;
}

/** Intl objects are dear to make: each is made when it is first asked for, and kept. */
export function formatsOf(language: Locale, timeZone: string | undefined): Formats {
  const locale = INTL_LOCALES[language];
  const zone = timeZone === undefined ? {} : { timeZone };
  return {
    number: once(() => new Intl.NumberFormat(locale)),
    plural: once(() => new Intl.PluralRules(locale)),
    date: once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone })),
    day: once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })),
  };
}

/**
 * A clock time of 24 hours, which both languages print alike. For the reader's own zone and UTC it is put together by
 * hand: the popup shows a few at once, and the first use of `Intl.DateTimeFormat` alone takes longer than all else.
 */
export function clock(iso: string, timeZone: string | undefined): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  if (timeZone !== undefined && timeZone !== 'UTC') {
    return new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }).format(time);
  }
  const [hours, minutes] =
    timeZone === 'UTC' ? [time.getUTCHours(), time.getUTCMinutes()] : [time.getHours(), time.getMinutes()];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/**
 * Day and month of a moment, put together by hand for the same reason.
 * @param months short names of the twelve, with blanks between them.
 */
export function shortDay(iso: string, timeZone: string | undefined, months: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const [day, month] =
    timeZone === undefined
      ? [time.getDate(), time.getMonth()]
      : timeZone === 'UTC'
        ? [time.getUTCDate(), time.getUTCMonth()]
        : dayIn(time, timeZone);
  return `${day} ${months.split(' ')[month] ?? ''}`;
}

function dayIn(time: Date, timeZone: string): [day: number, month: number] {
  const [day = 0, month = 0] = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'numeric',
    timeZone,
  })
    .format(time)
    .split('/')
    .map(Number);
  return [day, month - 1];
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
