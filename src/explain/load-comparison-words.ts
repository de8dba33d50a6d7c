import type { Locale } from './locale';
import { en } from './words/en';
import { enComparison } from './words/en-comparison';
import { type Words, wordsOf } from './words-of';

/** All the words of one language with those of the comparison, which no other page reads. */
export async function loadComparisonWords(locale: Locale): Promise<Words> {
  if (locale === 'en') return wordsOf({ ...en, ...enComparison }, locale);
  const [{ ar }, { arComparison }] = await Promise.all([
    import('./words/ar'),
    import('./words/later-arabic'),
  ]);
  return wordsOf({ ...ar, ...arComparison }, locale);
}
