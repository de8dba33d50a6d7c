import { type Claim, claimOf, type Provenance, type SaidOfParty } from './claim';

/**
 * How a header is read:
 * - `present`: the name alone tells;
 * - `equals`: the whole value, whatever its case;
 * - `token`: the value's first word, up to a blank, slash, bracket, comma or semicolon (or up to its first dash);
 * - `contains`: a piece of the value;
 * - `cookie`, `cookie-prefix`: the name of a cookie that is set, or how it begins; values are never looked at;
 * - `aws-region`: the value is a region of AWS;
 * - `vercel-id`: the codes in Vercel's request id, of which the second is the function's.
 */
export type Reading =
  | 'present'
  | 'equals'
  | 'token'
  | 'contains'
  | 'cookie'
  | 'cookie-prefix'
  | 'aws-region'
  | 'vercel-id';

/** A response header that gives a provider away. */
export interface HeaderSignature extends Provenance {
  /** Header name, lower case. */
  header: string;
  reading: Reading;
  /** What the value must hold, as its sender writes it; empty where the name alone tells. */
  text: string;
  says: Claim;
  /** A value as it is really sent. */
  example: string;
}

type Row = readonly [header: string, reading: Reading, text: string, example: string, says?: SaidOfParty];

/** Headers of one party that share a source and what they say; a row may say more. */
export interface HeaderGroup extends Partial<Provenance>, SaidOfParty {
  /** Sorted by header, then by text. */
  rows: readonly Row[];
}

/** The signatures of one group; `of` says whose they are. */
export function signaturesIn(group: HeaderGroup, party: Provenance, of: Partial<Claim>): HeaderSignature[] {
  const { rows, source = party.source, date = party.date, ...said } = group;
  const shared: Partial<Claim> = { weight: 'certain', ...of, ...said };
  // Most rows say just what they share: one claim for all of them.
  const says = claimOf(shared);
  return rows.map(([header, reading, text, example, more]) => ({
    header,
    reading,
    text,
    example,
    says: more ? claimOf({ ...shared, ...more }) : says,
    source,
    date,
  }));
}
