import { useEffect, useState } from 'preact/hooks';
import { keepProgress, readProgress } from '../../browser/lesson-progress-store';
import { demoPages } from '../../lessons/demo-pages';
import { readLessonPlace } from '../../lessons/lesson-address';
import { type LessonProgress, withStep } from '../../lessons/lesson-progress';
import type { LaterViewProps } from '../later-view';
import { WebOfPages } from '../web/web-of-pages';
import { DemoPage } from './demo-page';
import { DemoQuiz } from './demo-quiz';
import { LessonList } from './lesson-list';
import { LessonPage } from './lesson-page';
import { LessonSheet } from './lesson-sheet';

/** Ready lessons: guided paths through the extension, on recordings that came with it. */
export function LessonsView({ address, choice, onChoose }: LaterViewProps) {
  const [progress, setProgress] = useState<LessonProgress | null>(null);
  useEffect(() => {
    let isGone = false;
    readProgress()
      .catch(() => ({}))
      .then((kept) => {
        if (!isGone) setProgress(kept);
      });
    return () => {
      isGone = true;
    };
  }, []);
  const { lesson, step, shows } = readLessonPlace(address.search);
  const done = progress ?? {};
  const finish = (one: number) => {
    if (lesson === null) return;
    const changed = withStep(done, lesson.id, one);
    setProgress(changed);
    keepProgress(changed).catch(() => {});
  };
  const page = shows?.kind === 'demo' ? demoPages().find(({ host }) => host === shows.host) : undefined;
  return (
    <div class="report lessons" data-ready={progress !== null} data-view="lessons">
      <main>
        {lesson === null ? (
          <LessonList address={address} progress={done} />
        ) : step === null ? (
          <LessonSheet address={address} lesson={lesson} />
        ) : (
          <LessonPage {...{ address, lesson, step, shows }} progress={done} onDone={finish} />
        )}
        {shows?.kind === 'web' && <WebOfPages pages={demoPages()} {...{ choice, onChoose }} />}
        {shows?.kind === 'quiz' && <DemoQuiz />}
        {shows?.kind === 'demo' && page && (
          <DemoPage
            key={page.host}
            page={page}
            outage={shows}
            onSeverity={(severity) => {
              const params = new URLSearchParams(address.search);
              params.set('severity', severity);
              address.keep(`?${params}`);
            }}
          />
        )}
      </main>
    </div>
  );
}
