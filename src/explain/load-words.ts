import type { Locale } from './locale';
import { en } from './words/en';
import { type Words, wordsOf } from './words-of';

/** English, which the names of all words come with: what a page speaks before it knows better. */
export const englishWords: Words = wordsOf(en, 'en');

/** All the words of one language. What a page does not speak it does not read: only English is there at once. */
export async function loadWords(locale: Locale): Promise<Words> {
  return locale === 'ar' ? wordsOf((await import('./words/ar')).ar, locale) : englishWords;
}
