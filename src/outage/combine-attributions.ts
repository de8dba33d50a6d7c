import type { Attribution, Confidence, Conflict, Evidence } from '../attribute/attribution';
import { leastSure } from '../attribute/confidence';

/** More evidence, and more conflicts, than this are not kept where several exchanges are put together. */
const MOST_EVIDENCE = 20;
const MOST_CONFLICTS = 4;

/**
 * One attribution for several exchanges that the same place answers: the first, with the evidence and the conflicts of
 * all. What one of them puts in doubt is no surer for the others that say nothing of it.
 * @throws Error when there is none.
 */
export function combineAttributions(attributions: readonly Attribution[]): Attribution {
  const [first, ...others] = attributions;
  if (first === undefined) throw new Error('Expected at least one attribution of a host, got none.');
  if (others.length === 0) return first;
  const evidence = new Map<string, Evidence>();
  const conflicts = new Map<string, Conflict>();
  for (const one of attributions) {
    for (const piece of one.evidence) addOnce(evidence, `${piece.kind} ${piece.detail}`, piece);
    for (const conflict of one.conflicts) addOnce(conflicts, JSON.stringify(conflict), conflict);
  }
  const told = [...conflicts.values()].slice(0, MOST_CONFLICTS);
  const sureness = (about: Conflict['about'], of: (one: Attribution) => Confidence): Confidence =>
    told.some((conflict) => conflict.about === about) ? attributions.map(of).reduce(leastSure) : of(first);
  return {
    ...first,
    confidence: sureness('provider', ({ confidence }) => confidence),
    regionConfidence: sureness('region', ({ regionConfidence }) => regionConfidence),
    serviceConfidence: sureness('service', ({ serviceConfidence }) => serviceConfidence),
    evidence: [...evidence.values()].slice(0, MOST_EVIDENCE),
    conflicts: told,
    dns: attributions.find(({ dns }) => dns.length > 0)?.dns ?? first.dns,
  };
}

function addOnce<Item>(items: Map<string, Item>, key: string, item: Item): void {
  if (!items.has(key)) items.set(key, item);
}
