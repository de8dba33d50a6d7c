import { HEADER_SIGNATURES } from '../header-signatures';
import { NAME_RULES } from '../name-rules';
import { PROVIDER_ENTRIES } from '../provider-entries';
import { REGION_PLACES } from '../regions';

/** What of a provider can be told apart on a page. */
type Parts = readonly [
  provider: string,
  /** Regions with a city of each, where one is known. */
  regions: readonly (readonly [id: string, city?: string])[],
  services: readonly string[],
  /** Services that answer from everywhere. */
  edgeServices: readonly string[],
];

/** Of two cities of one name the one that fewer people think of. */
const TOLD_APART: ReadonlyMap<string, string> = new Map([['aws us-east-2', 'Dublin, Ohio']]);

const said = [...NAME_RULES, ...HEADER_SIGNATURES].map(({ says }) => says);

/** Providers that have parts; sorted by id, as are the parts. */
export const TABLE: readonly Parts[] = PROVIDER_ENTRIES.flatMap(({ id, regions, networks = [] }) => {
  const cities = new Map<string, string>();
  const keys = [id, ...networks.flatMap((it) => (typeof it === 'object' && it.regions ? [it.regions] : []))];
  for (const [region, city] of keys.flatMap((key) => REGION_PLACES.get(key) ?? [])) {
    if (!cities.has(region)) cities.set(region, TOLD_APART.get(`${id} ${region}`) ?? city);
  }
  const unplaced = regions instanceof Set ? [...regions].filter((region) => !cities.has(region)) : [];
  const own = said.filter(({ provider, service }) => provider === id && service !== null);
  const servicesAt = (isEdge: boolean): string[] => {
    const ofClaims = own.filter(({ layer }) => (layer === 'edge') === isEdge).map(({ service }) => service);
    const ofNetworks = networks.map((it) =>
      typeof it === 'object' && (it.isEdge === true) === isEdge ? it.service : null,
    );
    return whole([...ofClaims, ...ofNetworks].filter((service) => typeof service === 'string'));
  };
  const parts: Parts = [
    id,
    [...[...cities], ...unplaced.map((region) => [region] as const)].sort(([a], [b]) => (a < b ? -1 : 1)),
    servicesAt(false),
    servicesAt(true),
  ];
  return parts.slice(1).some(({ length }) => length > 0) ? [parts] : [];
});

/** Each once, sorted; a part of a service (`s3-website`) goes with it. */
function whole(services: readonly string[]): string[] {
  const all = [...new Set(services)].sort();
  return all.filter((id) => !all.some((other) => id.startsWith(`${other}-`)));
}
