import { clock, formatsOf, shortDay } from './formats';
import type { Locale } from './locale';
import type { Day, Message, MessageParams, Moment, Param } from './message';
import { joined, marksIn, plain, type TextPart } from './text-part';
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
  /** The same text in pieces, so that what fills a placeholder, and words that want a meaning, can be set apart. */
  parts(message: Message): TextPart[];
  number(value: number): string;
  /** A clock time, 24 hours, in the zone of these words. */
  time(iso: string): string;
  /** A date in full. */
  date(iso: string): string;
}

/** How many placeholders may be nested in each other; messages of the product reach five. */
const DEEPEST = 10;

/**
 * Says messages with a catalogue. A key that it lacks is said as it stands.
 * @param options.timeZone IANA zone for clock times; the reader's own unless it is given.
 */
export function wordsOf(catalogue: Catalogue, locale: Locale, options: { timeZone?: string } = {}): Words {
  const formats = formatsOf(locale, options.timeZone);

  // Small whole numbers are printed without asking: the first use of most Intl formats costs tens of milliseconds.
  const number = (value: number) =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : formats.number().format(value);

  // A day without a time is that day everywhere; a moment is on the day that it is where the reader is.
  const date = ({ on, isShort, zone }: Day) => {
    const isInZone = on.length > 10 && zone === undefined;
    if (isShort) return shortDay(on, isInZone ? options.timeZone : 'UTC', String(catalogue['time.months']));
    return (isInZone ? formats.date() : formats.day()).format(new Date(on));
  };

  const print = (param: Param, depth: number): TextPart[] => {
    if (typeof param === 'string') return [plain(isolate(param, locale))];
    if (typeof param === 'number') return [plain(number(param))];
    if (isMessage(param)) return partsOf(param.key, param.params, depth + 1);
    if (isMoment(param)) return [plain(clock(param.at, param.zone ?? options.timeZone))];
    if (isDay(param)) return [plain(date(param))];
    const [only, ...others] = param;
    if (only === undefined) return [];
    return others.reduce<TextPart[]>(
      (items, item, index) => {
        const key = index === others.length - 1 ? 'list.last' : 'list.next';
        return listed(String(catalogue[key]), items, print(item, depth));
      },
      print(only, depth),
    );
  };

  const partsOf = (key: WordKey, params: Message['params'], depth: number): TextPart[] => {
    if (depth > DEEPEST) return [];
    const entry = catalogue[key] ?? key;
    const text = typeof entry === 'string' ? entry : chooseForm(entry, params[entry.count], formats.plural);
    return fill(text, params, depth);
  };

  const fill = (text: string, params: Message['params'], depth: number): TextPart[] =>
    marksIn(text).map((mark): TextPart => {
      if ('term' in mark) return joined(fill(mark.text, params, depth), { term: mark.term });
      if (!('name' in mark)) return plain(mark.text);
      const param = Object.hasOwn(params, mark.name) ? params[mark.name] : undefined;
      const filled = param === undefined ? [plain(mark.text)] : print(param, depth);
      return joined(filled, { name: mark.name });
    });

  const render = (key: WordKey, params: Message['params']): string =>
    partsOf(key, params, 0)
      .map(({ text }) => text)
      .join('');

  const words = <Key extends WordKey>(key: Key, ...rest: MessageParams<Key>) => render(key, rest[0] ?? {});
  return Object.assign(words, {
    locale,
    direction: locale === 'ar' ? ('rtl' as const) : ('ltr' as const),
    say: ({ key, params }: Message) => render(key, params),
    parts: ({ key, params }: Message) => partsOf(key, params, 0).filter(({ text }) => text !== ''),
    number,
    time: (iso: string) => clock(iso, options.timeZone),
    date: (iso: string) => date({ on: iso }),
  });
}

/** Puts the next item behind those of a list that are ready, as the language does it. */
function listed(template: string, items: readonly TextPart[], next: readonly TextPart[]): TextPart[] {
  return marksIn(template).flatMap((mark) => {
    if (!('name' in mark)) return [plain(mark.text)];
    return mark.name === 'items' ? items : next;
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
