import { idText } from './id-text';
import { ListError } from './list-error';
import { TABLE } from './list-regions.table';
import { seenText } from './seen-text';

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

/** Names of cities in the providers' own lists that this project calls otherwise. */
const CITY_NAMES: ReadonlyMap<string, string> = new Map([
  ['digitalocean bangalore', 'bengaluru'],
  ['digitalocean douglasville', 'lithia springs'],
  ['digitalocean frankfurt', 'frankfurt am main'],
  ['digitalocean london', 'slough'],
  ['linode frankfurt', 'frankfurt am main'],
]);

/**
 * A region as a list names it: ids of regions are left as they are, `GLOBAL` is `global`.
 * @throws ListError with `shape` for a text that cannot be an id.
 */
export function regionInList(text: string): string {
  const id = idText(text);
  if (id === null) throw new ListError('shape', seenText(text));
  return id;
}

/** Region id for what Azure's service tags call the region, in lower case. */
export function azureRegion(tag: string): string {
  return AZURE_TAGS.get(tag) ?? tag;
}

/** The region of a provider that stands in a city as its geofeed names it, or null. */
export function regionOfCity(provider: string, city: string): string | null {
  const name = city.toLowerCase();
  const known = CITY_NAMES.get(`${provider} ${name}`) ?? name;
  const cities = TABLE.find((it) => it.provider === provider)?.cities;
  return cities?.find(([it]) => it === known)?.[1] ?? null;
}
