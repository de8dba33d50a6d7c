import { TABLE } from './tables/third-parties.table';
import type { ThirdParty, ThirdPartyFunction } from './third-party';

export type { ThirdParty, ThirdPartyFunction } from './third-party';

/** A third party, without where it is known from. */
export type KnownThirdParty = Pick<ThirdParty, 'domain' | 'does' | 'name'>;

const BY_DOMAIN: ReadonlyMap<string, KnownThirdParty> = new Map(
  TABLE.map(([domain, does, name]) => [domain, { domain, does, name }]),
);

/** Longest name that the Domain Name System knows. */
const LONGEST_NAME = 253;
/** How many labels the longest row has: more than that from the right need not be looked at. */
const MOST_LABELS = Math.max(...TABLE.map(([domain]) => domain.split('.').length));

/**
 * What a host does for the pages of others, or null where that is not known.
 * @param host lower case, as it stands in an exchange; anything may come.
 */
export function functionOf(host: string): ThirdPartyFunction | null {
  return thirdPartyOf(host)?.does ?? null;
}

/** The third party that a host belongs to, the most specific row first, or null. */
export function thirdPartyOf(host: string): KnownThirdParty | null {
  if (host.length > LONGEST_NAME + 1) return null;
  const labels = host.split('.');
  if (labels.at(-1) === '') labels.pop();
  for (let count = Math.min(labels.length, MOST_LABELS); count >= 2; count--) {
    const party = rowFor(labels.slice(labels.length - count));
    if (party) return party;
  }
  return null;
}

/** The row for exactly these labels; a wildcard stands in the third place from the right only. */
function rowFor(labels: readonly string[]): KnownThirdParty | undefined {
  const exact = BY_DOMAIN.get(labels.join('.'));
  if (exact || labels.length < 4) return exact;
  return BY_DOMAIN.get(labels.with(labels.length - 3, '*').join('.'));
}
