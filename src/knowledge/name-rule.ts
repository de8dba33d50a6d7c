import { type Claim, claimOf, type Provenance, type SaidOfParty } from './claim';

/** Names that a provider hands out, and what they say of whoever answers to them. */
export interface NameRule extends Provenance {
  /**
   * Labels from left to right. `*.` in front stands for one label or more, `*` elsewhere for one label;
   * `<region>` for a region of the provider, also as part of a label (`oss-<region>`, `<region>-*`, `*-<code>`);
   * `<code>` for one of the provider's short codes for a region. The last two labels are written out.
   */
  pattern: string;
  says: Claim;
  /** A host that the rule answers for; empty in the package. */
  example: string;
}

export type NameRow = readonly [pattern: string, example: string, says?: SaidOfParty];

/** Names of one party that share a source and what they say; a row may say more. */
export interface NameGroup extends Partial<Provenance>, SaidOfParty {
  /** Sorted by pattern. */
  rows: readonly NameRow[];
}

/** The rule that a row stands for; `of` says whose it is. */
export function nameRule(row: NameRow, group: NameGroup, party: Provenance, of: Partial<Claim>): NameRule {
  const [pattern, example, more] = row;
  const { rows: _, source = party.source, date = party.date, ...said } = group;
  return { pattern, example, says: claimOf({ ...of, ...said, ...more }), source, date };
}
