import { ownerOf } from '../knowledge/name-owners';
import { conflictsOver, doubted, saidBy, saidByAddress } from './conflict';
import { lastName } from './denials';
import type { Front } from './front';
import type { ReadAddress } from './read-address';
import { bounded, type SeenClaim } from './seen-claim';

/**
 * A name tells its owner, not the host: where the owner has machines of its own and somebody else answers, that is
 * worth saying, unless the name was handed over to one of whoever answers.
 */
export function comparedToOwner(
  front: Front,
  address: ReadAddress | null,
  seen: readonly SeenClaim[],
  host: string,
): Front {
  const owner = ownerOf(host);
  const { provider } = front;
  if (!owner || provider === null || provider === 'other' || provider === 'local') return front;
  if (owner.provider === provider || lastName(seen)?.claim.provider === provider) return front;
  if (front.conflicts.length > 0) return front;
  const sign = seen.find(({ claim }) => claim.provider === provider);
  const believed =
    front.answer && address ? saidByAddress(address, provider) : sign && saidBy(sign, provider);
  if (!believed) return front;
  const against = { by: 'name', value: owner.provider, detail: bounded(host) } as const;
  const conflicts = conflictsOver('provider', believed, [against]);
  return { ...front, conflicts, confidence: doubted(front.confidence, conflicts), owner };
}
