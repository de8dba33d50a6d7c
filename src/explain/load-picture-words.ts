import type { Locale } from './locale';
import { en } from './words/en';
import { enPictures } from './words/en-pictures';
import { type Words, wordsOf } from './words-of';

/** All the words of one language with those of the report's pictures, which no other page reads. */
export async function loadPictureWords(locale: Locale): Promise<Words> {
  if (locale === 'en') return wordsOf({ ...en, ...enPictures }, locale);
  const [{ ar }, { arPictures }] = await Promise.all([import('./words/ar'), import('./words/later-arabic')]);
  return wordsOf({ ...ar, ...arPictures }, locale);
}
