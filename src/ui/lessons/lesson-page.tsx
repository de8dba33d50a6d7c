import { useEffect, useRef } from 'preact/hooks';
import { lessonParams, type Shown } from '../../lessons/lesson-address';
import type { LessonProgress } from '../../lessons/lesson-progress';
import type { Lesson } from '../../lessons/lessons';
import { Says } from '../says';
import type { ReportAddress } from '../use-report-address';
import { useWords } from '../words-context';
import { Go, lessonSearch, OpensWhat, openedSearch } from './lesson-links';
import { stepText } from './lesson-text';
import { Sources } from './sources';

interface LessonPageProps {
  address: ReportAddress;
  lesson: Lesson;
  /** From 0. */
  step: number;
  shows: Shown | null;
  progress: LessonProgress;
  onDone: (step: number) => void;
}

/** One step of a lesson: what to read, what to do, what to answer; and the way on. */
export function LessonPage({ address, lesson, step, shows, progress, onDone }: LessonPageProps) {
  const words = useWords();
  const { id, steps } = lesson;
  const heading = useRef<HTMLHeadingElement>(null);
  const came = useRef(false);
  useEffect(() => {
    // The first time the reader is where the browser has put them.
    if (came.current) heading.current?.focus();
    came.current = true;
  }, [id, step]);
  const here = steps[step];
  if (here === undefined) return null;
  const to = (other: number) => lessonSearch(address.search, lessonParams(id, other));
  const all = lessonSearch(address.search);
  const isLast = step === steps.length - 1;
  return (
    <>
      <p class="small">
        <Go address={address} to={all} name="all">
          {words('lessons.all')}
        </Go>
      </p>
      <h1>{words(`lessons.${id}`)}</h1>
      <nav aria-label={words('lessons.steps')}>
        <ol class="steps-done">
          {[...steps.keys()].map((other) => {
            const isDone = progress[id]?.includes(other) === true;
            return (
              <li key={other} data-done={isDone}>
                <Go address={address} to={to(other)} name={`step-${other + 1}`} isHere={other === step}>
                  <span>{words.number(other + 1)}</span> {words.say(stepText(lesson, other, 'title'))}
                  {isDone && <span class="reading"> {words('lessons.done')}</span>}
                </Go>
              </li>
            );
          })}
        </ol>
      </nav>
      <section class="card step" data-step={step + 1}>
        <h2 ref={heading} tabIndex={-1}>
          {words.say(stepText(lesson, step, 'title'))}
        </h2>
        <p>
          <Says message={stepText(lesson, step, 'text')} />
        </p>
        <Sources sources={here.sources} />
        <p class="task">
          <b>{words('lessons.task')}</b> <Says message={stepText(lesson, step, 'task')} />
        </p>
        <p class="actions">
          {here.opens.map((opens, index) => {
            const search = openedSearch(address.search, id, step, opens);
            return (
              <Go
                key={search}
                address={address}
                to={search}
                name={`open-${index + 1}`}
                class="press open"
                isHere={shows !== null && search === address.search}
              >
                <OpensWhat opens={opens} />
              </Go>
            );
          })}
        </p>
        <p class="task">
          <b>{words('lessons.question')}</b> <Says message={stepText(lesson, step, 'question')} />
        </p>
        <details key={`${id} ${step}`} class="answer">
          <summary>{words('lessons.reveal')}</summary>
          <p>
            <Says message={stepText(lesson, step, 'answer')} />
          </p>
        </details>
        <p class="actions">
          {step > 0 && (
            <Go address={address} to={to(step - 1)} name="back" class="press">
              {words('lessons.back')}
            </Go>
          )}
          <button
            type="button"
            class="press main"
            data-action="next"
            onClick={() => {
              onDone(step);
              address.go(isLast ? all : to(step + 1));
            }}
          >
            {words(isLast ? 'lessons.finish' : 'lessons.next')}
          </button>
        </p>
      </section>
    </>
  );
}
