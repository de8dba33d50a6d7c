import { useEffect, useMemo, useState } from 'preact/hooks';
import { pagesOf, type SchoolClass } from '../../class-session/class-file';
import { classPicture } from '../../class-session/class-picture';
import type { Contribution } from '../../class-session/contribution';
import { quizOf } from '../../class-session/quiz';
import { gatherWeb, type Web } from '../../concentration/web';
import { createPageReader } from '../../history/page-reader';
import type { PageSummary } from '../../history/page-summary';
import { siteOf } from '../../knowledge/public-suffixes';
import { DataCredit } from '../data-credit';
import type { LaterViewProps } from '../later-view';
import { WebOfPages } from '../web/web-of-pages';
import { useWords } from '../words-context';
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
  // What one student gave is read once, however many come after.
  const read = useMemo(() => rememberedStudents(session.day), [session.day]);
  const { students, pages } = useMemo(() => {
    const all = contributions.map(read);
    return {
      pages: all.flatMap((one) => one.pages),
      students: all.map(({ web }, index) => ({
        ...{ number: index + 1, nickname: contributions[index]?.nickname ?? '', web },
      })),
    };
  }, [contributions, read]);
  const [isShown, setShown] = useState(false);
  const [isWeb, setWeb] = useState(false);
  useEffect(() => {
    // On paper there is nothing to press.
    const show = () => setShown(true);
    addEventListener('beforeprint', show);
    return () => removeEventListener('beforeprint', show);
  }, []);
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
      <details class="answers" open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{words('class.points')}</summary>
        <PointsTable {...{ session, tolls }} />
      </details>
      <details class="answers" onToggle={(event) => setWeb(event.currentTarget.open)}>
        <summary>{words('class.web')}</summary>
        {isWeb && <WebOfPages {...{ pages, choice, onChoose }} />}
      </details>
      <DataCredit built={null} listsDate={null} />
    </>
  );
}

function rememberedStudents(day: string) {
  const readPages = createPageReader();
  const known = new WeakMap<Contribution, { pages: PageSummary[]; web: Web }>();
  return (one: Contribution, index: number) => {
    let found = known.get(one);
    if (found === undefined) {
      const pages = pagesOf(one, day, index + 1, readPages);
      found = { pages, web: gatherWeb(pages, siteOf) };
      known.set(one, found);
    }
    return found;
  };
}
