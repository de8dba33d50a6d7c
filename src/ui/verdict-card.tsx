import { useLayoutEffect, useRef } from 'preact/hooks';
import { CONFIDENCES } from '../attribute/attribution';
import type { Explanation } from '../explain/explain-verdict';
import { headlineOf, shownOutcome } from '../explain/headline';
import { message } from '../explain/message';
import type { DayStripPart } from '../outage/day-strip';
import type { Verdict } from '../outage/verdict';
import { OutcomeSign } from './outcome-scale';
import { Says } from './says';
import { type Span, spanInWords } from './span-in-words';
import { useWords } from './words-context';

interface VerdictCardProps {
  /** That of the whole day, or of the part of it that is spoken of. */
  verdict: Verdict;
  explanation: Explanation;
  /** From the incident's beginning to its end; null where it has no time. */
  day: Span | null;
  /** The part of the day that is spoken of; null for the whole of it. */
  part: DayStripPart | null;
}

/** The answer: sign, one sentence, why, how sure, and when it was worst; of the whole day, or of a part of it. */
export function VerdictCard({ verdict, explanation, day, part }: VerdictCardProps) {
  const words = useWords();
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => keepHeight(card.current, part !== null));
  const shown = shownOutcome(verdict);
  const isQuiet = part?.phases.length === 0;
  const isTail = part !== null && day !== null && part.to === day.to;
  return (
    <section
      ref={card}
      class={`verdict tone-${shown.outcome}`}
      aria-label={words('verdict.label')}
      // What follows the mark is told by the mark.
      aria-live={part === null ? 'polite' : 'off'}
      data-part={part === null ? 'whole' : part.phases.join(' ')}
    >
      <OutcomeSign {...shown} size={40} />
      <div>
        {part && day && (
          <p class="small part-of-day">{words('verdict.part', { span: spanInWords(part, day) })}</p>
        )}
        <h1>
          {words.say(isQuiet ? message(isTail ? 'verdict.tail' : 'verdict.quiet') : headlineOf(verdict))}
        </h1>
        {explanation.why && !isQuiet && (
          <p class="why">
            <Says message={explanation.why} />
          </p>
        )}
        {!isQuiet && <Sureness verdict={verdict} day={part === null ? day : null} />}
        <p class="small">{words('verdict.scope')}</p>
      </div>
    </section>
  );
}

/** The card grows while the mark moves, but does not shrink: the strip below must not slip from under the pointer. */
function keepHeight(card: HTMLElement | null, isMoved: boolean): void {
  if (card) card.style.minBlockSize = isMoved ? `${card.offsetHeight}px` : '';
}

/** @param day where the hours that were worst are to be told: the whole of the incident. */
function Sureness({ verdict, day }: { verdict: Verdict; day: Span | null }) {
  const words = useWords();
  const { confidence, outcome, worst, phases, worstPhase } = verdict;
  const wouldBeNoticed = worst !== 'untouched' && worst !== 'unnoticed';
  // Whichever of the quiet outcomes it were, nobody would have noticed: that is not in doubt.
  if (!wouldBeNoticed && worst !== outcome) return null;
  const step = CONFIDENCES.indexOf(confidence);
  const phase = phases[worstPhase];
  // Hours tell something only where one part of the day was worse than another.
  const isUneven = phases.some((one) => one.outcome !== phase?.outcome || one.worst !== phase.worst);
  const hours = day && isUneven && phase && wouldBeNoticed ? spanInWords(phase, day) : null;
  return (
    <p class="small sure">
      {words('verdict.confidence', { confidence: { key: `confidence.${confidence}`, params: {} } })}
      <span class="steps" aria-hidden="true">
        {CONFIDENCES.map((one, index) => (
          <i key={one} class={index <= step && step > 0 ? 'is-on' : ''} />
        ))}
      </span>
      {hours && <span>{words('verdict.worst-hours', { span: hours })}</span>}
    </p>
  );
}
