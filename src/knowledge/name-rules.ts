import { type NameRule, namesIn } from './name-rule';
import { claimsOf, PARTIES } from './parties';

/**
 * Names that a provider hands out for its machines. Names that only tell an owner (a company that owns a cloud and
 * rents elsewhere) are not among them.
 */
export const NAME_RULES: readonly NameRule[] = PARTIES.flatMap((party) =>
  (party.names ?? []).flatMap((group) => namesIn(group, party, claimsOf(party))),
);
