import { message } from '../../explain/message';
import { lessonParams } from '../../lessons/lesson-address';
import type { LessonProgress } from '../../lessons/lesson-progress';
import { LESSONS } from '../../lessons/lessons';
import { Says } from '../says';
import type { ReportAddress } from '../use-report-address';
import { useWords } from '../words-context';
import { Go, lessonSearch } from './lesson-links';
import { goalOf } from './lesson-text';

interface LessonListProps {
  address: ReportAddress;
  progress: LessonProgress;
}

/** All lessons, each with its goal, how long it takes and how far it has come. */
export function LessonList({ address, progress }: LessonListProps) {
  const words = useWords();
  return (
    <>
      <h1>{words('lessons.title')}</h1>
      <p class="intro">{words('lessons.intro')}</p>
      <ul class="lesson-list">
        {LESSONS.map((lesson) => {
          const { id, minutes, steps } = lesson;
          const done = progress[id]?.length ?? 0;
          // The first step that is not done; from the start where all are.
          const next = [...steps.keys()].find((step) => !progress[id]?.includes(step)) ?? 0;
          const to = (step: number | 'sheet') => lessonSearch(address.search, lessonParams(id, step));
          return (
            <li key={id} class="card" data-lesson={id} data-done={done}>
              <h2>{words(`lessons.${id}`)}</h2>
              <p>
                <Says message={goalOf(lesson)} />
              </p>
              <p class="small">
                {words('lessons.minutes', { minutes })} ·{' '}
                {words.say(message('lessons.progress', { done, all: steps.length }))}
              </p>
              <p class="actions">
                <Go address={address} to={to(next)} name={id} class="press main">
                  {words(
                    done === 0 ? 'lessons.begin' : done === steps.length ? 'lessons.again' : 'lessons.go-on',
                  )}
                </Go>
                <Go address={address} to={to('sheet')} name={`${id}-sheet`} class="press">
                  {words('lessons.sheet')}
                </Go>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
