import type { Origin } from './attribution';
import { leastSure, lowered, rankOf } from './confidence';
import type { Front } from './front';
import { ownOrigin } from './own-origin';
import type { SeenClaim } from './seen-claim';

/** What stands behind whoever answers, as far as headers and names give it away; else null. */
export function originBehind(
  front: Front,
  service: string | null,
  seen: readonly SeenClaim[],
): Origin | null {
  const { provider } = front;
  if (provider === null) return null;
  const signs = seen.filter((it) => isSignOfOrigin(it, front));
  const best = signs.find(({ claim }) => claim.layer === 'origin') ?? signs[0];
  if (best?.claim.provider) return joined(best, best.claim.provider, front, signs);
  return front.isEdge ? ownOrigin(provider, service) : null;
}

function isSignOfOrigin({ claim, kind, weight }: SeenClaim, front: Front): boolean {
  if (claim.provider === null || claim.platform !== null) return false;
  if (claim.provider === front.provider) {
    // An edge's own signs say nothing of what is behind it, unless all of it is the provider's.
    return front.isEdge && (claim.layer === 'origin' || claim.isWhole);
  }
  if (kind !== 'header') return false;
  if (front.isEdge || front.provider === 'local') return true;
  // Behind a server only what nobody else sends: many stores imitate S3's headers.
  return front.provider === 'other' ? rankOf(weight) >= rankOf('likely') : weight === 'certain';
}

function joined(best: SeenClaim, provider: string, front: Front, signs: readonly SeenClaim[]): Origin {
  const same = signs.filter(({ claim }) => claim.provider === provider);
  const alike = same.filter(({ claim }) => claim.layer === best.claim.layer);
  const located = alike.find(({ region }) => region !== null);
  const served = alike.find(({ claim }) => claim.service !== null);
  const isDenied = signs.some((it) => denies(it, best, located?.region ?? null));
  const isPlain = !front.isEdge && front.provider !== 'local' && front.provider !== 'other';
  // A name of the provider that the address belongs to leads where its documentation says.
  const isConfirmed = provider === front.provider && front.answer !== null && best.kind !== 'header';
  const weight = isConfirmed && rankOf(best.weight) >= rankOf('likely') ? 'certain' : best.weight;
  return {
    provider,
    region: located?.region ?? null,
    service: served?.claim.service ?? null,
    confidence: isPlain ? 'possible' : leastSure(isDenied ? lowered(weight) : weight, front.confidence),
  };
}

/** Another cloud's marks of a server, or another region of the same: only one of them can be right behind the edge. */
function denies({ claim, region, weight }: SeenClaim, best: SeenClaim, located: string | null): boolean {
  if (claim.layer !== best.claim.layer || rankOf(weight) < rankOf('likely')) return false;
  if (claim.provider !== best.claim.provider) return claim.layer === 'origin';
  return region !== null && located !== null && region !== located;
}
