/**
 * The shape of each provider's region ids, so that a label of a name is taken for a region only where it can be one.
 * Sources: the providers' lists of regions, among them https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html,
 * https://cloud.google.com/about/locations and https://learn.microsoft.com/azure/reliability/regions-list.
 */
const AWS_LIKE =
  /^[a-z]{2}(?:-gov|-isob?)?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2}$/;
const CITY_AND_NUMBER = /^[a-z]{3}\d{1,2}$/;
const COUNTRY_AND_PLACE = /^[a-z]{2}-[a-z]{2,14}(?:-\d)?$/;

const SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['alibaba', COUNTRY_AND_PLACE],
  ['aws', AWS_LIKE],
  ['backblaze', /^[a-z]{2}-(?:central|east|west)-\d{3}$/],
  ['digitalocean', CITY_AND_NUMBER],
  [
    'google',
    /^(?:africa|asia|australia|europe|me|northamerica|southamerica|us)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)\d{1,2}$/,
  ],
  ['hetzner', CITY_AND_NUMBER],
  ['huawei', COUNTRY_AND_PLACE],
  ['ibm', /^(?:us|eu|jp|au|br|ca|in|kr)-(?:south|east|west|de|gb|fr|es|tok|osa|syd|sao|tor|mon|che)$/],
  ['linode', COUNTRY_AND_PLACE],
  ['oracle', /^[a-z]{2}-[a-z]{3,14}-\d$/],
  ['ovh', /^[a-z]{2,4}\d?(?:-[a-z]{2,5}){0,3}$/],
  ['scaleway', /^(?:fr-par|it-mil|nl-ams|pl-waw)$/],
  ['tencent', COUNTRY_AND_PLACE],
  ['vultr', CITY_AND_NUMBER],
  ['wasabi', AWS_LIKE],
]);

const AZURE_REGIONS: ReadonlySet<string> = new Set([
  'australiacentral',
  'australiaeast',
  'australiasoutheast',
  'austriaeast',
  'belgiumcentral',
  'brazilsouth',
  'canadacentral',
  'canadaeast',
  'centralindia',
  'centralus',
  'chilecentral',
  'eastasia',
  'eastus',
  'eastus2',
  'francecentral',
  'francesouth',
  'germanynorth',
  'germanywestcentral',
  'indonesiacentral',
  'israelcentral',
  'italynorth',
  'japaneast',
  'japanwest',
  'jioindiawest',
  'koreacentral',
  'koreasouth',
  'malaysiawest',
  'mexicocentral',
  'newzealandnorth',
  'northcentralus',
  'northeurope',
  'norwayeast',
  'norwaywest',
  'polandcentral',
  'qatarcentral',
  'southafricanorth',
  'southafricawest',
  'southcentralus',
  'southeastasia',
  'southindia',
  'spaincentral',
  'swedencentral',
  'switzerlandnorth',
  'switzerlandwest',
  'uaecentral',
  'uaenorth',
  'uksouth',
  'ukwest',
  'westcentralus',
  'westeurope',
  'westindia',
  'westus',
  'westus2',
  'westus3',
]);

/**
 * Short codes that Google puts into names of App Engine and Cloud Run.
 * Source: https://cloud.google.com/appengine/docs/standard/python3/how-requests-are-routed#region-id, where the
 * code is said to be derived from the region and not to be relied on: what it gives is "likely" at most.
 */
const GOOGLE_CODES: ReadonlyMap<string, string> = new Map([
  ['an', 'asia-northeast1'],
  ['as', 'asia-southeast1'],
  ['de', 'asia-east1'],
  ['df', 'asia-east2'],
  ['el', 'asia-south1'],
  ['ew', 'europe-west1'],
  ['ey', 'europe-west3'],
  ['ez', 'europe-west4'],
  ['lz', 'europe-north1'],
  ['nn', 'northamerica-northeast1'],
  ['nw', 'europe-west2'],
  ['oa', 'europe-west6'],
  ['rj', 'southamerica-east1'],
  ['ts', 'australia-southeast1'],
  ['uc', 'us-central1'],
  ['ue', 'us-east1'],
  ['uk', 'us-east4'],
  ['uw', 'us-west1'],
  ['wl', 'us-west2'],
  ['wm', 'us-west3'],
  ['wn', 'us-west4'],
]);

/** Longest region id or code that is looked at; labels may be 63 characters long. */
const LONGEST = 32;

/** True when `text` has the shape of a region id of that provider. */
export function isRegionOf(provider: string, text: string): boolean {
  if (text.length > LONGEST) return false;
  if (provider === 'azure') return AZURE_REGIONS.has(text);
  return SHAPES.get(provider)?.test(text) ?? false;
}

/** The region that a provider's short code stands for, or null. */
export function regionOfCode(provider: string, code: string): string | null {
  return provider === 'google' ? (GOOGLE_CODES.get(code) ?? null) : null;
}
