import { type Claim, type ClaimTraits, claimOf, type Provenance } from './claim';

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

type Row = readonly [pattern: string, example: string, traits?: ClaimTraits];

/** Rules that share a source and what they say. */
export function names(
  { source, date, ...shared }: Provenance & ClaimTraits,
  rows: readonly Row[],
): NameRule[] {
  // Most rows say just what they share: one claim for all of them.
  const says = claimOf(shared);
  return rows.map(([pattern, example, traits]) => ({
    pattern,
    example,
    says: traits ? claimOf({ ...shared, ...traits }) : says,
    source,
    date,
  }));
}
