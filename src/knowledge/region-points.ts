import { TABLE as CITIES } from './tables/city-points.table';
import { TABLE as PARTS } from './tables/provider-parts.table';

interface Point {
  latitude: number;
  longitude: number;
}

const POINTS: ReadonlyMap<string, Point> = regionPoints();

/** Most cities hold regions of several providers: each stands in the table once. */
function regionPoints(): Map<string, Point> {
  const points = new Map<string, Point>();
  const cities = new Map<string, Point>();
  for (const [provider, regions] of PARTS) {
    for (const [region, city] of regions) {
      if (city === undefined) continue;
      const next = cities.size * 2;
      const point = cities.get(city) ?? { latitude: CITIES[next] ?? 0, longitude: CITIES[next + 1] ?? 0 };
      cities.set(city, point);
      points.set(`${provider}/${region}`, point);
    }
  }
  return points;
}

/** Where a region stands, to the degree; null for edges, which stand everywhere, and where its place is not known. */
export function regionPoint(provider: string, region: string | null): Point | null {
  return region === null ? null : (POINTS.get(`${provider}/${region}`) ?? null);
}
