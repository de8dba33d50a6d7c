import { compareOutcomes } from '../outage/outcome-order';
import type { ReliveRecord, Shortfall } from './relive-record';

/**
 * How what was measured stands to what was said: the `same`; `better` or `worse` than said; `within` what was said,
 * worse than likely and no worse than called possible; `untold` where nothing could be said beforehand.
 */
export type Agreement = 'same' | 'better' | 'worse' | 'within' | 'untold';

export function agreementOf({
  predicted: { outcome, worst },
  measured,
}: Pick<ReliveRecord, 'predicted' | 'measured'>): Agreement {
  if (measured.outcome === outcome) return 'same';
  if (outcome === 'unknown') return 'untold';
  if (compareOutcomes(measured.outcome, outcome) < 0) return 'better';
  if (worst === 'unknown') return 'untold';
  return compareOutcomes(measured.outcome, worst) <= 0 ? 'within' : 'worse';
}

/** Whether it came as predicted; where that could not be told, the worst that was possible stands for it. */
export function isAsPredicted({
  predicted,
  measured,
}: Pick<ReliveRecord, 'predicted' | 'measured'>): boolean {
  const { outcome, worst } = predicted;
  return measured.outcome === (outcome === 'unknown' ? worst : outcome);
}

/** Which way a shortfall may have moved what was measured. */
const MOVES: Readonly<Record<Shortfall, readonly Agreement[]>> = {
  // Painting that is held back hides what a browser would have shown in the meantime.
  'paint-held': ['worse', 'within'],
  'parser-held': ['worse', 'within'],
  'not-held': ['better'],
  // Pages act on an error in other ways than on no answer: some do more, some less.
  'errors-as-failures': ['better', 'worse', 'within'],
  'not-slowed': ['better'],
  'no-screen': ['better'],
};

/** Those of a record's shortfalls that may explain why it differs from what was said. */
export function mayExplain(record: Pick<ReliveRecord, 'predicted' | 'measured' | 'shortfalls'>): Shortfall[] {
  const agreement = agreementOf(record);
  return record.shortfalls.filter((shortfall) => MOVES[shortfall].includes(agreement));
}
