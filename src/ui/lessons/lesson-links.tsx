import type { ComponentChildren } from 'preact';
import { incidentInWords } from '../../explain/incident-in-words';
import { severityInWords } from '../../explain/severity-in-words';
import { whatIfTitle } from '../../explain/what-if-in-words';
import type { Words } from '../../explain/words-of';
import { lessonParams } from '../../lessons/lesson-address';
import type { Lesson, Opens } from '../../lessons/lessons';
import { checkWhatIf } from '../../outage/what-if-code';
import { hitAddress } from '../hit-query';
import { viewAddress } from '../report-view';
import type { ReportAddress } from '../use-report-address';
import { useWords } from '../words-context';

/** The address of a place within the lessons; the outage of another place is left behind. */
export function lessonSearch(search: string, params = new URLSearchParams()): string {
  const kept = new URLSearchParams(viewAddress('lessons', search));
  for (const name of ['incident', 'severity', 'what-if']) kept.delete(name);
  for (const [name, value] of params) kept.set(name, value);
  return `?${kept}`;
}

/** The address of what a step opens. */
export function openedSearch(search: string, lesson: Lesson['id'], step: number, opens: Opens): string {
  if (opens.kind !== 'view') return lessonSearch(search, lessonParams(lesson, step, opens));
  const plain = viewAddress(opens.view, lessonSearch(search));
  return opens.view === 'hit'
    ? `?${hitAddress({ outage: opens.outage }, new URLSearchParams(plain))}`
    : plain;
}

interface GoProps {
  address: ReportAddress;
  to: string;
  name: string;
  class?: string;
  isHere?: boolean;
  children: ComponentChildren;
}

/** A link within the report, with an address of its own. */
export function Go({ address, to, name, isHere = false, children, ...rest }: GoProps) {
  return (
    <a
      class={rest.class}
      href={to}
      data-go={name}
      aria-current={isHere ? 'step' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        address.go(to);
      }}
    >
      {children}
    </a>
  );
}

/** What a step opens, in words: whose page, in which outage. */
export function OpensWhat({ opens }: { opens: Opens }) {
  const words = useWords();
  if (opens.kind === 'view') return <>{words(`report.view.${opens.view}`)}</>;
  if (opens.kind !== 'demo') return <>{words(`lessons.${opens.kind}`)}</>;
  return (
    <>
      <b>
        <bdi>{opens.host}</bdi>
      </b>
      {' · '}
      <span>{outageOf(words, opens)}</span>
    </>
  );
}

function outageOf(words: Words, opens: Extract<Opens, { kind: 'demo' }>): string {
  if ('incident' in opens) {
    const { incident, severity } = opens;
    return [incidentInWords(incident), severityInWords(incident, severity)].map(words.say).join(' · ');
  }
  const whatIf = checkWhatIf(opens.whatIf);
  return whatIf ? words.say(whatIfTitle(whatIf, (id) => id)) : '';
}
