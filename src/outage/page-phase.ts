import type { Confidence } from '../attribute/attribution';
import { leastSure, lowered } from '../attribute/confidence';
import type { Role } from '../observe/page-load';
import type { Stake } from '../observe/stake';
import { moreSure } from './confidence-order';
import type { HostFate } from './host-fate';
import { type HostRow, stakeOf } from './host-rows';
import { compareOutcomes, outcomeWhenDown, worseOutcome } from './outcome-order';
import type { Outcome, Phase } from './scenario';
import type { PhaseVerdict } from './verdict';

/** What one host's fate means for the page through one of its roles. */
export interface PageEffect {
  /** At least likely. */
  outcome: Outcome;
  /** Still possible. */
  worst: Outcome;
  confidence: Confidence;
}

/** The table from fates to outcomes: one host, one role, and what of the page hangs on it. */
export function effectOnPage(role: Role, stake: Stake, { fate, confidence }: HostFate): PageEffect {
  const lost = outcomeWhenDown(role, stake);
  switch (fate) {
    case 'up':
      return { outcome: 'untouched', worst: 'untouched', confidence };
    case 'down':
      return { outcome: lost, worst: lost, confidence };
    case 'failing':
      return { outcome: lost, worst: lost, confidence: lowered(confidence) };
    case 'at-risk':
      return { outcome: 'untouched', worst: lost, confidence };
    case 'origin-unknown':
      return { outcome: role === 'document' ? 'unknown' : 'untouched', worst: lost, confidence };
  }
}

/** The page's outcome in the phase with this index: the worst of what its hosts' fates mean for it. */
export function pagePhase(
  rows: readonly Pick<HostRow, 'roles' | 'stakes' | 'fates'>[],
  phase: Phase,
  index: number,
): PhaseVerdict {
  const effects: PageEffect[] = [];
  for (const row of rows) {
    const fate = row.fates[index];
    if (fate) effects.push(...row.roles.map((role) => effectOnPage(role, stakeOf(row, role), fate)));
  }
  const outcome = effects.map((effect) => effect.outcome).reduce(worseOutcome, 'untouched');
  const worst = effects.map((effect) => effect.worst).reduce(worseOutcome, 'untouched');
  const confidence = confidenceOf(effects, outcome, worst);
  return { id: phase.id, from: phase.from, to: phase.to, outcome, worst, confidence };
}

/**
 * How sure the outcome is. Harm is as sure as the surest host that brings it about; "untouched" and "unnoticed"
 * are as sure as the least sure host, and no more than possible while something worse is.
 */
function confidenceOf(effects: readonly PageEffect[], outcome: Outcome, worst: Outcome): Confidence {
  if (outcome === 'unknown') return 'unknown';
  const isHarmless = outcome === 'untouched' || outcome === 'unnoticed';
  if (isHarmless && compareOutcomes(worst, outcome) > 0) return 'possible';
  if (outcome === 'untouched')
    return effects.map(({ confidence }) => confidence).reduce(leastSure, 'certain');
  return effects
    .filter((effect) => effect.outcome === outcome)
    .map(({ confidence }) => confidence)
    .reduce(moreSure, 'unknown');
}
