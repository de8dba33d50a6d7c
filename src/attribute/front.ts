import type { AddressAnswer } from '../address-map/address-answer';
import { platformFact } from '../knowledge/platforms';
import { isCdn, providerOf } from '../knowledge/providers';
import type { Confidence } from './attribution';
import { leastSure, lowered, rankOf } from './confidence';
import type { SeenClaim } from './seen-claim';

/** Who answers: the party at the address itself. */
export interface Front {
  provider: string | null;
  network: string | null;
  isEdge: boolean;
  confidence: Confidence;
  /** The map's own words, where they are what decided. */
  answer: AddressAnswer | null;
}

/** Services that keep files: seldom reached but through an edge. */
const STORES: ReadonlySet<string> = new Set(['blob-storage', 'cloud-storage', 'object-storage', 's3']);

const NOBODY: Front = {
  provider: null,
  network: null,
  isEdge: false,
  confidence: 'unknown',
  answer: null,
};

/**
 * Who answers. The address decides where it names a provider. Nodes of CDNs also stand in other networks, so within
 * an unnamed network a sure sign of a CDN decides; without an address headers decide, then names.
 */
export function frontOf(answer: AddressAnswer | null, seen: readonly SeenClaim[]): Front {
  if (answer && answer.provider !== 'other') return tenantOf(answer, seen) ?? namedByAddress(answer, seen);
  const signs = answer
    ? seen.filter(isSignOfForeignNode)
    : seen.filter(({ claim }) => claim.provider !== null);
  const sign = frontmost(signs);
  const network = answer?.network ?? null;
  if (sign) {
    const confidence = answer ? leastSure(sign.confidence, 'likely') : sign.confidence;
    return { ...sign, confidence, network, answer: null };
  }
  if (answer) return { provider: 'other', network, isEdge: answer.isEdge, confidence: 'certain', answer };
  return expectedOfPlatform(seen) ?? NOBODY;
}

/** Without an address: whose addresses usually answer for the platform that is seen. */
function expectedOfPlatform(seen: readonly SeenClaim[]): Front | null {
  const sign = seen.find(({ claim }) => claim.platform !== null);
  const fronts = sign?.claim.platform ? platformFact(sign.claim.platform)?.fronts : undefined;
  const provider = fronts?.[0];
  if (!sign || !fronts || provider === undefined) return null;
  const confidence = leastSure(sign.weight, fronts.length === 1 ? 'likely' : 'possible');
  return { provider, network: null, isEdge: isCdn(provider), confidence, answer: null };
}

/** The CDN that rents the machine at an address, where its signs are sure and the landlord's own are missing. */
function tenantOf({ provider, network }: AddressAnswer, seen: readonly SeenClaim[]): Front | null {
  const landlord = providerOf(provider);
  if (landlord?.kind !== 'hoster' && landlord?.kind !== 'cdn') return null;
  if (seen.some(({ claim }) => claim.provider === provider)) return null;
  const sign = seen.find(
    ({ claim, weight }) => weight === 'certain' && providerOf(claim.provider ?? '')?.isTenant,
  );
  if (!sign) return null;
  return {
    provider: sign.claim.provider,
    network: network ?? landlord.name,
    isEdge: true,
    confidence: 'likely',
    answer: null,
  };
}

function namedByAddress(answer: AddressAnswer, seen: readonly SeenClaim[]): Front {
  const { provider, network, isEdge, region } = answer;
  const answersAsEdge =
    isEdge || region === 'global' || isCdn(provider) || seen.some((it) => isEdgeOf(it, provider));
  const isDoubted = !answersAsEdge && provider !== 'local' && seen.some((it) => contradicts(it, provider));
  return {
    provider,
    network,
    isEdge: answersAsEdge,
    confidence: isDoubted ? 'likely' : 'certain',
    answer,
  };
}

/** A provider's own edge gives itself away, even at an address that looks like one of a region. */
function isEdgeOf({ claim, weight }: SeenClaim, provider: string): boolean {
  return claim.layer === 'edge' && claim.provider === provider && rankOf(weight) >= rankOf('likely');
}

/** True for a claim that somebody else answers than the address says. */
export function contradicts({ claim, weight, kind }: SeenClaim, provider: string): boolean {
  if (claim.provider === null || claim.provider === provider || claim.platform !== null) return false;
  return kind === 'header'
    ? weight === 'certain' && claim.layer === 'edge'
    : rankOf(weight) >= rankOf('likely');
}

function isSignOfForeignNode({ claim, weight, kind }: SeenClaim): boolean {
  if (claim.provider === null || claim.platform !== null || rankOf(weight) < rankOf('likely')) return false;
  return claim.layer === 'edge' || kind !== 'header';
}

/** The edge that stands in front, or else the surest sign of a server. Two edges at once leave room for doubt. */
function frontmost(signs: readonly SeenClaim[]): Omit<Front, 'network' | 'answer'> | null {
  const edges = signs.filter(({ claim, weight }) => claim.layer === 'edge' && weight !== 'possible');
  const first =
    edges.find(({ kind }) => kind === 'cname') ??
    edges.find(({ detail }) => detail.startsWith('server:')) ??
    edges.find(({ kind }) => kind === 'header') ??
    edges[0];
  if (first) {
    const isAlone = edges.every(({ claim }) => claim.provider === first.claim.provider);
    const confidence = isAlone ? first.weight : lowered(first.weight);
    return { provider: first.claim.provider, isEdge: true, confidence };
  }
  const server =
    signs.find(({ claim }) => claim.layer === 'origin') ?? signs.find(({ claim }) => claim.layer === 'edge');
  if (!server) return null;
  // Without an address an edge that keeps silent may stand in front of what its headers show; it mostly does where
  // they are a store's.
  const isStore = server.kind === 'header' && STORES.has(server.claim.service ?? '');
  const confidence =
    server.kind === 'cname' ? server.weight : leastSure(server.weight, isStore ? 'possible' : 'likely');
  return { provider: server.claim.provider, isEdge: server.claim.layer === 'edge', confidence };
}
