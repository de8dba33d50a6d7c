import type { Locale } from './locale';
import { arToolbar } from './words/ar-toolbar';
import { enToolbar } from './words/en-toolbar';
import { type Words, wordsOf } from './words-of';

const CATALOGUES = { en: enToolbar, ar: arToolbar };

/** Says the title of the toolbar icon. */
export type ToolbarWords = Pick<Words, 'say'>;

/** The few words of one language that the toolbar icon's title is made of: the background holds no others. */
export function createToolbarWords(locale: Locale): ToolbarWords {
  return wordsOf(CATALOGUES[locale], locale);
}
