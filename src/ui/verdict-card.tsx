import { CONFIDENCES } from '../attribute/attribution';
import type { Explanation } from '../explain/explain-verdict';
import { headlineOf, shownOutcome } from '../explain/headline';
import type { Verdict } from '../outage/verdict';
import { OutcomeSign } from './outcome-scale';
import { spanInWords } from './span-in-words';
import { useWords } from './words-context';

/** The answer: sign, one sentence, why, how sure, and when it was worst. */
export function VerdictCard({ verdict, explanation }: { verdict: Verdict; explanation: Explanation }) {
  const words = useWords();
  const shown = shownOutcome(verdict);
  return (
    <section class={`verdict tone-${shown.outcome}`} aria-label={words('verdict.label')} aria-live="polite">
      <OutcomeSign {...shown} size={40} />
      <div>
        <h1>{words.say(headlineOf(verdict))}</h1>
        {explanation.why && <p class="why">{words.say(explanation.why)}</p>}
        <Sureness verdict={verdict} />
        <p class="small">{words('verdict.scope')}</p>
      </div>
    </section>
  );
}

function Sureness({ verdict }: { verdict: Verdict }) {
  const words = useWords();
  const { confidence, outcome, worst, phases, worstPhase } = verdict;
  const wouldBeNoticed = worst !== 'untouched' && worst !== 'unnoticed';
  // Whichever of the quiet outcomes it were, nobody would have noticed: that is not in doubt.
  if (!wouldBeNoticed && worst !== outcome) return null;
  const step = CONFIDENCES.indexOf(confidence);
  const phase = phases[worstPhase];
  // Hours tell something only where one part of the day was worse than another.
  const isUneven = phases.some((one) => one.outcome !== phase?.outcome || one.worst !== phase.worst);
  const hasHours = isUneven && phase !== undefined && phase.from !== '' && wouldBeNoticed;
  return (
    <p class="small sure">
      {words('verdict.confidence', { confidence: { key: `confidence.${confidence}`, params: {} } })}
      <span class="steps" aria-hidden="true">
        {CONFIDENCES.map((one, index) => (
          <i key={one} class={index <= step && step > 0 ? 'is-on' : ''} />
        ))}
      </span>
      {hasHours && <span>{words('verdict.worst-hours', { span: spanInWords(phase) })}</span>}
    </p>
  );
}
