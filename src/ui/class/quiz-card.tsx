import { useId, useState } from 'preact/hooks';
import type { ClassToll } from '../../class-session/class-tolls';
import type { QuizQuestion } from '../../class-session/quiz';
import { message } from '../../explain/message';
import { useWords } from '../words-context';
import { OutageLabel } from './outage-label';
import { useOutageName } from './outage-name';

export interface QuizProps {
  questions: readonly QuizQuestion[];
}

/** The questions of the quiz, one under the other. */
export function Quiz({ questions }: QuizProps) {
  const words = useWords();
  return (
    <section class="quiz" data-questions={questions.length}>
      <h2>{words('class.quiz')}</h2>
      {questions.length === 0 && <p class="small">{words('class.quiz.none')}</p>}
      {questions.map((question) => (
        <QuizCard key={`${question.kind} ${question.answer}`} question={question} />
      ))}
    </section>
  );
}

/** One question: choose, then see what each of the options would have taken. */
function QuizCard({ question: { kind, options, answer } }: { question: QuizQuestion }) {
  const id = useId();
  const words = useWords();
  const outageName = useOutageName();
  const [chosen, setChosen] = useState('');
  const [isOpen, setOpen] = useState(false);
  const right = options.find(({ outage }) => outage.id === answer);
  const name = right === undefined ? '' : outageName(right.outage);
  const told = chosen === '' ? 'open' : chosen === answer ? 'right' : 'wrong';
  return (
    <fieldset class="card" data-quiz={kind} data-told={isOpen ? told : undefined}>
      <legend>{words(`class.quiz.${kind}`)}</legend>
      {options.map((option) => (
        <label key={option.outage.id} class="option" data-answer={isOpen && option.outage.id === answer}>
          <input
            type="radio"
            name={id}
            value={option.outage.id}
            checked={chosen === option.outage.id}
            disabled={isOpen}
            onChange={() => setChosen(option.outage.id)}
          />
          <OutageLabel outage={option.outage} />
          {isOpen && <TollBar toll={option} />}
        </label>
      ))}
      <p class="actions">
        <button
          type="button"
          class="press"
          data-action={isOpen ? 'hide' : 'reveal'}
          onClick={() => {
            setOpen(!isOpen);
            if (isOpen) setChosen('');
          }}
        >
          {words(isOpen ? 'class.quiz.again' : 'class.quiz.reveal')}
        </button>
        <span role="status">{isOpen && words(`class.quiz.${told}`, { name })}</span>
      </p>
    </fieldset>
  );
}

/** How much an outage would have taken, in words. */
export function useTollFigure(): (toll: ClassToll) => string {
  const words = useWords();
  return ({ lost, sites, students, byStudent }) => {
    const figure = words('class.share', { part: lost, all: message('class.site-count', { sites }) });
    return byStudent.length > 1 ? `${figure} · ${words('class.student-count', { students })}` : figure;
  };
}

/** How much an outage would have taken: a bar and its figures. */
export function TollBar({ toll }: { toll: ClassToll }) {
  const figure = useTollFigure()(toll);
  return (
    <span class="toll">
      <meter min={0} max={toll.sites} value={toll.lost} aria-label={figure}>
        {figure}
      </meter>
      <span class="small">{figure}</span>
    </span>
  );
}
