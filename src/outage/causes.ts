import type { ThirdPartyFunction } from '../knowledge/third-party';
import type { Role } from '../observe/page-load';
import { moreSure } from './confidence-order';
import { type HostRow, stakeOf } from './host-rows';
import { compareOutcomes, outcomeWhenDown, worseOutcome } from './outcome-order';
import { effectOnPage } from './page-phase';
import { FATES, type Fate, type Phase } from './scenario';
import type { Cause, HostVerdict } from './verdict';

/** A row of the judgement with what is told of it. */
export interface JudgedRow {
  row: HostRow;
  verdict: HostVerdict;
}

/**
 * Why the page's outcome is what it is: for each role, work and fate the hosts that share it, and when. Worst first:
 * by what it means (or could mean) for the page, then by how bad the fate is.
 */
export function causesOf(rows: readonly JudgedRow[], phases: readonly Phase[]): Cause[] {
  const causes = new Map<string, GrowingCause>();
  for (const { row, verdict } of rows) {
    for (const role of row.roles) {
      phases.forEach((phase, index) => {
        const fate = row.fates[index];
        if (!fate || fate.fate === 'up') return;
        const stake = stakeOf(row, role);
        const { confidence } = effectOnPage(role, stake, fate);
        const does = workOf(role, row);
        const key = `${role} ${does} ${fate.fate}`;
        const cause = causes.get(key) ?? newCause(role, does, fate.fate);
        const outcome = outcomeWhenDown(role, stake);
        // Rows come one after the other.
        if (cause.hosts.at(-1) !== verdict) cause.hosts.push(verdict);
        if (!cause.phases.includes(phase.id)) cause.phases.push(phase.id);
        cause.outcome = worseOutcome(cause.outcome, outcome);
        cause.confidence = moreSure(cause.confidence, confidence);
        causes.set(key, cause);
      });
    }
  }
  return [...causes.values()].map((cause) => inPhaseOrder(cause, phases)).sort(compareCauses);
}

/** What only measures or advertises is told by its role: which of the two is all there is to say. */
function workOf(role: Role, { does }: HostRow): ThirdPartyFunction | null {
  return role === 'beacon' || role === 'advert' ? null : does;
}

/** A cause whose hosts and phases are still being found. */
type GrowingCause = Cause & { hosts: HostVerdict[]; phases: string[] };

function newCause(role: Role, does: ThirdPartyFunction | null, fate: Exclude<Fate, 'up'>): GrowingCause {
  return { role, does, fate, outcome: 'untouched', hosts: [], phases: [], confidence: 'unknown' };
}

function inPhaseOrder(cause: Cause, phases: readonly Phase[]): Cause {
  return { ...cause, phases: phases.map(({ id }) => id).filter((id) => cause.phases.includes(id)) };
}

function compareCauses(a: Cause, b: Cause): number {
  return (
    compareOutcomes(b.outcome, a.outcome) ||
    FATES.indexOf(a.fate) - FATES.indexOf(b.fate) ||
    compareTexts(a.role, b.role) ||
    compareTexts(a.does ?? '', b.does ?? '')
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
