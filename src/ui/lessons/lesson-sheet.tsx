import type { Lesson } from '../../lessons/lessons';
import { printPage } from '../pictures/print-page';
import { Says } from '../says';
import type { ReportAddress } from '../use-report-address';
import { useWords } from '../words-context';
import { Go, lessonSearch, OpensWhat } from './lesson-links';
import { goalOf, stepText } from './lesson-text';

/** All of a lesson on paper, with the answers: for whoever teaches it. */
export function LessonSheet({ address, lesson }: { address: ReportAddress; lesson: Lesson }) {
  const words = useWords();
  const { id, minutes, steps } = lesson;
  return (
    <article class="sheet" data-sheet={id}>
      <p class="actions no-print">
        <Go address={address} to={lessonSearch(address.search)} name="all">
          {words('lessons.all')}
        </Go>
        <button type="button" class="press" data-action="print" onClick={printPage}>
          {words('lessons.print')}
        </button>
      </p>
      <h1>{words(`lessons.${id}`)}</h1>
      <p class="small">
        {words('lessons.sheet')} · {words('lessons.minutes', { minutes })} · {words('app.name')}
      </p>
      <p>
        <b>{words('lessons.goal')}</b> <Says message={goalOf(lesson)} />
      </p>
      <ol>
        {steps.map(({ opens, sources }, step) => (
          <li key={words.say(stepText(lesson, step, 'title'))}>
            <h2>
              {words.number(step + 1)} · {words.say(stepText(lesson, step, 'title'))}
            </h2>
            <p>{words.say(stepText(lesson, step, 'text'))}</p>
            <dl>
              <dt>{words('lessons.task')}</dt>
              <dd>{words.say(stepText(lesson, step, 'task'))}</dd>
              <dt>{words('lessons.opens')}</dt>
              {opens.map((one) => (
                <dd key={JSON.stringify(one)}>
                  <OpensWhat opens={one} />
                </dd>
              ))}
              <dt>{words('lessons.question')}</dt>
              <dd>{words.say(stepText(lesson, step, 'question'))}</dd>
              <dt>{words('lessons.answer')}</dt>
              <dd>{words.say(stepText(lesson, step, 'answer'))}</dd>
              {sources.length > 0 && <dt>{words('lessons.source')}</dt>}
              {sources.map((url) => (
                <dd key={url} class="small">
                  <bdi>{url}</bdi>
                </dd>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </article>
  );
}
