import type { ComponentType } from 'preact';
import { loadViewWords } from '../explain/load-view-words';
import type { Locale } from '../explain/locale';
import type { Words } from '../explain/words-of';
import type { LaterViewProps } from './later-view';

interface ReadView {
  words: Words;
  View: ComponentType<LaterViewProps>;
}

type Later = typeof import('./later');
type Arabic = typeof import('../explain/words/later-arabic');

/** Views that are read from the package when somebody looks at them, each with words of its own. */
const LATER_VIEWS = {
  web: view(
    ({ WebView, enWeb }) => [WebView, enWeb],
    ({ arWeb }) => arWeb,
  ),
  recordings: view(
    ({ RecordingsView, enRecordings }) => [RecordingsView, enRecordings],
    ({ arRecordings }) => arRecordings,
  ),
  compare: view(
    ({ CompareView, enCompare }) => [CompareView, enCompare],
    ({ arCompare }) => arCompare,
  ),
  class: view(
    ({ ClassView, enClass }) => [ClassView, enClass],
    ({ arClass }) => arClass,
  ),
  lessons: view(
    ({ LessonsView, enLessons }) => [LessonsView, enLessons],
    ({ arLessons }) => arLessons,
  ),
};

function view(
  english: (later: Later) => [View: ReadView['View'], words: Parameters<typeof loadViewWords>[1]],
  arabic: (later: Arabic) => Awaited<ReturnType<Parameters<typeof loadViewWords>[2]>>,
) {
  return async (locale: Locale): Promise<ReadView> => {
    const [View, own] = english(await import('./later'));
    const inArabic = async () => arabic(await import('../explain/words/later-arabic'));
    return { View, words: await loadViewWords(locale, own, inArabic) };
  };
}

export type LaterViewName = keyof typeof LATER_VIEWS;

/** Reads a view and its words from the package. */
export function readLaterView(name: LaterViewName, locale: Locale): Promise<ReadView> {
  return LATER_VIEWS[name](locale);
}
