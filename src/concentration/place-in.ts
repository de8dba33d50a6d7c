import type { Attribution } from '../attribute/attribution';
import { isAtLeastLikely } from '../outage/confidence-order';
import { isEdge } from '../outage/standing';

/** What shares are counted of: companies, regions of them, or edges (networks that answer for others everywhere). */
export const DIMENSIONS = ['provider', 'region', 'edge'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Where something counts: for one id, for none since it is of another kind, or not known. */
export type PlaceIn = { id: string } | 'outside' | 'unknown';

/**
 * Where a host counts in a dimension, by the server that answers. Guesses count as unknown.
 *
 * Of regions, what answers from everywhere is outside; of edges, what does not. Networks that are no known provider
 * count each by its own name, since together they are no company.
 */
export function placeIn(attribution: Attribution, dimension: Dimension): PlaceIn {
  if (attribution.provider === 'local') return 'outside';
  const provider = providerId(attribution);
  if (provider === null) return 'unknown';
  if (dimension === 'provider') return { id: provider };
  if (dimension === 'edge') return isEdge(attribution) ? { id: provider } : 'outside';
  if (isEdge(attribution)) return 'outside';
  const { region, regionConfidence } = attribution;
  return region !== null && isAtLeastLikely(regionConfidence) ? { id: `${provider}:${region}` } : 'unknown';
}

/** Id of whoever answers (`aws`, `other:<network>`); null where that is not known, or only guessed. */
export function providerId({ provider, network, confidence }: Attribution): string | null {
  if (provider === null || provider === 'local' || !isAtLeastLikely(confidence)) return null;
  if (provider !== 'other') return provider;
  return network === null ? null : `other:${network}`;
}
