import type { AddressAnswer } from '../address-map/address-answer';
import type { NameOwner } from '../knowledge/name-owners';
import { platformFact } from '../knowledge/platforms';
import { isCdn, providerOf } from '../knowledge/providers';
import type { Confidence, Conflict } from './attribution';
import { comparedToOwner } from './compared-to-owner';
import { leastSure, rankOf } from './confidence';
import { conflictsOver, doubted, saidBy, saidByAddress } from './conflict';
import { denialsOf } from './denials';
import { frontmost } from './frontmost';
import { isOfficial, type ReadAddress } from './read-address';
import type { SeenClaim } from './seen-claim';

/** Who answers: the party at the address itself. */
export interface Front {
  provider: string | null;
  network: string | null;
  isEdge: boolean;
  confidence: Confidence;
  /** The map's own words, where they are what decided. */
  answer: AddressAnswer | null;
  /** What speaks against it; its cost is in the confidence. */
  conflicts: readonly Conflict[];
  /** Whose name the host has, where that is another than who answers. */
  owner: NameOwner | null;
}

/** Lists of places, not of holders: a CDN of the same house stands in them too. */
const GUESTS_OF_GEOFEEDS: ReadonlyMap<string, string> = new Map([['linode', 'akamai']]);

const NOBODY: Front = {
  provider: null,
  network: null,
  isEdge: false,
  confidence: 'unknown',
  answer: null,
  conflicts: [],
  owner: null,
};

/**
 * Who answers, by the rules at the head of `attribute.ts`.
 * @param host lower case.
 */
export function frontOf(address: ReadAddress | null, seen: readonly SeenClaim[], host: string): Front {
  const front = address ? atAddress(address, seen) : (bySigns(seen, null) ?? expectedOfPlatform(seen));
  return front === null ? NOBODY : comparedToOwner(front, address, seen, host);
}

function atAddress(address: ReadAddress, seen: readonly SeenClaim[]): Front {
  const { answer } = address;
  if (answer.provider !== 'other') return guestAt(address, seen) ?? namedByAddress(address, seen);
  const network = answer.network;
  return (
    bySigns(seen.filter(isSignOfForeignNode), network) ?? {
      ...NOBODY,
      provider: 'other',
      network,
      isEdge: answer.isEdge,
      confidence: 'certain',
      answer,
    }
  );
}

/** A sure sign of a CDN, or any other's name: nodes of CDNs also stand in networks that have no other name. */
function isSignOfForeignNode({ claim, weight, kind }: SeenClaim): boolean {
  if (claim.provider === null || claim.platform !== null || rankOf(weight) < rankOf('likely')) return false;
  return claim.layer === 'edge' || kind !== 'header';
}

/** @param network name of the network that the address belongs to, null where no address is known. */
function bySigns(signs: readonly SeenClaim[], network: string | null): Front | null {
  const first = frontmost(signs);
  if (first === null) return null;
  const { provider, isEdge, conflicts } = first;
  const alone = network === null ? first.confidence : leastSure(first.confidence, 'likely');
  return { ...NOBODY, provider, network, isEdge, confidence: doubted(alone, conflicts), conflicts };
}

/** Without an address: whose addresses usually answer for the platform that is seen. */
function expectedOfPlatform(seen: readonly SeenClaim[]): Front | null {
  const sign = seen.find(({ claim }) => claim.platform !== null);
  const fronts = sign?.claim.platform ? platformFact(sign.claim.platform)?.fronts : undefined;
  const provider = fronts?.[0];
  if (!sign || !fronts || provider === undefined) return null;
  const confidence = leastSure(sign.weight, fronts.length === 1 ? 'likely' : 'possible');
  return { ...NOBODY, provider, isEdge: isCdn(provider), confidence };
}

/**
 * The CDN that rents the machine at an address, or stands in its owner's geofeed, where its signs are sure and the
 * other's own are missing. The first is how such a CDN lives; the second is a contradiction.
 */
function guestAt(address: ReadAddress, seen: readonly SeenClaim[]): Front | null {
  const { provider, network, list } = address.answer;
  const landlord = providerOf(provider);
  const isLandlord = landlord?.kind === 'hoster' || landlord?.kind === 'cdn';
  const guest = list ? (GUESTS_OF_GEOFEEDS.get(list.id) ?? null) : null;
  if (!landlord || (!isLandlord && guest === null)) return null;
  const sign = seen.find(
    ({ claim, weight }) =>
      weight === 'certain' &&
      (claim.provider === guest
        ? claim.layer === 'edge'
        : isLandlord && providerOf(claim.provider ?? '')?.isTenant),
  );
  if (!sign?.claim.provider || seen.some(({ claim }) => claim.provider === provider)) return null;
  const conflicts =
    sign.claim.provider === guest
      ? conflictsOver('provider', saidBy(sign, guest), [saidByAddress(address, provider)])
      : [];
  const name = network ?? landlord.name;
  return {
    ...NOBODY,
    provider: sign.claim.provider,
    network: name,
    isEdge: true,
    confidence: 'likely',
    conflicts,
  };
}

function namedByAddress(address: ReadAddress, seen: readonly SeenClaim[]): Front {
  const { answer } = address;
  const { provider, network, isEdge, region } = answer;
  const isLocal = provider === 'local';
  const answersAsEdge =
    isEdge ||
    region === 'global' ||
    isCdn(provider) ||
    (!(region !== null && isOfficial(answer)) && seen.some((it) => isEdgeOf(it, provider)));
  const conflicts = isLocal
    ? []
    : conflictsOver(
        'provider',
        saidByAddress(address, provider),
        denialsOf(seen, provider, answersAsEdge).map((it) => saidBy(it, it.claim.provider ?? '')),
      );
  const confidence = doubted('certain', conflicts);
  return { provider, network, isEdge: answersAsEdge, confidence, answer, conflicts, owner: null };
}

/** A provider's own edge gives itself away, even at an address that seems to be one of a region. */
function isEdgeOf({ claim, weight }: SeenClaim, provider: string): boolean {
  return claim.layer === 'edge' && claim.provider === provider && rankOf(weight) >= rankOf('likely');
}
