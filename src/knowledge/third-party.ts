/** What a third party does for a page. */
export const THIRD_PARTY_FUNCTIONS = [
  'advert',
  'chat',
  'consent',
  'experiments',
  'fonts',
  'library',
  'maps',
  'measurement',
  'payments',
  'protection',
  'search',
  'sign-in',
  'social',
  'tags',
  'video',
] as const;
export type ThirdPartyFunction = (typeof THIRD_PARTY_FUNCTIONS)[number];

/** A host (with all below it) that does one thing for other people's pages. */
export interface ThirdParty {
  /** Domain; everything below it counts, unless a longer row says otherwise. `*` stands for one label. */
  domain: string;
  does: ThirdPartyFunction;
  /** Whose it is, as its owner writes it. */
  name: string;
  /** The owner's own documentation. */
  source: string;
  /** ISO date on which the row was entered or last checked. */
  date: string;
}

/** Rows of one function. */
export function thirdParties(
  does: ThirdPartyFunction,
  date: string,
  rows: readonly (readonly [domain: string, name: string, source: string])[],
): ThirdParty[] {
  return rows.map(([domain, name, source]) => ({ domain, does, name, source, date }));
}
