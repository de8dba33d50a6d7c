import { ALIBABA_PLACES } from './regions/alibaba';
import { AWS_GOVCLOUD_PLACES, AWS_PLACES } from './regions/aws';
import { AWS_ZONE_PLACES } from './regions/aws-zones';
import { AZURE_PLACES } from './regions/azure';
import { DIGITALOCEAN_PLACES } from './regions/digitalocean';
import { GOOGLE_PLACES } from './regions/google';
import { HETZNER_PLACES } from './regions/hetzner';
import { HUAWEI_PLACES } from './regions/huawei';
import { IBM_PLACES } from './regions/ibm';
import { LINODE_PLACES } from './regions/linode';
import { ORACLE_PLACES } from './regions/oracle';
import { OVH_PLACES } from './regions/ovh';
import { SCALEWAY_PLACES } from './regions/scaleway';
import { TENCENT_PLACES } from './regions/tencent';
import { VULTR_PLACES } from './regions/vultr';

/**
 * A city that addresses of a region are placed in: the region's own, and neighbouring ones where geolocation is known
 * to put them (Seoul's to Incheon, Ohio's to Dublin, Ohio). Latitude and longitude in degrees. `other` is a second
 * region that at least one in ten of the addresses there belong to, if it has a city of its own to be told by.
 */
export type RegionPlace = readonly [
  region: string,
  city: string,
  latitude: number,
  longitude: number,
  other?: string,
];

/**
 * Provider → the cities of its regions, sorted by region. Each file names the provider's own list of regions; which
 * cities their addresses geolocate to was looked up in DB-IP's city data of June 2026 for the address space that the
 * providers publish. Where two regions share a city the one with more of the addresses there is named.
 */
export const REGION_PLACES: ReadonlyMap<string, readonly RegionPlace[]> = new Map([
  ['alibaba', ALIBABA_PLACES],
  ['aws', [...AWS_PLACES, ...AWS_ZONE_PLACES].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))],
  ['aws-govcloud', AWS_GOVCLOUD_PLACES],
  ['azure', AZURE_PLACES],
  ['digitalocean', DIGITALOCEAN_PLACES],
  ['google', GOOGLE_PLACES],
  ['hetzner', HETZNER_PLACES],
  ['huawei', HUAWEI_PLACES],
  ['ibm', IBM_PLACES],
  ['linode', LINODE_PLACES],
  ['oracle', ORACLE_PLACES],
  ['ovh', OVH_PLACES],
  ['scaleway', SCALEWAY_PLACES],
  ['tencent', TENCENT_PLACES],
  ['vultr', VULTR_PLACES],
]);
