import type { Confidence, Conflict, Testimony } from './attribution';
import { leastSure, mostSure, rankOf } from './confidence';
import { conflictsOver, doubted, saidBy, saidByAddress } from './conflict';
import type { Front } from './front';
import { isOfficial, type ReadAddress } from './read-address';
import type { SeenClaim } from './seen-claim';

/** A region and how sure it is. */
export interface KnownRegion {
  region: string | null;
  confidence: Confidence;
  conflicts: readonly Conflict[];
}

const NOT_KNOWN: KnownRegion = { region: null, confidence: 'unknown', conflicts: [] };

/**
 * The region of the server that answers, by the rules at the head of `attribute.ts`.
 * @param service what answers: a header's region holds for that service only.
 */
export function regionOf(
  front: Front,
  address: ReadAddress | null,
  seen: readonly SeenClaim[],
  service: string | null,
): KnownRegion {
  const { provider, answer, isEdge } = front;
  if (provider === null) return NOT_KNOWN;
  if (isEdge) return { region: 'global', confidence: front.confidence, conflicts: [] };
  const located = answer?.region ?? null;
  const isListed = answer !== null && located !== null && isOfficial(answer);
  const named = namedRegions(front, seen, service);
  const strong = named.filter(({ weight }) => rankOf(weight) >= rankOf('likely'));
  const first = isListed ? null : (strong[0] ?? (located === null ? named[0] : null) ?? null);
  const region = first?.region ?? located;
  if (region === null) return usualRegion(front, seen);
  const against = strong.filter((it) => it.region !== region).map(testimony);
  if (isListed) against.push(...ownEdges(front, seen));
  else if (address && located !== null && located !== region) against.push(saidByAddress(address, located));
  const believed = first ? saidBy(first, region) : address && saidByAddress(address, region);
  const conflicts = believed ? conflictsOver('region', believed, against) : [];
  const alone = isListed ? 'certain' : sureness(region, located, answer !== null, named);
  return { region, confidence: leastSure(doubted(alone, conflicts), front.confidence), conflicts };
}

/**
 * What carries a region of whoever answers: the name nearest to the address, the host's own, then headers of the
 * service that answers. (A header of another service may come from further behind.)
 */
function namedRegions(
  { provider }: Front,
  seen: readonly SeenClaim[],
  service: string | null,
): readonly SeenClaim[] {
  const named = seen.filter(
    ({ claim, region, kind }) =>
      region !== null &&
      region !== 'global' &&
      claim.provider === provider &&
      claim.platform === null &&
      (kind !== 'header' || claim.service === service),
  );
  return named.length > 1 ? named.sort((a, b) => ORDER[a.kind] - ORDER[b.kind]) : named;
}

const ORDER: Readonly<Record<SeenClaim['kind'], number>> = { cname: 0, name: 1, header: 2 };

function testimony(seen: SeenClaim): Testimony {
  return saidBy(seen, seen.region ?? '');
}

/** Marks of the provider's own edge, which stands in no region: against a list that names one. */
function ownEdges({ provider }: Front, seen: readonly SeenClaim[]): Testimony[] {
  return seen
    .filter(
      ({ claim, weight }) =>
        claim.provider === provider && claim.layer === 'edge' && rankOf(weight) >= rankOf('likely'),
    )
    .map((it) => saidBy(it, 'global'));
}

/** How sure a region is before what denies it: carried by a name at the provider's address, carried, or estimated. */
function sureness(
  region: string,
  located: string | null,
  isAtAddress: boolean,
  named: readonly SeenClaim[],
): Confidence {
  let best: Confidence = located === region ? 'likely' : 'unknown';
  for (const it of named) {
    if (it.region !== region) continue;
    const isSure = isAtAddress && rankOf(it.weight) >= rankOf('likely');
    best = mostSure(best, isSure ? 'certain' : leastSure(it.weight, 'likely'));
  }
  return best;
}

/** Where customers get who choose no region: a guess. */
function usualRegion({ provider }: Front, seen: readonly SeenClaim[]): KnownRegion {
  const usual = seen.find(({ claim }) => claim.provider === provider && claim.usualRegion !== null);
  return usual ? { region: usual.claim.usualRegion, confidence: 'possible', conflicts: [] } : NOT_KNOWN;
}
