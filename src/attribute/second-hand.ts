import type { AddressSource } from '../observe/page-load';
import type { Confidence, Conflict } from './attribution';
import { leastSure, lowered, mostSure } from './confidence';
import { conflictsOver, doubted, saidBy, saidByAddress } from './conflict';
import type { ReadAddress } from './read-address';
import type { SeenClaim } from './seen-claim';
import type { Weighed } from './weigh';

/** Sources of an address that is not the one which this very response came from. */
type SecondHand = 'memory' | 'resolved';

/** True for an address that is not the one which this very response came from. */
export function isSecondHand(source: AddressSource): source is SecondHand {
  return source === 'memory' || source === 'resolved';
}

/**
 * What is known from an address that is not the response's own, by the rules at the head of `attribute.ts`.
 * @param direct what there would be to say, were it the response's own.
 * @param without what there would be to say without any address: it never gets less sure by one.
 */
export function secondHand(
  source: SecondHand,
  address: ReadAddress,
  direct: Weighed,
  without: Weighed,
  seen: readonly SeenClaim[],
): Weighed {
  const { front, region, service } = direct;
  if (source === 'resolved' && isOverruled(direct, without)) return overruled(address, without, seen);
  const isSame = without.front.provider === front.provider;
  const who = softened(
    lowered(front.confidence),
    front.conflicts,
    isSame ? without.front.confidence : 'unknown',
  );
  const where = softened(
    source === 'memory' ? leastSure(region.confidence, who) : lowered(region.confidence),
    region.conflicts,
    isSame && without.region.region === region.region ? without.region.confidence : 'unknown',
  );
  const what = softened(
    source === 'memory' ? service.confidence : lowered(service.confidence),
    service.conflicts,
    isSame && without.service.service === service.service ? without.service.confidence : 'unknown',
  );
  return {
    front: { ...front, confidence: who },
    region: { ...region, confidence: where },
    service: { ...service, confidence: what },
  };
}

/** The surer of what is said with the address and without it, though never certain against a contradiction. */
function softened(confidence: Confidence, conflicts: readonly Conflict[], without: Confidence): Confidence {
  const best = mostSure(confidence, without);
  return conflicts.length > 0 ? leastSure(best, 'likely') : best;
}

/** A resolver may give another of a host's addresses than the browser took: sure signs in the response tell. */
function isOverruled(direct: Weighed, { front }: Weighed): boolean {
  return (
    front.provider !== null && front.provider !== direct.front.provider && front.confidence === 'certain'
  );
}

function overruled(address: ReadAddress, without: Weighed, seen: readonly SeenClaim[]): Weighed {
  const { front, region } = without;
  const provider = front.provider ?? '';
  const sign = seen.find(({ claim }) => claim.provider === provider);
  const said = address.answer.provider;
  const conflicts = sign
    ? conflictsOver('provider', saidBy(sign, provider), [saidByAddress(address, said)])
    : [];
  const confidence = doubted(front.confidence, conflicts);
  return {
    ...without,
    front: { ...front, confidence, conflicts },
    region: { ...region, confidence: leastSure(region.confidence, confidence) },
  };
}
