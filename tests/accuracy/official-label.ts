import { REGION_PLACES } from '../../src/knowledge/regions';

/** Names of Azure's service tags that differ from its region ids. */
const AZURE_TAGS: ReadonlyMap<string, string> = new Map([
  ['brazilne', 'brazilnortheast'],
  ['brazilse', 'brazilsoutheast'],
  ['centralfrance', 'francecentral'],
  ['chilec', 'chilecentral'],
  ['germanyn', 'germanynorth'],
  ['germanywc', 'germanywestcentral'],
  ['norwaye', 'norwayeast'],
  ['norwayw', 'norwaywest'],
  ['southfrance', 'francesouth'],
  ['switzerlandn', 'switzerlandnorth'],
  ['switzerlandw', 'switzerlandwest'],
]);

/** Regions that share a city with a larger one, which stands for both: nothing tells their addresses apart. */
const SHARED_CITY: ReadonlyMap<string, string> = new Map([
  ['azure australiacentral2', 'australiacentral'],
  ['azure centraluseuap', 'centralus'],
  ['azure eastus2euap', 'eastus2'],
  ['azure uaecentral', 'uaenorth'],
]);

/** Names of cities in the providers' own lists that the city data call otherwise. */
const CITY_NAMES: ReadonlyMap<string, string> = new Map([
  ['digitalocean bangalore', 'bengaluru'],
  ['digitalocean douglasville', 'lithia springs'],
  ['digitalocean frankfurt', 'frankfurt am main'],
  ['digitalocean london', 'slough'],
  ['linode frankfurt', 'frankfurt am main'],
]);

/** Provider id for the name that a list goes by. */
export function officialProvider(name: string): string {
  return name === 'gcp' ? 'google' : name;
}

/** Region id for what an official list calls the region: an id, a tag, or a city as `tukwila_us`. */
export function officialRegion(provider: string, label: string): string {
  const name = label.toLowerCase();
  if (name === '' || name === 'global') return 'global';
  const tag = provider === 'azure' ? (AZURE_TAGS.get(name) ?? name) : name;
  return sharedRegion(provider, regionOfCity(provider, tag) ?? tag);
}

/** The region that stands for a region: another one for those that share its city, else itself. */
export function sharedRegion(provider: string, region: string): string {
  return SHARED_CITY.get(`${provider} ${region}`) ?? region;
}

function regionOfCity(provider: string, label: string): string | null {
  if (provider !== 'linode' && provider !== 'digitalocean') return null;
  const name = label.replace(/_[a-z]{2}$/, '').replaceAll('_', ' ');
  const city = CITY_NAMES.get(`${provider} ${name}`) ?? name;
  const place = REGION_PLACES.get(provider)?.find(([, it]) => it.toLowerCase() === city);
  return place?.[0] ?? null;
}
