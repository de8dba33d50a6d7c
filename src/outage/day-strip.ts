import type { Confidence } from '../attribute/attribution';
import { CONFIDENCES } from '../attribute/attribution';
import { compareOutcomes, worseOutcome } from './outcome-order';
import type { Outcome } from './scenario';
import type { PhaseVerdict } from './verdict';

/** A stretch of the incident's day in which one set of phases holds. */
export interface DayStripPart {
  /** ISO times, UTC. */
  from: string;
  to: string;
  /** The worst of the phases that hold then. */
  outcome: Outcome;
  worst: Outcome;
  confidence: Confidence;
  /** Ids of the phases that hold then; none where a gap lies between two of them. */
  phases: readonly string[];
}

/**
 * Cuts an incident's day at every beginning and end of a phase, since phases overlap: the parts follow each other
 * without gap or overlap from the first beginning to the last end.
 * @param window the stretch to show, when it is wider than the phases.
 * @returns nothing for scenarios without time.
 */
export function dayStrip(
  phases: readonly PhaseVerdict[],
  window?: { from: string; to: string },
): DayStripPart[] {
  const spans = [...phases, ...(window ? [window] : [])];
  const borders = new Map<number, string>();
  for (const text of spans.flatMap(({ from, to }) => [from, to])) {
    const time = Date.parse(text);
    if (!Number.isNaN(time)) borders.set(time, borders.get(time) ?? text);
  }
  const times = [...borders].sort(([a], [b]) => a - b);
  return times.slice(1).map(([end, to], index) => {
    const [start, from] = times[index] ?? [end, to];
    return { from, to, ...during(phases, start, end) };
  });
}

function during(
  phases: readonly PhaseVerdict[],
  start: number,
  end: number,
): Omit<DayStripPart, 'from' | 'to'> {
  const holding = phases.filter(({ from, to }) => Date.parse(from) <= start && Date.parse(to) >= end);
  const [first, ...others] = holding;
  if (!first) return { outcome: 'untouched', worst: 'untouched', confidence: 'certain', phases: [] };
  const lead = others.reduce((worst, phase) => (isWorse(phase, worst) ? phase : worst), first);
  return {
    outcome: lead.outcome,
    worst: holding.map(({ worst }) => worst).reduce(worseOutcome),
    confidence: lead.confidence,
    phases: holding.map(({ id }) => id),
  };
}

function isWorse(a: PhaseVerdict, b: PhaseVerdict): boolean {
  const order = compareOutcomes(a.outcome, b.outcome);
  if (order !== 0) return order > 0;
  return CONFIDENCES.indexOf(a.confidence) > CONFIDENCES.indexOf(b.confidence);
}
