import { useMemo } from 'preact/hooks';
import { pagesOf, type SchoolClass } from '../../class-session/class-file';
import { classPicture, studentOf } from '../../class-session/class-picture';
import { quizOf } from '../../class-session/quiz';
import { createPageReader } from '../../history/page-reader';
import { siteOf } from '../../knowledge/public-suffixes';
import type { LaterViewProps } from '../later-view';
import { useWords } from '../words-context';
import { LaterWeb } from './later-web';
import { PointsTable } from './points-table';
import { ProviderTable } from './provider-table';
import { Quiz } from './quiz-card';
import { useTolls } from './use-tolls';

interface ClassFiguresProps extends Pick<LaterViewProps, 'choice' | 'onChoose'> {
  school: SchoolClass;
}

/** The class's picture: who depends on what, what they share, and a quiz about it. */
export function ClassFigures({ school, choice, onChoose }: ClassFiguresProps) {
  const words = useWords();
  const { session, contributions } = school;
  const { students, pages } = useMemo(() => {
    const read = createPageReader();
    const own = contributions.map((one, index) => pagesOf(one, session.day, index + 1, read));
    return {
      pages: own.flat(),
      students: contributions.map(({ nickname }, index) =>
        studentOf(index + 1, nickname, own[index] ?? [], siteOf),
      ),
    };
  }, [contributions, session.day]);
  const picture = useMemo(() => classPicture(students), [students]);
  const tolls = useTolls(students);
  const questions = useMemo(
    () => (tolls.ranked === null ? null : quizOf(tolls.ranked, session.id)),
    [tolls.ranked, session.id],
  );
  return (
    <>
      {/* First the guess, then the figures that give it away. */}
      {questions && <Quiz questions={questions} />}
      <ProviderTable {...{ session, students, picture }} />
      <details class="answers">
        <summary>{words('class.points')}</summary>
        <PointsTable tolls={tolls} />
      </details>
      <section class="class-web">
        <h2>{words('class.web')}</h2>
        <LaterWeb {...{ pages, choice, onChoose }} />
      </section>
    </>
  );
}
