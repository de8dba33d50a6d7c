import type { Locale } from './locale';
import { en } from './words/en';
import type { Entry } from './words/entry';
import { type Catalogue, type Words, wordsOf } from './words-of';

/** Words that one view of the report alone speaks. */
type OwnWords = Readonly<Record<string, Entry>>;

/** All the words of one language with those of one view, which no other page reads. */
export async function loadViewWords(
  locale: Locale,
  english: OwnWords & Catalogue,
  arabic: () => Promise<Catalogue>,
): Promise<Words> {
  if (locale === 'en') return wordsOf({ ...en, ...english }, locale);
  const [{ ar }, own] = await Promise.all([import('./words/ar'), arabic()]);
  return wordsOf({ ...ar, ...own }, locale);
}
