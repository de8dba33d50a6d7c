import { REGION_PLACES } from '../regions';
import { TABLE as PARTS } from './provider-parts.table';

/** Points that round to neighbouring degrees may still be one city; further apart than this they are two. */
const FARTHEST = 2;

/** Clouds for governments have regions that their provider's name leads to. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map([['aws-govcloud', 'aws']]);

/**
 * Where the cities of regions stand, latitude before longitude, in whole degrees: as near as a map of the world shows.
 * In the order in which `provider-parts` names them first.
 */
export const TABLE: readonly number[] = pointsOf(new Map());

function pointsOf(points: Map<string, readonly [latitude: number, longitude: number]>): number[] {
  for (const [provider, regions] of PARTS) {
    for (const [region, city] of regions) {
      const place = placesOf(provider).find(([name]) => name === region);
      if (!place || city === undefined) continue;
      const [, , latitude, longitude] = place;
      const known = points.get(city) ?? ([Math.round(latitude), Math.round(longitude)] as const);
      if (Math.abs(known[0] - latitude) + Math.abs(known[1] - longitude) > FARTHEST)
        throw new Error(`Expected ${city} to be one city: ${provider} ${region} stands in another.`);
      points.set(city, known);
    }
  }
  return [...points.values()].flat();
}

function placesOf(provider: string) {
  return [...REGION_PLACES].flatMap(([id, places]) => ((KNOWN_AS.get(id) ?? id) === provider ? places : []));
}
