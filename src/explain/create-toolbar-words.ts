import type { Locale } from './locale';
import { arToolbar } from './words/ar-toolbar';
import { arWhatIfTitle } from './words/ar-what-if-title';
import { enToolbar } from './words/en-toolbar';
import { enWhatIfTitle } from './words/en-what-if-title';
import { type Words, wordsOf } from './words-of';

const CATALOGUES = {
  en: { ...enToolbar, ...enWhatIfTitle },
  ar: { ...arToolbar, ...arWhatIfTitle },
};

/** Says the title of the toolbar icon. */
export type ToolbarWords = Pick<Words, 'say'>;

/** The few words of one language that the toolbar icon's title is made of: the background holds no others. */
export function createToolbarWords(locale: Locale): ToolbarWords {
  return wordsOf(CATALOGUES[locale], locale);
}
