import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../../../src/attribute/attribution';
import { CATALOGUES } from '../../../src/explain/create-words';
import { glossaryIn } from '../../../src/explain/glossary';
import type { Locale } from '../../../src/explain/locale';
import { type Message, message, type Param } from '../../../src/explain/message';
import { marksIn } from '../../../src/explain/text-part';
import type { WordKey } from '../../../src/explain/words/en';
import type { Entry } from '../../../src/explain/words/entry';
import { expectNone, LANGUAGES, printFaults, sentenceFaults, voiceFaults } from './wording';

const isKey = (key: string): key is WordKey => Object.hasOwn(CATALOGUES.en, key);
const KEYS = Object.keys(CATALOGUES.en).filter(isKey);
/** Numbers for which Arabic has a form each, and the borders between them. */
const NUMBERS = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111];

/** What may fill a placeholder, by its name; a plain name for those that are not here. */
const SAMPLES: Readonly<Record<string, Param>> = {
  what: message('what.image'),
  where: message('hosts.at', { hosts: ['img.shop.example', 'cdn.shop.example'], place: 'AWS us-east-1' }),
  held: message('held.image', { place: 'AWS us-east-1' }),
  trouble: message('trouble.load-balancers'),
  why: message('why.unnoticed'),
  headline: message('headline.broken.likely'),
  even: message('even.blank'),
  outcome: message('outcome.broken'),
  phase: message('phase.load-balancers'),
  fate: message('fate.down'),
  confidence: message('confidence.likely'),
  sure: message('confidence.possible'),
  result: message('deeper.learned-nothing'),
  reason: message('conflict.because.name'),
  taken: message('lists.ended-taken', { lists: 2 }),
  failed: message('lists.ended-failed', { lists: 2 }),
  date: { on: '2025-10-20' },
  on: { on: '2025-10-20' },
  from: { at: '2025-10-20T06:48:00Z' },
  to: { at: '2025-10-20T09:40:00Z' },
};

function textsOf(entry: Entry): string[] {
  if (typeof entry === 'string') return [entry];
  const { count: _, ...forms } = entry;
  return Object.values(forms);
}

/** A key with all its holes filled; a number in the place of one that is counted. */
function filled(key: WordKey, number: number): Message {
  const entry: Entry = CATALOGUES.en[key];
  const names = textsOf(entry).flatMap((text) =>
    [...text.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name),
  );
  const params = Object.fromEntries(
    [...names, ...(typeof entry === 'string' ? [] : [entry.count])].map((name) => [
      name,
      typeof entry !== 'string' && entry.count === name ? number : (SAMPLES[name] ?? 'Example'),
    ]),
  );
  return { key, params };
}

/** Families of keys that are whole sentences, with the most letters that one may have; new keys of them count too. */
const SENTENCES: readonly [RegExp, number][] = [
  [/^headline\.(?!and-even)|^even\./, 80],
  [/^reason\./, 160],
  [/^why\./, 260],
  [
    /^host\.(stands|origin|platform|fate|failure|second|dns$)|^evidence\.(?!dated|list|routing|places|network|checked)/,
    160,
  ],
  [/^conflict\.(signs|host-on|counts)|^cannot-see\.|^gap\.|^note\.|^state\./, 260],
  [/^compare\.(came|found|unlike|same|better|worse|within|untold|unexplained|said|about)(\.|$)/, 160],
  [/^picture\.(hint|.*\.(says|told|untold|none))$|^picture\.none/, 180],
  [/^verdict\.(scope|quiet)|^deeper\.(about|proxied|dns\.note|sends)|^lists\.(intro|failed|ended)/, 330],
];

/** Short texts, with the most letters that they have room for. */
const LABELS: readonly [RegExp, number][] = [
  [/^(outcome|maybe)\./, 40],
  [/^phase\./, 60],
  [/^(what|does)\./, 45],
  [/^fate\./, 30],
  [/^action\./, 24],
  [/^section\.(?!.*-note)/, 34],
];

/** Technical words as they stand in a text, by the term that says what they mean. */
const TECHNICAL: Record<Locale, readonly [string, RegExp][]> = {
  en: [
    ['region', /\bregions?\b/i],
    ['cdn', /\bcdns?\b|\bdelivery network|\bcontent delivery/i],
    ['dns', /\bdns\b|\bname servers?\b/i],
    ['origin', /\borigins?\b/i],
    ['load-balancer', /\bload balancers?\b/i],
    ['control-plane', /\bcontrol planes?\b/i],
    ['edge', /\bedges?\b/i],
    ['cloud', /\bclouds?\b/i],
    ['provider', /\bproviders?\b/i],
    ['platform', /\bplatforms?\b/i],
    ['time-out', /\btime-?outs?\b/i],
    ['errors', /\berrors?\b/i],
    ['resolver', /\bresolvers?\b/i],
    ['header', /\bheaders?\b/i],
    ['cache', /\bcaches?\b|\bcached\b/i],
    ['proxy', /\bprox(y|ies)\b/i],
  ],
  ar: [
    ['region', /منطق[ةت]|مناطق/],
    ['cdn', /توصيل (ال)?محتوى/],
    ['dns', /نظام أسماء|خوادم أسماء/],
    ['origin', /خادم\S* الأصلي/],
    ['load-balancer', /موازِن/],
    ['control-plane', /مستوى التحكم/],
    ['edge', /الطرفية/],
    ['cloud', /سحاب(?!ية)/],
    ['provider', /مزوّد/],
    ['platform', /منص[ةت]/],
    ['time-out', /المهلة/],
    ['errors', /أخطاء/],
    ['resolver', /محلِّل/],
    ['header', /ترويس/],
    ['cache', /المؤقتة/],
    ['proxy', /وكيل/],
  ],
};

/**
 * Where a word cannot open into its meaning: on buttons, in lists to choose from, in what is folded, and where a line
 * only counts or tells how far something is.
 */
const NOT_SENTENCES =
  /^((action|copy|day|group|head|held-up|incident|lists|options|report|reported|role|section|picture|severity|squares|data|toolbar|what-if|hit)\.|compare\.(expected|times|found|kind)\.|evidence\.checked|deeper\.(?!about|proxied|dns\.note))/;

describe.each(LANGUAGES)('the words in %s', (locale, words) => {
  const textOf = (key: WordKey, number = 3) => words.say(filled(key, number));

  it('are printed without a hole, whatever they count', () => {
    expectNone(
      KEYS.flatMap((key) =>
        NUMBERS.flatMap((number) =>
          printFaults(textOf(key, number), locale).map((fault) => `${key} ${fault}`),
        ),
      ).filter((fault) => !/^options\.language\.(en|ar) mixes/.test(fault)),
    );
  });

  it('print a number that is counted wherever it is not told in words', () => {
    const plurals = KEYS.filter((key) => typeof CATALOGUES.en[key] !== 'string');
    expect(plurals.length).toBeGreaterThan(10);
    const faults = plurals.flatMap((key) =>
      NUMBERS.filter((number) => locale === 'en' || number > 2)
        .filter((number) => !new RegExp(`(^|\\D)${number}(\\D|$)`).test(textOf(key, number)))
        // "the one host", and the like, say it in a word.
        .filter((number) => !(number === 1 && / one |^one /.test(` ${textOf(key, 1)}`)))
        .map((number) => `${key} does not tell ${number}: ${textOf(key, number)}`),
    );
    expectNone(faults);
  });

  it('end in a full stop where they are sentences, and are no longer than a reader bears', () => {
    const faults = SENTENCES.flatMap(([family, longest]) =>
      KEYS.filter((key) => family.test(key)).flatMap((key) =>
        sentenceFaults(textOf(key), longest, locale).map((fault) => `${key} ${fault}`),
      ),
    );
    expectNone(faults);
  });

  it('have no full stop where they are labels, and fit into their place', () => {
    const faults = LABELS.flatMap(([family, longest]) =>
      KEYS.filter((key) => family.test(key)).flatMap((key) => {
        const text = textOf(key).replace(/[\u2066-\u2069]/g, '');
        return [
          ...(text.length > longest
            ? [`${key} has ${text.length} letters, more than ${longest}: ${text}`]
            : []),
          ...(/[.!]$/.test(text) ? [`${key} ends like a sentence: ${text}`] : []),
        ];
      }),
    );
    expectNone(faults);
  });

  it('are as sure as their key says', () => {
    const faults = CONFIDENCES.flatMap((confidence) =>
      KEYS.filter((key) => /^(headline|reason|why)\./.test(key) && key.endsWith(`.${confidence}`)).flatMap(
        (key) => {
          const [claim = ''] = textOf(key).split(' (');
          return voiceFaults(claim, confidence, locale).map((fault) => `${key} ${fault}`);
        },
      ),
    );
    expectNone(faults);
  });

  it('have a meaning for every technical word, and mark no other', () => {
    const terms = glossaryIn(locale);
    for (const [term] of TECHNICAL[locale]) expect(terms.has(term), term).toBe(true);
    const marked = KEYS.flatMap((key) => textsOf(CATALOGUES[locale][key])).flatMap(marksIn);
    expectNone(marked.flatMap((mark) => ('term' in mark && !terms.has(mark.term) ? [mark.term] : [])));
  });

  it('have the meaning behind every technical word that stands in a sentence', () => {
    const faults = KEYS.filter((key) => !NOT_SENTENCES.test(key)).flatMap((key) =>
      textsOf(CATALOGUES[locale][key]).flatMap((text) => {
        const marks = marksIn(text);
        const terms = new Set(marks.flatMap((mark) => ('term' in mark ? [mark.term] : [])));
        const said = marks.map((mark) => ('name' in mark ? '' : mark.text)).join('');
        return TECHNICAL[locale].flatMap(([term, word]) =>
          word.test(said) && !terms.has(term) ? [`${key}: mark as [words|${term}] in: ${text}`] : [],
        );
      }),
    );
    expectNone(faults);
  });

  it('mark in a sentence the terms that the other language marks there, unless they do without the word', () => {
    const termsOf = (language: Locale, key: WordKey) =>
      new Set(
        textsOf(CATALOGUES[language][key])
          .flatMap(marksIn)
          .flatMap((mark) => ('term' in mark ? [mark.term] : [])),
      );
    const faults = KEYS.flatMap((key) => {
      const others = termsOf(locale === 'en' ? 'ar' : 'en', key);
      const own = termsOf(locale, key);
      return [...own].filter((term) => !others.has(term) && others.size > 0).map((term) => `${key}: ${term}`);
    });
    expectNone(faults);
  });

  it('have one short line for every meaning', () => {
    const faults = [...glossaryIn(locale).values()].flatMap(({ word, means }) => [
      ...sentenceFaults(means, 120, locale),
      ...printFaults(word, locale),
    ]);
    expectNone(faults);
    expect([...glossaryIn(locale).keys()]).toEqual([...glossaryIn('en').keys()]);
  });
});

/** One word for one thing: what must not stand beside the word that was chosen. */
const NOT_SAID: Record<Locale, readonly RegExp[]> = {
  en: [/\btypeface/i, /\bPoP\b/, /\bdata cent(er|re)s?\b/i, /don't|can't|won't|isn't/],
  ar: [/الحافة/, /حافة/, /موازن(?!ِ)/, /محلل|محلّل(?!ِ)/, /مزود(?!ّ)/, /الـ /, /ال(ا)?فتراضية السحابية/],
};

describe.each(LANGUAGES)('one word stands for one thing in %s', (locale) => {
  it.each(NOT_SAID[locale].map((word) => [word]))('not %s', (word) => {
    const texts = KEYS.flatMap((key) => textsOf(CATALOGUES[locale][key]).map((text) => `${key}: ${text}`));
    expectNone(texts.filter((text) => word.test(text)));
  });
});
