import { useMemo } from 'preact/hooks';
import { studentOf } from '../../class-session/class-picture';
import { quizOf } from '../../class-session/quiz';
import { loadViewWords } from '../../explain/load-view-words';
import type { Locale } from '../../explain/locale';
import { enClass } from '../../explain/words/en-class';
import { siteOf } from '../../knowledge/public-suffixes';
import { demoPages } from '../../lessons/demo-pages';
import { Quiz, type QuizProps } from '../class/quiz-card';
import { useTolls } from '../class/use-tolls';
import { WordsContext } from '../words-context';
import { type LaterPart, useLaterPart } from './later-part';

async function readQuiz(locale: Locale): Promise<LaterPart<QuizProps>> {
  const arabic = async () => (await import('../../explain/words/later-arabic')).arClass;
  return { View: Quiz, words: await loadViewWords(locale, enClass, arabic) };
}

/** The quiz of the class, on the demo sites. */
export function DemoQuiz() {
  const students = useMemo(() => [studentOf(1, '', demoPages(), siteOf)], []);
  const { ranked } = useTolls(students);
  const questions = useMemo(() => ranked && quizOf(ranked, 'demo'), [ranked]);
  const part = useLaterPart(readQuiz);
  if (part === null || questions === null) return null;
  return (
    <WordsContext.Provider value={part.words}>
      <part.View questions={questions} />
    </WordsContext.Provider>
  );
}
