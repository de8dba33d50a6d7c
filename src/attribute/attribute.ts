import type { AddressMap } from '../address-map/address-answer';
import type { AddressSource, Header } from '../observe/page-load';
import type { Attribution, Conflict, Layer, Origin } from './attribution';
import { dnsOperatorsOf } from './dns-operators-of';
import { evidenceOf } from './evidence';
import type { Front } from './front';
import { originBehind } from './origin-behind';
import { type KnownPlatform, platformOf } from './platform-of';
import { readAddress } from './read-address';
import { isSecondHand, secondHand } from './second-hand';
import { seenClaims } from './seen-claim';
import { type Weighed, weigh } from './weigh';

/*
 * How evidence is weighed. Each aspect is as sure as the best evidence of what is believed; whatever contradicts it is
 * kept (`Attribution.conflicts`) and costs one step, once for each aspect. Evidence that agrees never costs anything.
 *
 * Who answers
 *   1. The address: the provider's own list, a published block, or the network that announces it. Certain.
 *      But a CDN that rents its machines is known by its sure signs where its landlord shows none (likely); so is
 *      Akamai in Linode's geofeed, which tells places, not holders (likely, a conflict).
 *   2. Where the network is none that is known, or no address was seen: the name nearest to the address, then the
 *      edge that a header shows, then the server that a header or the host's own name shows, then whose addresses a
 *      platform usually has. Inside an unnamed network all of these are likely at most, and headers count only if an
 *      edge wrote them.
 *   Against it: another's name (of several names only the last, which the others handed over to; none where the last
 *   agrees), another edge's sure header at a server, a platform that stands where its address does at somebody else's
 *   address, a second edge where no address says which of them stands in front, and a name whose owner has machines of
 *   its own. Not against it: marks of a server or another edge behind an edge (that is the origin), a platform on its
 *   cloud.
 *
 * Its region
 *   Edges have none (`global`), before all else, and whatever their address geolocates to: blocks, networks and names of
 *   edges, and the edge's own header at an address that seems to be a server's. Otherwise
 *   1. the provider's own list: certain, even against an edge's header;
 *   2. a name that carries it: certain at an address of the provider, else likely; then a header of the very service
 *      that answers;
 *   3. geolocation: likely at most;
 *   4. where the provider's customers get who choose none: possible.
 *   Against it: every other one of these, but the last.
 *
 * Its service
 *   What a list or published block says (certain), or the part of it that a name tells; where that only names the
 *   machine room, the last name, then headers and the host's own name. Against it: another service's name.
 *
 * What is behind an edge (origin)
 *   Headers and names of servers, headers first and the surest; then what the provider always has behind its edge; then
 *   the cloud under the platform. Another cloud's marks, or another region's, cost a step. The places that edges write
 *   into headers are the visitor's, and are not read.
 *
 * An address that is not the response's own
 *   From memory it was the host's a little earlier: who answers is one step less sure, the region no surer than that.
 *   From a resolver it may be another of the host's: all it says is one step less sure, and it yields to sure signs in
 *   the response (a conflict). Neither makes less sure what is known without it.
 */

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
 * Works out who answers a request, what stands behind it, how that is known, what speaks against it and how sure it is.
 * @param map null where the address map could not be read: headers and names have to do.
 */
export function attribute(input: AttributeInput, map: AddressMap | null): Attribution {
  const { host, addressSource } = input;
  const address = readAddress(input.address, map);
  const seen = seenClaims(host, input.cnames, input.headers);
  const direct = weigh(address, seen, host);
  const weighed =
    address && isSecondHand(addressSource)
      ? secondHand(addressSource, address, direct, weigh(null, seen, host), seen)
      : direct;
  const { front, region, service } = weighed;
  const platform = platformOf(front, seen);
  return {
    provider: front.provider,
    region: region.region,
    service: service.service,
    layer: layerOf(front, platform),
    origin: originBehind(front, service.service, seen) ?? originOfPlatform(platform),
    platform: platform?.platform ?? null,
    network: front.network,
    confidence: front.confidence,
    regionConfidence: region.confidence,
    serviceConfidence: service.confidence,
    evidence: evidenceOf(input, address, front, seen),
    conflicts: conflictsIn(weighed),
    dns: input.nameServers ? dnsOperatorsOf(input.nameServers) : [],
  };
}

function conflictsIn({ front, region, service }: Weighed): readonly Conflict[] {
  if (region.conflicts.length === 0 && service.conflicts.length === 0) return front.conflicts;
  return [...front.conflicts, ...region.conflicts, ...service.conflicts];
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
