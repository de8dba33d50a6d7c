import type { Confidence } from './attribution';
import { leastSure, rankOf } from './confidence';
import type { Front } from './front';
import type { SeenClaim } from './seen-claim';

/** A region and how sure it is. */
export interface KnownRegion {
  region: string | null;
  confidence: Confidence;
}

const NOT_KNOWN: KnownRegion = { region: null, confidence: 'unknown' };

/**
 * The region of the server that answers. A name that carries its region is what the provider's own documentation
 * says of it, so it is believed before geolocation, which gives "likely" at most; both together are certain.
 * An edge stands everywhere, whatever its address geolocates to.
 */
export function regionOf(front: Front, seen: readonly SeenClaim[]): KnownRegion {
  const { provider, answer, isEdge } = front;
  if (provider === null) return NOT_KNOWN;
  if (isEdge) return { region: 'global', confidence: front.confidence };
  const located = answer?.region ?? null;
  const named = seen.find(
    ({ claim, region }) =>
      claim.provider === provider && claim.platform === null && region !== null && region !== 'global',
  );
  if (named) {
    const isDenied = located !== null && located !== named.region;
    const isConfirmed = answer !== null && !isDenied && rankOf(named.weight) >= rankOf('likely');
    const confidence = isConfirmed ? 'certain' : leastSure(named.weight, 'likely');
    return { region: named.region, confidence: leastSure(confidence, front.confidence) };
  }
  if (located !== null) return { region: located, confidence: leastSure('likely', front.confidence) };
  const usual = seen.find(({ claim }) => claim.provider === provider && claim.usualRegion !== null);
  return usual ? { region: usual.claim.usualRegion, confidence: 'possible' } : NOT_KNOWN;
}
