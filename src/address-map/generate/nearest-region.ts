import type { RegionPlace } from '../../knowledge/regions';

/** Kilometres; an address that is placed farther from every region is in none that is known. */
export const FARTHEST = 100;

const EARTH_RADIUS = 6371;

/** The nearest city of a region, or null when none is near enough. Coordinates in degrees. */
export function nearestPlace(
  places: readonly RegionPlace[],
  latitude: number,
  longitude: number,
  farthest = FARTHEST,
): RegionPlace | null {
  let nearest: RegionPlace | null = null;
  let least = farthest;
  for (const place of places) {
    const [, , placeLatitude, placeLongitude] = place;
    const distance = distanceBetween(latitude, longitude, placeLatitude, placeLongitude);
    // Whole metres, so that the last bits of sines on different machines decide nothing.
    if (Math.round(distance * 1000) < Math.round(least * 1000)) {
      nearest = place;
      least = distance;
    }
  }
  return nearest;
}

/** Kilometres along the surface (haversine). */
function distanceBetween(
  latitudeA: number,
  longitudeA: number,
  latitudeB: number,
  longitudeB: number,
): number {
  const radians = Math.PI / 180;
  const a =
    Math.sin(((latitudeB - latitudeA) * radians) / 2) ** 2 +
    Math.cos(latitudeA * radians) *
      Math.cos(latitudeB * radians) *
      Math.sin(((longitudeB - longitudeA) * radians) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
}
