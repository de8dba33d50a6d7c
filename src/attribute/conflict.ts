import type { Confidence, Conflict, EvidenceKind, Testimony } from './attribution';
import { lowered } from './confidence';
import type { ReadAddress } from './read-address';
import type { SeenClaim } from './seen-claim';

/** How many contradictions of each kind are kept: four in all, so that each kind that there is has its place. */
const MOST: Readonly<Record<Conflict['about'], number>> = { provider: 2, region: 1, service: 1 };

const NONE: readonly Conflict[] = [];

/** What a rule's match says, as one side of a conflict. */
export function saidBy({ kind, claim, detail }: SeenClaim, value: string): Testimony {
  return { by: kindOf(kind, claim.platform), value, detail };
}

/** What an address says of its holder, its region or its service, as one side of a conflict. */
export function saidByAddress({ holder, place }: ReadAddress, value: string): Testimony {
  const { kind, detail } = place?.says.region === value ? place : holder;
  return { by: kind, value, detail };
}

/** The kind of evidence that a rule's match is. */
export function kindOf(kind: SeenClaim['kind'], platform: string | null): EvidenceKind {
  return platform === null ? kind : 'platform';
}

/** Conflicts of what is believed with all that says something else, each other value once, in the order given. */
export function conflictsOver(
  about: Conflict['about'],
  believed: Testimony,
  against: readonly Testimony[],
): readonly Conflict[] {
  if (against.length === 0) return NONE;
  const values = new Set([believed.value]);
  const conflicts: Conflict[] = [];
  for (const one of against) {
    if (values.has(one.value) || conflicts.length >= MOST[about]) continue;
    values.add(one.value);
    conflicts.push({ about, believed, against: one });
  }
  return conflicts;
}

/** A contradiction costs one step, however many there are. */
export function doubted(confidence: Confidence, conflicts: readonly Conflict[]): Confidence {
  return conflicts.length > 0 ? lowered(confidence) : confidence;
}
