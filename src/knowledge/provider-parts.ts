import { TABLE } from './tables/provider-parts.table';

/** A region, with the city that most of it is known by; null where that is not known. */
export interface RegionPart {
  id: string;
  city: string | null;
}

const PARTS = new Map(TABLE.map(([id, regions, services, edge]) => [id, { regions, services, edge }]));

/** Regions of a provider that a page's hosts can be told to stand in; sorted by id. */
export function regionsOf(provider: string): RegionPart[] {
  return (PARTS.get(provider)?.regions ?? []).map(([id, city = null]) => ({ id, city }));
}

/** True where some of what a provider with regions serves answers from everywhere. */
export function hasEdge(provider: string): boolean {
  const parts = PARTS.get(provider);
  return parts !== undefined && parts.regions.length > 0 && parts.edge.length > 0;
}

/**
 * Services of a provider that attribution tells apart, sorted by id.
 * @param region a region's own, for `global` those that answer from everywhere, for null all of them.
 */
export function servicesOf(provider: string, region: string | null): string[] {
  const { services = [], edge = [] } = PARTS.get(provider) ?? {};
  if (region !== null) return [...(region === 'global' ? edge : services)];
  return [...new Set([...services, ...edge])].sort();
}
