import type { ComponentType } from 'preact';
import { loadViewWords } from '../explain/load-view-words';
import type { Locale } from '../explain/locale';
import type { Words } from '../explain/words-of';
import type { LaterViewProps } from './later-view';

interface ReadView {
  words: Words;
  View: ComponentType<LaterViewProps>;
}

/** Views that are read from the package when somebody looks at them, each with words of its own. */
const LATER_VIEWS = {
  web: async (locale) => {
    const [{ WebView: View }, { enWeb }] = await Promise.all([
      import('./web/web-view'),
      import('../explain/words/en-web'),
    ]);
    const arabic = async () => (await import('../explain/words/ar-web')).arWeb;
    return { View, words: await loadViewWords(locale, enWeb, arabic) };
  },
  recordings: async (locale) => {
    const [{ RecordingsView: View }, { enRecordings }] = await Promise.all([
      import('./recordings/recordings-view'),
      import('../explain/words/en-recordings'),
    ]);
    const arabic = async () => (await import('../explain/words/ar-recordings')).arRecordings;
    return { View, words: await loadViewWords(locale, enRecordings, arabic) };
  },
  compare: async (locale) => {
    const [{ CompareView: View }, { enCompare }] = await Promise.all([
      import('./compare/compare-view'),
      import('../explain/words/en-compare'),
    ]);
    const arabic = async () => (await import('../explain/words/ar-compare')).arCompare;
    return { View, words: await loadViewWords(locale, enCompare, arabic) };
  },
  class: async (locale) => {
    const [{ ClassView: View }, { enClass }] = await Promise.all([
      import('./class/class-view'),
      import('../explain/words/en-class'),
    ]);
    const arabic = async () => (await import('../explain/words/ar-class')).arClass;
    return { View, words: await loadViewWords(locale, enClass, arabic) };
  },
  lessons: async (locale) => {
    const [{ LessonsView: View }, { enLessons }] = await Promise.all([
      import('./lessons/lessons-view'),
      import('../explain/words/en-lessons'),
    ]);
    const arabic = async () => (await import('../explain/words/ar-lessons')).arLessons;
    return { View, words: await loadViewWords(locale, enLessons, arabic) };
  },
} as const satisfies Record<string, (locale: Locale) => Promise<ReadView>>;

export type LaterViewName = keyof typeof LATER_VIEWS;

/** Reads a view and its words from the package. */
export function readLaterView(name: LaterViewName, locale: Locale): Promise<ReadView> {
  return LATER_VIEWS[name](locale);
}
