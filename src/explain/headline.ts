import type { Confidence } from '../attribute/attribution';
import { compareOutcomes } from '../outage/outcome-order';
import type { Outcome } from '../outage/scenario';
import { type Message, message } from './message';

/** What is said of a page: its outcome at least likely, the worst still possible, and how sure the first one is. */
export interface Judgement {
  outcome: Outcome;
  worst: Outcome;
  confidence: Confidence;
}

/** The outcome that is shown by icon and colour. */
export interface ShownOutcome {
  outcome: Outcome;
  /** True where it is only possible: drawn in outline, said with "might". */
  isDoubtful: boolean;
}

type Harm = Exclude<Outcome, 'unknown'>;
type Even = 'unreachable' | 'blank' | 'broken';

/**
 * The one sentence that answers. It speaks of both the outcome and the worst that is still possible: never
 * "untouched" where something worse is, and the plain "would not have noticed" only where the worst says so too.
 */
export function headlineOf({ outcome, worst, confidence }: Judgement): Message {
  if (outcome === 'unknown') {
    return worst === 'unreachable' ? message('headline.unknown.unreachable') : message('headline.unknown');
  }
  if (isQuiet(outcome)) {
    if (worst === 'unknown') return message('headline.unknown');
    if (!isQuiet(worst)) return inVoice(worst, 'possible');
    // Of what nobody would see even at worst, it can be said plainly that nobody would have noticed.
    return worst === outcome ? inVoice(outcome, confidence) : inVoice(worst, 'certain');
  }
  const headline = inVoice(outcome, confidence);
  if (!isEven(worst) || compareOutcomes(worst, outcome) <= 0 || confidence === 'unknown') return headline;
  return message('headline.and-even', { headline, even: message(`even.${worst}`) });
}

/**
 * The outcome to show by a sign: where nothing is likely to happen but something worse is possible, that possible
 * thing, marked as doubtful.
 */
export function shownOutcome({ outcome, worst, confidence }: Judgement): ShownOutcome {
  if (isQuiet(outcome) && compareOutcomes(worst, outcome) > 0)
    return { outcome: worst, isDoubtful: worst !== 'unknown' };
  if (outcome === 'unknown') return { outcome, isDoubtful: false };
  if (confidence === 'unknown') return { outcome: 'unknown', isDoubtful: false };
  return { outcome, isDoubtful: confidence === 'possible' && !isQuiet(outcome) };
}

/** The outcome of a moment in a word or two: "does not open", "might not open". */
export function outcomeInWords(judgement: Judgement): Message {
  const { outcome, isDoubtful } = shownOutcome(judgement);
  return isDoubtful && outcome !== 'untouched' && outcome !== 'unknown'
    ? message(`maybe.${outcome}`)
    : message(`outcome.${outcome}`);
}

function inVoice(outcome: Harm, confidence: Confidence): Message {
  return confidence === 'unknown'
    ? message('headline.unknown')
    : message(`headline.${outcome}.${confidence}`);
}

function isQuiet(outcome: Outcome): outcome is 'untouched' | 'unnoticed' {
  return outcome === 'untouched' || outcome === 'unnoticed';
}

function isEven(outcome: Outcome): outcome is Even {
  return outcome === 'unreachable' || outcome === 'blank' || outcome === 'broken';
}
