import type { RegionPlace } from '../regions';

/** Source: https://docs.digitalocean.com/platform/regional-availability/ */
export const DIGITALOCEAN_PLACES: readonly RegionPlace[] = [
  ['ams3', 'Amsterdam', 52.36, 4.96],
  ['atl1', 'Lithia Springs', 33.76, -84.64],
  ['blr1', 'Bengaluru', 12.85, 77.65],
  ['fra1', 'Frankfurt am Main', 50.11, 8.68],
  ['lon1', 'Slough', 51.52, -0.63],
  ['nyc1', 'Clifton', 40.83, -74.13],
  ['nyc2', 'Secaucus', 40.78, -74.07],
  ['nyc3', 'North Bergen', 40.81, -74.02],
  ['sfo1', 'San Francisco', 37.73, -122.38],
  ['sfo3', 'Santa Clara', 37.4, -121.96],
  ['sgp1', 'Singapore', 1.32, 103.69],
  ['syd1', 'Sydney', -33.91, 151.2],
  ['tor1', 'Toronto', 43.65, -79.39],
];
