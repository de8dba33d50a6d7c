import type { RegionPlace } from '../regions';

/** Source: https://www.scaleway.com/en/docs/account/reference-content/products-availability/ */
export const SCALEWAY_PLACES: readonly RegionPlace[] = [
  ['fr-par', 'Paris', 48.87, 2.32],
  ['it-mil', 'Milan', 45.46, 9.19],
  ['nl-ams', 'Haarlem', 52.39, 4.65],
  ['nl-ams', 'Amsterdam', 52.37, 4.9],
  ['pl-waw', 'Warsaw', 52.23, 21.01],
];
