import type { ComponentChildren } from 'preact';
import { findingInWords } from '../../explain/finding-in-words';
import { headlineOf, type ShownOutcome, shownOutcome } from '../../explain/headline';
import { message } from '../../explain/message';
import { type Agreement, agreementOf, mayExplain } from '../../relive/agreement';
import type { ReliveRecord } from '../../relive/relive-record';
import { OutcomeSign } from '../outcome-scale';
import { Says } from '../says';
import { useWords } from '../words-context';

/** What was said and what was measured, side by side, and whether the one is the other. */
export function OutcomePair({ record }: { record: ReliveRecord }) {
  const words = useWords();
  const { predicted, measured } = record;
  const agreement = agreementOf(record);
  const [first, ...others] = measured.findings;
  return (
    <section class="outcomes" aria-label={words('compare.title')}>
      <div class="outcome-pair">
        <Side name="predicted" shown={shownOutcome(predicted)}>
          <p class="came">{words.say(headlineOf(predicted))}</p>
          <p class="small">
            {words('verdict.confidence', { confidence: message(`confidence.${predicted.confidence}`) })}
          </p>
        </Side>
        <span class="agrees" aria-hidden="true">
          {agreement === 'same' ? '=' : agreement === 'untold' ? '?' : '≠'}
        </span>
        <Side name="measured" shown={{ outcome: measured.outcome, isDoubtful: false }}>
          <p class="came">{words(`compare.came.${measured.outcome}`)}</p>
          <p>{words.say(first ? findingInWords(first, record) : message('compare.found.none'))}</p>
        </Side>
      </div>
      <Explanation record={record} agreement={agreement} />
      {others.length > 0 && (
        <>
          <h2>{words('compare.more-findings')}</h2>
          <ul class="findings">
            {others.map((finding) => (
              <li key={finding.id} data-finding={finding.id}>
                {words.say(findingInWords(finding, record))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface SideProps {
  name: 'predicted' | 'measured';
  shown: ShownOutcome;
  children: ComponentChildren;
}

function Side({ name, shown, children }: SideProps) {
  const words = useWords();
  return (
    <div class={`verdict tone-${shown.outcome}`} data-side={name}>
      <OutcomeSign {...shown} size={40} />
      <div>
        <h2>{words(`compare.${name}`)}</h2>
        {children}
      </div>
    </div>
  );
}

/** Where the two differ: which way, and what may have come of what the browser could not do. */
function Explanation({ record, agreement }: { record: ReliveRecord; agreement: Agreement }) {
  const words = useWords();
  const reasons = mayExplain(record);
  const isSurprise = agreement === 'better' || agreement === 'worse' || agreement === 'within';
  return (
    <div class="agreement" data-agreement={agreement}>
      <p>
        <b>{words(`compare.${agreement}`)}</b>{' '}
        {isSurprise && words(reasons.length > 0 ? 'compare.may-explain' : 'compare.unexplained')}
      </p>
      {isSurprise && reasons.length > 0 && (
        <ul class="findings">
          {reasons.map((shortfall) => (
            <li key={shortfall}>
              <Says message={message(`compare.unlike.${shortfall}`)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
