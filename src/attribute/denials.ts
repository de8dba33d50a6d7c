import { platformFact } from '../knowledge/platforms';
import { rankOf } from './confidence';
import type { SeenClaim } from './seen-claim';

const NOBODY: readonly SeenClaim[] = [];

/** True for a name that says who answers to it, rather than guessing it or naming a platform. */
export function speaks({ claim, kind, weight }: SeenClaim): boolean {
  return (
    kind !== 'header' &&
    claim.provider !== null &&
    claim.platform === null &&
    rankOf(weight) >= rankOf('likely')
  );
}

/**
 * The name behind the name that stands nearest to the address and says who answers. What stands before it has handed
 * over to it.
 */
export function lastName(seen: readonly SeenClaim[]): SeenClaim | null {
  return seen.find((it) => it.kind === 'cname' && speaks(it)) ?? null;
}

/**
 * What says that somebody else answers than the address does, names first. What only shows who stands behind an edge
 * denies nothing, nor does a platform on its cloud, nor a name that was handed over to one of whoever answers.
 * @param provider who answers by the address.
 */
export function denialsOf(
  seen: readonly SeenClaim[],
  provider: string,
  isEdge: boolean,
): readonly SeenClaim[] {
  if (seen.every((it) => it.claim.provider === provider || it.claim.provider === null)) return NOBODY;
  const last = lastName(seen);
  const isHandedOver = last?.claim.provider === provider;
  const names = isHandedOver
    ? NOBODY
    : seen.filter((it) => it === last || (it.kind === 'name' && speaks(it)));
  const headers = isEdge ? NOBODY : seen.filter((it) => it.kind === 'header' && isOfAnotherFront(it));
  const signs = isEdge ? NOBODY : seen.filter((it) => isOfAnotherPlatform(it, provider));
  return [...names, ...headers, ...signs].filter(({ claim }) => claim.provider !== provider);
}

/** A server does not carry the marks that somebody's edge puts on its answers. */
function isOfAnotherFront({ claim, weight }: SeenClaim): boolean {
  return weight === 'certain' && claim.layer === 'edge' && claim.platform === null;
}

/** A platform whose servers stand where its address does has none at an address of somebody else. */
function isOfAnotherPlatform({ claim, weight }: SeenClaim, provider: string): boolean {
  if (claim.platform === null || weight !== 'certain') return false;
  const fact = platformFact(claim.platform);
  return fact?.provider !== null && fact?.followsAddress === true && !fact.fronts.includes(provider);
}
