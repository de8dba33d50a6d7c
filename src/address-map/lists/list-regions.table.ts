import { REGION_PLACES } from '../../knowledge/regions';

/** Provider → city in lower case → region, for the lists that name cities and no regions. */
export const TABLE = ['digitalocean', 'linode'].map((provider) => ({
  provider,
  cities: (REGION_PLACES.get(provider) ?? []).map(([region, city]) => [city.toLowerCase(), region] as const),
}));
