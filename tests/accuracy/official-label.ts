import { azureRegion, regionOfCity } from '../../src/address-map/lists/regions-in-lists';

/** Regions that share a city with a larger one, which stands for both: nothing tells their addresses apart. */
const SHARED_CITY: ReadonlyMap<string, string> = new Map([
  ['azure australiacentral2', 'australiacentral'],
  ['azure centraluseuap', 'centralus'],
  ['azure eastus2euap', 'eastus2'],
  ['azure uaecentral', 'uaenorth'],
]);

/** Provider id for the name that a list goes by. */
export function officialProvider(name: string): string {
  return name === 'gcp' ? 'google' : name;
}

/** Region id for what an official list calls the region: an id, a tag, or a city as `tukwila_us`. */
export function officialRegion(provider: string, label: string): string {
  const name = label.toLowerCase();
  if (name === '' || name === 'global') return 'global';
  const tag = provider === 'azure' ? azureRegion(name) : name;
  return sharedRegion(provider, cityRegion(provider, tag) ?? tag);
}

/** The region that stands for a region: another one for those that share its city, else itself. */
export function sharedRegion(provider: string, region: string): string {
  return SHARED_CITY.get(`${provider} ${region}`) ?? region;
}

function cityRegion(provider: string, label: string): string | null {
  if (provider !== 'linode' && provider !== 'digitalocean') return null;
  return regionOfCity(provider, label.replace(/_[a-z]{2}$/, '').replaceAll('_', ' '));
}
