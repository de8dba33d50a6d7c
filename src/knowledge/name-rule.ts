import { type Claim, claimOf, type Provenance, type SaidOfParty } from './claim';

/** Names that a provider hands out, and what they say of whoever answers to them. */
export interface NameRule extends Provenance {
  /**
   * Labels from left to right. `*.` in front stands for one label or more, `*` elsewhere for one label;
   * `<region>` for a region of the provider, also as part of a label (`oss-<region>`, `<region>-*`, `*-<code>`);
   * `<code>` for one of the provider's short codes for a region.
   */
  pattern: string;
  says: Claim;
  /** A host that the rule answers for. */
  example: string;
}

type Row = readonly [pattern: string, example: string, says?: SaidOfParty];

/** Names of one party that share a source and what they say; a row may say more. */
export interface NameGroup extends Partial<Provenance>, SaidOfParty {
  /** Sorted by pattern. */
  rows: readonly Row[];
}

/** The rules of one group; `of` says whose they are. */
export function namesIn(group: NameGroup, party: Provenance, of: Partial<Claim>): NameRule[] {
  const { rows, source = party.source, date = party.date, ...said } = group;
  const shared = { ...of, ...said };
  // Most rows say just what they share: one claim for all of them.
  const says = claimOf(shared);
  return rows.map(([pattern, example, more]) => ({
    pattern,
    example,
    says: more ? claimOf({ ...shared, ...more }) : says,
    source,
    date,
  }));
}
