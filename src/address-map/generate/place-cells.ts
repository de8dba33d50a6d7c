import type { RegionPlace } from '../../knowledge/regions';
import type { Cells, Family } from './cells';
import { nearestPlace } from './nearest-region';
import type { Segment } from './segments';

/** A place as city data give it, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** City data: where an address is placed, and how many of its first bits the answer holds for. */
export interface CityData {
  placeOf(address: string): { place: Place | null; prefixLength: number };
}

/** Cells placed in a region, or in none that is known. */
export interface Placed extends Segment<string | null> {
  /** The other region of the city they are placed in, to which fewer of its addresses belong. */
  other?: string;
}

/**
 * Says for each cell in which of a provider's regions city data place it, or in which two. Where data are finer than a
 * cell, its first address speaks for it.
 *
 * @param runs ascending.
 */
export function* placeCells(
  runs: Iterable<Cells>,
  family: Family,
  cities: CityData,
  places: readonly RegionPlace[],
): Generator<Placed> {
  const regions = new Map<string, Where>();
  for (const { first, last } of runs) {
    for (let cell = first; cell <= last; ) {
      const { place, prefixLength } = cities.placeOf(family.textOf(cell));
      const size = 2 ** Math.max(0, family.cellBits - prefixLength);
      const end = Math.min(last, Math.floor(cell / size) * size + size - 1);
      yield { first: cell, last: end, ...(place ? regionOf(place, places, regions) : { value: null }) };
      cell = end + 1;
    }
  }
}

type Where = Pick<Placed, 'value' | 'other'>;

/** Cities come again and again: each is measured once. */
function regionOf(
  { latitude, longitude }: Place,
  places: readonly RegionPlace[],
  known: Map<string, Where>,
): Where {
  const key = `${latitude},${longitude}`;
  const region = known.get(key);
  if (region !== undefined) return region;
  const [nearest, , , , other] = nearestPlace(places, latitude, longitude) ?? [];
  const where = { value: nearest ?? null, ...(other === undefined ? {} : { other }) };
  known.set(key, where);
  return where;
}
