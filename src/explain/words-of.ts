import type { Locale } from './locale';
import type { Day, Message, MessageParams, Moment, Param } from './message';
import type { WordKey } from './words/en';
import type { Entry } from './words/entry';

/** The words of one language, or those of them that are needed where it is used. */
export type Catalogue = Readonly<Partial<Record<WordKey, Entry>>>;

/** Says messages in one language. */
export interface Words {
  <Key extends WordKey>(key: Key, ...rest: MessageParams<Key>): string;
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  say(message: Message): string;
  /** The same text in pieces, so that what fills a placeholder can be set apart. */
  parts(message: Message): TextPart[];
  number(value: number): string;
  /** A clock time, 24 hours, in the zone of these words. */
  time(iso: string): string;
  /** A date in full. */
  date(iso: string): string;
}

/** A piece of a text: the words around, or what fills a placeholder. */
export interface TextPart {
  text: string;
  /** Name of the placeholder, or null for the words around. */
  name: string | null;
}

/** Arabic newspapers on the web print 1, 2, 3; the ids of clouds hold such digits too, so one kind stands everywhere. */
const INTL_LOCALES: Record<Locale, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/** How many placeholders may be nested in each other; messages of the product reach five. */
const DEEPEST = 10;

/**
 * Says messages with a catalogue. A key that it lacks is said as it stands.
 * @param options.timeZone IANA zone for clock times; the reader's own unless it is given.
 */
export function wordsOf(catalogue: Catalogue, locale: Locale, options: { timeZone?: string } = {}): Words {
  const formats = lazyFormats(INTL_LOCALES[locale], options.timeZone);

  // Small whole numbers are printed without asking: the first use of most Intl formats costs tens of milliseconds.
  const number = (value: number) =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : formats.number().format(value);

  // A day without a time is that day everywhere; a moment is on the day that it is where the reader is.
  const date = (iso: string) => (iso.length > 10 ? formats.date() : formats.day()).format(new Date(iso));

  const print = (param: Param, depth: number): string => {
    if (typeof param === 'string') return isolate(param, locale);
    if (typeof param === 'number') return number(param);
    if (isMessage(param)) return render(param.key, param.params, depth + 1);
    if (isMoment(param)) return clock(param.at, param.zone ?? options.timeZone);
    if (isDay(param)) return date(param.on);
    const [only, ...others] = param;
    if (only === undefined) return '';
    if (others.length === 0) return print(only, depth);
    return others.reduce<string>(
      (items, item, index) =>
        fill(index === others.length - 1 ? 'list.last' : 'list.next', { items, next: print(item, depth) }),
      print(only, depth),
    );
  };

  /** Puts texts that are ready into a text of the catalogue. */
  const fill = (key: 'list.last' | 'list.next', texts: { items: string; next: string }): string =>
    String(catalogue[key]).replace(/\{(items|next)\}/g, (_, name: 'items' | 'next') => texts[name]);

  const render = (key: WordKey, params: Message['params'], depth: number): string =>
    partsOf(key, params, depth)
      .map(({ text }) => text)
      .join('');

  const partsOf = (key: WordKey, params: Message['params'], depth: number): TextPart[] => {
    if (depth > DEEPEST) return [];
    const entry = catalogue[key] ?? key;
    const text = typeof entry === 'string' ? entry : chooseForm(entry, params[entry.count], formats.plural);
    // Split by a pattern with one group, every second piece is a name.
    return text.split(/\{([a-z]+)\}/).map((piece, index) => {
      if (index % 2 === 0) return { text: piece, name: null };
      const param = Object.hasOwn(params, piece) ? params[piece] : undefined;
      return { text: param === undefined ? `{${piece}}` : print(param, depth), name: piece };
    });
  };

  const words = <Key extends WordKey>(key: Key, ...rest: MessageParams<Key>) => render(key, rest[0] ?? {}, 0);
  return Object.assign(words, {
    locale,
    direction: locale === 'ar' ? ('rtl' as const) : ('ltr' as const),
    say: ({ key, params }: Message) => render(key, params, 0),
    parts: ({ key, params }: Message) => partsOf(key, params, 0).filter(({ text }) => text !== ''),
    number,
    time: (iso: string) => clock(iso, options.timeZone),
    date,
  });
}

/** Names run left to right in a text that runs right to left; the marks keep their punctuation with them. */
function isolate(name: string, locale: Locale): string {
  return locale === 'ar' ? `\u2068${name}\u2069` : name;
}

function chooseForm(
  forms: Exclude<Entry, string>,
  counted: Param | undefined,
  rules: () => Intl.PluralRules,
): string {
  if (typeof counted !== 'number') return forms.other;
  const form = rules().select(counted);
  // English has no forms for zero, two, few and many, and its rules never ask for them.
  return Object.hasOwn(forms, form) ? (new Map(Object.entries(forms)).get(form) ?? forms.other) : forms.other;
}

function isMessage(param: Message | Moment | Day | readonly Param[]): param is Message {
  return 'key' in param;
}

function isMoment(param: Moment | Day | readonly Param[]): param is Moment {
  return 'at' in param && typeof param.at === 'string';
}

function isDay(param: Day | readonly Param[]): param is Day {
  return 'on' in param;
}

/**
 * A clock time of 24 hours, which both languages print alike. For the reader's own zone and UTC it is put together by
 * hand: the popup shows a few at once, and the first use of `Intl.DateTimeFormat` alone takes longer than all else.
 */
function clock(iso: string, timeZone: string | undefined): string {
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

/** Intl objects are dear to make: each is made when it is first asked for, and kept. */
function lazyFormats(locale: string, timeZone: string | undefined) {
  const zone = timeZone === undefined ? {} : { timeZone };
  return {
    number: once(() => new Intl.NumberFormat(locale)),
    plural: once(() => new Intl.PluralRules(locale)),
    date: once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone })),
    day: once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
