import { type NameGroup, type NameRow, type NameRule, nameRule } from './name-rule';
import { claimsOf, PARTIES, type Party } from './parties';

/** A row of a party, of which a rule is made when a name first needs it: most never do. */
export interface NameRowOf {
  row: NameRow;
  group: NameGroup;
  party: Party;
}

/** The rule of one row. */
export function nameRuleOf({ row, group, party }: NameRowOf): NameRule {
  return nameRule(row, group, party, claimsOf(party));
}

/** Every row of every party. */
export function nameRows(): NameRowOf[] {
  const all: NameRowOf[] = [];
  for (const party of PARTIES) {
    if (!party.names) continue;
    for (const group of party.names) for (const row of group.rows) all.push({ row, group, party });
  }
  return all;
}

/**
 * Names that a provider hands out for its machines. Names that only tell an owner (a company that owns a cloud and
 * rents elsewhere) are not among them.
 */
export const NAME_RULES: readonly NameRule[] = /* @__PURE__ */ nameRows().map(nameRuleOf);
