import { platformFact } from '../knowledge/platforms';
import type { Platform } from './attribution';
import { leastSure } from './confidence';
import type { Front } from './front';
import { isOfficial } from './read-address';
import type { SeenClaim } from './seen-claim';

/** The platform that a host lives on, and whether the platform itself answers (or somebody's edge in front of it). */
export interface KnownPlatform {
  platform: Platform;
  isAnswering: boolean;
}

/** Finds the platform that headers and names give away, or null. */
export function platformOf(front: Front, seen: readonly SeenClaim[]): KnownPlatform | null {
  const sign = seen.find(({ claim }) => claim.platform !== null);
  const id = sign?.claim.platform;
  const fact = id ? platformFact(id) : undefined;
  if (!sign || !fact) return null;
  if (fact.isOnlyAtFronts && !fact.fronts.includes(front.provider ?? '')) return null;
  const told = seen.find(({ claim, region }) => claim.platform === fact.id && region !== null);
  const { answer } = front;
  const platform: Platform = { id: fact.id, provider: fact.provider, region: null, confidence: sign.weight };
  if (told) {
    platform.region = told.region;
  } else if (
    fact.followsAddress &&
    answer &&
    answer.provider === fact.provider &&
    answer.region !== 'global'
  ) {
    platform.region = answer.region;
    if (answer.region !== null && !isOfficial(answer)) platform.confidence = leastSure(sign.weight, 'likely');
  } else if (fact.usualRegion !== null) {
    platform.region = fact.usualRegion;
    platform.confidence = 'possible';
  }
  const isAnswering = answer === null || answer.provider === 'other' || fact.fronts.includes(answer.provider);
  return { platform, isAnswering };
}
