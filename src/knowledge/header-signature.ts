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
export const READINGS = [
  'present',
  'equals',
  'token',
  'contains',
  'cookie',
  'cookie-prefix',
  'aws-region',
  'vercel-id',
] as const;
export type Reading = (typeof READINGS)[number];

/** A response header that gives a provider away. */
export interface HeaderSignature extends Provenance {
  /** Header name, lower case. */
  header: string;
  reading: Reading;
  /** What the value must hold, as its sender writes it; empty where the name alone tells. */
  text: string;
  says: Claim;
  /** A value as it is really sent; empty in the package. */
  example: string;
}

export type HeaderRow = readonly [
  header: string,
  reading: Reading,
  text: string,
  example: string,
  says?: SaidOfParty,
];

/** Headers of one party that share a source and what they say; a row may say more. */
export interface HeaderGroup extends Partial<Provenance>, SaidOfParty {
  /** Sorted by header, then by text. */
  rows: readonly HeaderRow[];
}

/** The signature that a row stands for; `of` says whose it is. */
export function headerSignature(
  row: HeaderRow,
  group: HeaderGroup,
  party: Provenance,
  of: Partial<Claim>,
): HeaderSignature {
  const [header, reading, text, example, more] = row;
  const { rows: _, source = party.source, date = party.date, ...said } = group;
  const says = claimOf({ weight: 'certain', ...of, ...said, ...more });
  return { header, reading, text, example, says, source, date };
}
