import type { Locale } from './locale';
import { ar } from './words/ar';
import { arClass } from './words/ar-class';
import { arCompare } from './words/ar-compare';
import { arComparison } from './words/ar-comparison';
import { arLessons } from './words/ar-lessons';
import { arPictures } from './words/ar-pictures';
import { arRecordings } from './words/ar-recordings';
import { arWeb } from './words/ar-web';
import { en, type WordKey } from './words/en';
import { enClass } from './words/en-class';
import { enCompare } from './words/en-compare';
import { enComparison } from './words/en-comparison';
import { enLessons } from './words/en-lessons';
import { enPictures } from './words/en-pictures';
import { enRecordings } from './words/en-recordings';
import { enWeb } from './words/en-web';
import type { Entry } from './words/entry';
import { type Words, wordsOf } from './words-of';

/** Everything the product says, in each language. */
export const CATALOGUES: Record<Locale, Readonly<Record<WordKey, Entry>>> = {
  en: {
    ...en,
    ...enComparison,
    ...enPictures,
    ...enClass,
    ...enCompare,
    ...enLessons,
    ...enRecordings,
    ...enWeb,
  },
  ar: {
    ...ar,
    ...arComparison,
    ...arPictures,
    ...arClass,
    ...arCompare,
    ...arLessons,
    ...arRecordings,
    ...arWeb,
  },
};

/**
 * All the words of one language.
 * @param options.timeZone IANA zone for clock times; the reader's own unless it is given.
 */
export function createWords(locale: Locale, options: { timeZone?: string } = {}): Words {
  return wordsOf(CATALOGUES[locale], locale, options);
}
