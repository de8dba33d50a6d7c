import type { RegionPlace } from '../regions';

/** Source: https://www.ovhcloud.com/en/about-us/global-infrastructure/regions/ */
export const OVH_PLACES: readonly RegionPlace[] = [
  ['bhs', 'Beauharnois', 45.31, -73.88],
  ['bhs', 'Montreal', 45.5, -73.57],
  ['de', 'Limburg an der Lahn', 50.4, 8.08],
  ['gra', 'Gravelines', 50.99, 2.13],
  ['hil', 'Hillsboro', 45.53, -122.96],
  ['mil', 'Milan', 45.5, 9.18],
  ['mum', 'Mumbai', 19.08, 72.88],
  ['rbx', 'Roubaix', 50.69, 3.2],
  ['sbg', 'Strasbourg', 48.57, 7.75],
  ['sgp', 'Singapore', 1.28, 103.85],
  ['syd', 'North Sydney', -33.84, 151.21],
  ['tor', 'Toronto', 43.65, -79.38],
  ['uk', 'Erith', 51.48, 0.17],
  ['vin', 'Vint Hill', 38.75, -77.67],
  ['vin', 'Reston', 38.96, -77.36],
  ['waw', 'Warsaw', 52.23, 21.01],
];
