/** What a rule of the knowledge base says about whoever sent a header or carries a name. */
export interface Claim {
  /** Provider id, or null where a platform does not tell its cloud. */
  provider: string | null;
  /** Service id, or null. */
  service: string | null;
  /** edge: a CDN or front door; origin: the server itself; platform: see `platform`. */
  layer: 'edge' | 'origin' | 'platform';
  /** Platform id, or null. */
  platform: string | null;
  /** A region that holds for all that match, `global` for edges; null where the match or the address tells it. */
  region: string | null;
  /** The region that is meant where a name leaves it out: never more than "possible". */
  usualRegion: string | null;
  /** What answers is the provider's own, with nobody else's origin behind it. */
  isWhole: boolean;
  /** How sure the claim is when nothing else is known. */
  weight: 'possible' | 'likely' | 'certain';
}

/** Where a row of the knowledge base comes from. */
export interface Provenance {
  /** Address of the provider's documentation. */
  source: string;
  /** ISO date on which the row was entered or last checked. */
  date: string;
}

/** What a row has to say beside whose it is; the rest is the ordinary case. */
export type SaidOfParty = Partial<Omit<Claim, 'provider' | 'platform'>>;

/** A whole claim from the traits that a row states. */
export function claimOf(traits: Partial<Claim>): Claim {
  const layer = traits.layer ?? (traits.platform ? 'platform' : 'origin');
  return {
    provider: null,
    service: null,
    platform: null,
    region: layer === 'edge' ? 'global' : null,
    usualRegion: null,
    isWhole: false,
    weight: 'likely',
    ...traits,
    layer,
  };
}
