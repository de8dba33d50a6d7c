import type { Locale } from './locale';
import { ar } from './words/ar';
import { arComparison } from './words/ar-comparison';
import { arPictures } from './words/ar-pictures';
import { en, type WordKey } from './words/en';
import { enComparison } from './words/en-comparison';
import { enPictures } from './words/en-pictures';
import type { Entry } from './words/entry';
import { type Words, wordsOf } from './words-of';

/** Everything the product says, in each language. */
export const CATALOGUES: Record<Locale, Readonly<Record<WordKey, Entry>>> = {
  en: { ...en, ...enComparison, ...enPictures },
  ar: { ...ar, ...arComparison, ...arPictures },
};

/**
 * All the words of one language.
 * @param options.timeZone IANA zone for clock times; the reader's own unless it is given.
 */
export function createWords(locale: Locale, options: { timeZone?: string } = {}): Words {
  return wordsOf(CATALOGUES[locale], locale, options);
}
