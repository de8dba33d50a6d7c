import { TABLE } from './tables/region-points.table';

const POINTS = new Map<string, { latitude: number; longitude: number }>(
  TABLE.flatMap(({ provider, points }) =>
    points.map(
      ([region, latitude, longitude]) => [`${provider}/${region}`, { latitude, longitude }] as const,
    ),
  ),
);

/** Where a region stands, to the degree; null for edges, which stand everywhere, and where its place is not known. */
export function regionPoint(
  provider: string,
  region: string | null,
): { latitude: number; longitude: number } | null {
  return region === null ? null : (POINTS.get(`${provider}/${region}`) ?? null);
}
