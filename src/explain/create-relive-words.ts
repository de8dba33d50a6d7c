import type { Locale } from './locale';
import { arReliveBar } from './words/ar-relive-bar';
import { enReliveBar } from './words/en-relive-bar';
import { type Words, wordsOf } from './words-of';

const CATALOGUES = { en: enReliveBar, ar: arReliveBar };

/** The words that are said while an outage is lived through, outside the extension's larger pages. */
export function createReliveWords(locale: Locale): Words {
  return wordsOf(CATALOGUES[locale], locale);
}
