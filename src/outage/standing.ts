import type { Attribution, Confidence } from '../attribute/attribution';
import { leastSure } from '../attribute/confidence';
import { isAtLeastLikely } from './confidence-order';
import type { Effect } from './scenario';

/** A server's place in a cloud, as far as it is known. */
export interface Place {
  provider: string | null;
  region: string | null;
  service: string | null;
  confidence: { provider: Confidence; region: Confidence; service: Confidence };
}

/** How a place stands to what an effect touches: in it, possibly in it, or elsewhere. */
export interface Standing {
  relation: 'inside' | 'perhaps' | 'outside';
  confidence: Confidence;
}

/** One trait of a place against what the effect asks for. */
type Trait = { is: 'same' | 'different' | 'not-known'; confidence: Confidence };

const ANY: Trait = { is: 'same', confidence: 'certain' };
const NOT_KNOWN: Trait = { is: 'not-known', confidence: 'unknown' };

/**
 * Services that only name the machine room, not what stands in it: a cloud's published blocks call the addresses
 * of load balancers `ec2` too.
 */
const GENERIC_SERVICES: ReadonlySet<string> = new Set(['ec2']);

/**
 * True for what answers from everywhere and may fetch what it serves from elsewhere: an edge, or a platform's front
 * at addresses of a cloud that belong to no region. (In a network of its own a platform's servers answer themselves.)
 */
export function isEdge({ layer, provider, region }: Attribution): boolean {
  if (layer === 'platform' && region === null) return provider !== null && provider !== 'other';
  // A provider's own service may answer from everywhere too, but with nobody else's server behind it.
  return layer === 'edge' || (region === 'global' && layer !== 'origin');
}

/** The place of the server that answers. An edge stands in no region, even where its address geolocates to one. */
export function answeringPlace(attribution: Attribution): Place {
  const { provider, service, confidence, regionConfidence, serviceConfidence } = attribution;
  const edge = isEdge(attribution);
  return {
    provider,
    region: edge ? 'global' : attribution.region,
    service,
    confidence: {
      provider: confidence,
      region: edge ? confidence : regionConfidence,
      service: serviceConfidence,
    },
  };
}

/**
 * Says how a place stands to an effect. Only what is at least likely can rule a place out: a guess that a server
 * is elsewhere leaves it "perhaps" inside, so that what is unknown is never turned into "up".
 */
export function standingOf(place: Place, effect: Effect): Standing {
  const traits = [providerTrait(place, effect), regionTrait(place, effect), serviceTrait(place, effect)];
  const excluding = traits.find(({ is, confidence }) => is === 'different' && isAtLeastLikely(confidence));
  if (excluding) return { relation: 'outside', confidence: excluding.confidence };
  const confidence = traits.map((trait) => trait.confidence).reduce(leastSure);
  return { relation: traits.every(({ is }) => is === 'same') ? 'inside' : 'perhaps', confidence };
}

function providerTrait({ provider, confidence }: Place, effect: Effect): Trait {
  if (provider === null) return NOT_KNOWN;
  if (provider === 'local') return { is: 'different', confidence: 'certain' };
  return trait(provider === effect.provider, confidence.provider);
}

function regionTrait({ region, confidence }: Place, effect: Effect): Trait {
  if (effect.region === null) return ANY;
  if (region === null) return NOT_KNOWN;
  return trait(region === effect.region, confidence.region);
}

function serviceTrait({ service, confidence }: Place, effect: Effect): Trait {
  if (effect.services === null) {
    const spared = effect.exceptServices ?? [];
    if (spared.length === 0) return ANY;
    if (service === null) return NOT_KNOWN;
    return trait(!isOneOf(service, spared), confidence.service);
  }
  if (service === null) return NOT_KNOWN;
  if (isOneOf(service, effect.services)) return { is: 'same', confidence: confidence.service };
  return GENERIC_SERVICES.has(service) ? NOT_KNOWN : { is: 'different', confidence: confidence.service };
}

/** A part of a service has its name and more: `s3-website` is S3 too. */
function isOneOf(service: string, services: readonly string[]): boolean {
  return services.some((name) => service === name || service.startsWith(`${name}-`));
}

function trait(isSame: boolean, confidence: Confidence): Trait {
  if (confidence === 'unknown') return NOT_KNOWN;
  return { is: isSame ? 'same' : 'different', confidence };
}
