import type { ShownOutcome } from '../explain/headline';
import type { Fate } from '../outage/scenario';
import { FATE_MARKS, OUTCOME_SIGNS } from './sign-shapes';

/** The sign of an outcome: what is only possible is drawn in outline. The words beside it say the same. */
export function OutcomeSign({ outcome, isDoubtful, size }: ShownOutcome & { size: number }) {
  const { body, mark, markIsFilled } = OUTCOME_SIGNS[outcome];
  const name = `sign sign-${outcome}${isDoubtful ? ' is-doubtful' : ''}`;
  return (
    <svg class={name} viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <path class="sign-body" d={body} fill-rule="evenodd" />
      {mark === null ? null : <path class={markIsFilled ? 'sign-mark is-filled' : 'sign-mark'} d={mark} />}
    </svg>
  );
}

/** The sign of a fate, as small as a letter. */
export function FateSign({ fate }: { fate: Fate }) {
  const mark = FATE_MARKS[fate];
  return (
    <svg class={`fate fate-${fate}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <rect class="fate-body" width="12" height="12" rx="3" />
      {mark === null ? null : <path class="fate-mark" d={mark} />}
    </svg>
  );
}
