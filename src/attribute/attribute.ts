import type { AddressAnswer, AddressMap } from '../address-map/address-answer';
import type { AddressSource, Header } from '../observe/page-load';
import type { Attribution, Layer, Origin } from './attribution';
import { lowered } from './confidence';
import { dnsOperatorsOf } from './dns-operators-of';
import { evidenceOf } from './evidence';
import { type Front, frontOf } from './front';
import { originBehind } from './origin-behind';
import { type KnownPlatform, platformOf } from './platform-of';
import { regionOf } from './region';
import { seenClaims } from './seen-claim';
import { serviceOf } from './service';

/** What is known of one request (an exchange has all of it). */
export interface AttributeInput {
  /** Lower case, punycode, without port. */
  host: string;
  address: string | null;
  addressSource: AddressSource;
  /** All headers or those that `compactHeaders` keeps: the answer is the same. */
  headers: readonly Header[];
  /** Names behind the name, nearest first. */
  cnames: readonly string[];
  /** Name servers of the host's site, where they were asked for. */
  nameServers?: readonly string[];
}

/**
 * Works out who answers a request, what stands behind it, how that is known and how sure it is.
 * The address decides the provider; headers and names add service, origin and platform, and decide where no address
 * is known. Where they contradict each other the confidence is lowered, and all of it stays in the evidence.
 * @param map null where the address map could not be read: headers and names have to do.
 */
export function attribute(input: AttributeInput, map: AddressMap | null): Attribution {
  const answer = answerFor(input.address, map);
  const seen = seenClaims(input.host, input.cnames, input.headers);
  const front = frontOf(answer, seen);
  const service = serviceOf(front, seen);
  const region = regionOf(front, seen);
  const platform = platformOf(front, seen);
  const isRemembered = input.addressSource === 'memory' && front.answer !== null;
  return {
    provider: front.provider,
    region: region.region,
    service: service.service,
    layer: layerOf(front, platform),
    origin: originBehind(front, service.service, seen) ?? originOfPlatform(platform),
    platform: platform?.platform ?? null,
    network: front.network,
    confidence: isRemembered ? lowered(front.confidence) : front.confidence,
    regionConfidence: region.confidence,
    serviceConfidence: service.confidence,
    evidence: evidenceOf(input, map, front, seen),
    conflicts: [],
    dns: input.nameServers ? dnsOperatorsOf(input.nameServers) : [],
  };
}

function answerFor(address: string | null, map: AddressMap | null): AddressAnswer | null {
  if (address === null || map === null) return null;
  const answer = map.lookup(address);
  return answer === 'not-an-address' ? null : answer;
}

function layerOf(front: Front, platform: KnownPlatform | null): Layer | null {
  if (platform?.isAnswering) return 'platform';
  if (front.provider === null || front.provider === 'local') return null;
  return front.isEdge ? 'edge' : 'origin';
}

/** Somebody's edge in front of a platform: what is behind is the cloud under the platform. */
function originOfPlatform(known: KnownPlatform | null): Origin | null {
  if (!known || known.isAnswering || known.platform.provider === null) return null;
  const { provider, region, confidence } = known.platform;
  return { provider, region, service: null, confidence };
}
