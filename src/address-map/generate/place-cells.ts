import type { RegionPlace } from '../../knowledge/regions';
import type { Cells, Family } from './cells';
import type { Placed } from './majority-regions';
import { nearestPlace } from './nearest-region';
import { undecided } from './shared-cities';

/** A place as city data give it, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** City data: where an address is placed, and how many of its first bits the answer holds for. */
export interface CityData {
  placeOf(address: string): { place: Place | null; prefixLength: number };
}

/**
 * Says for each cell in which of a provider's regions city data place it, or between which two (`undecided`). Where data are finer than a cell, its first
 * address speaks for it.
 *
 * @param runs ascending.
 */
export function* placeCells(
  runs: Iterable<Cells>,
  family: Family,
  cities: CityData,
  places: readonly RegionPlace[],
): Generator<Placed> {
  const regions = new Map<string, string | null>();
  for (const { first, last } of runs) {
    for (let cell = first; cell <= last; ) {
      const { place, prefixLength } = cities.placeOf(family.textOf(cell));
      const size = 2 ** Math.max(0, family.cellBits - prefixLength);
      const end = Math.min(last, Math.floor(cell / size) * size + size - 1);
      yield { first: cell, last: end, value: place ? regionOf(place, places, regions) : null };
      cell = end + 1;
    }
  }
}

/** Cities come again and again: each is measured once. */
function regionOf(
  { latitude, longitude }: Place,
  places: readonly RegionPlace[],
  known: Map<string, string | null>,
): string | null {
  const key = `${latitude},${longitude}`;
  const region = known.get(key);
  if (region !== undefined) return region;
  const [nearest, , , , other] = nearestPlace(places, latitude, longitude) ?? [];
  const value = nearest !== undefined && other !== undefined ? undecided(nearest, other) : (nearest ?? null);
  known.set(key, value);
  return value;
}
