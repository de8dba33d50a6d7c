import type { FetchedId } from './list-definition';

/**
 * official: whoever stands in it belongs to the provider, in that region. geofeed: where its addresses stand, by city;
 * it may hold addresses of others, so the routing table is heard first. networks: the routing table itself.
 */
export type ListKind = 'official' | 'geofeed' | 'networks';

/** Where a list is fetched and what is expected of it. */
export interface ListSource {
  id: FetchedId;
  /** Provider id, or null for the network table. */
  provider: string | null;
  /** Proper name of the list, the same in every language. */
  name: string;
  kind: ListKind;
  /** Fetched one after the other. */
  urls: readonly string[];
  /** The address is no list but a page that links to it, whose name changes weekly. */
  finds?: 'azure-download';
  /** Where the publisher explains the list and on what terms it may be used. */
  page: string;
  /** What the publisher says of its use, short: a licence, or that it is published for everyone's use. */
  licence: string;
  /** A longer answer is refused, for each address; several times of what is published today. */
  largestBytes: number;
  /** A list with fewer blocks (rows, of the network table) is no real one; a fraction of what is published today. */
  fewestBlocks: number;
}

const MEGABYTE = 1024 * 1024;
const PUBLISHED = 'published by the provider';
const OFFICIAL = { kind: 'official', licence: PUBLISHED } as const;
const GEOFEED = { kind: 'geofeed', licence: PUBLISHED } as const;

/** Everything that can be fetched, by id. Read on 2026-11-24. */
export const LIST_SOURCES: Readonly<Record<FetchedId, ListSource>> = {
  aws: {
    ...OFFICIAL,
    id: 'aws',
    provider: 'aws',
    name: 'AWS IP address ranges',
    urls: ['https://ip-ranges.amazonaws.com/ip-ranges.json'],
    page: 'https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html',
    largestBytes: 16 * MEGABYTE,
    fewestBlocks: 1000,
  },
  azure: {
    ...OFFICIAL,
    id: 'azure',
    provider: 'azure',
    name: 'Azure IP Ranges and Service Tags – Public Cloud',
    urls: ['https://www.microsoft.com/en-us/download/details.aspx?id=56519'],
    finds: 'azure-download',
    page: 'https://www.microsoft.com/en-us/download/details.aspx?id=56519',
    largestBytes: 24 * MEGABYTE,
    fewestBlocks: 1000,
  },
  cloudflare: {
    ...OFFICIAL,
    id: 'cloudflare',
    provider: 'cloudflare',
    name: 'Cloudflare IP Ranges',
    urls: ['https://www.cloudflare.com/ips-v4', 'https://www.cloudflare.com/ips-v6'],
    page: 'https://www.cloudflare.com/ips/',
    largestBytes: MEGABYTE,
    fewestBlocks: 8,
  },
  digitalocean: {
    ...GEOFEED,
    id: 'digitalocean',
    provider: 'digitalocean',
    name: 'DigitalOcean geofeed',
    urls: ['https://digitalocean.com/geo/google.csv'],
    page: 'https://docs.digitalocean.com/platform/regional-availability/',
    largestBytes: 4 * MEGABYTE,
    fewestBlocks: 100,
  },
  fastly: {
    ...OFFICIAL,
    id: 'fastly',
    provider: 'fastly',
    name: 'Fastly public IP list',
    urls: ['https://api.fastly.com/public-ip-list'],
    page: 'https://www.fastly.com/documentation/reference/api/utils/public-ip-list/',
    largestBytes: MEGABYTE,
    fewestBlocks: 8,
  },
  google: {
    ...OFFICIAL,
    id: 'google',
    provider: 'google',
    name: 'Google Cloud IP ranges',
    urls: ['https://www.gstatic.com/ipranges/cloud.json'],
    page: 'https://cloud.google.com/compute/docs/faq#find_ip_range',
    largestBytes: 4 * MEGABYTE,
    fewestBlocks: 200,
  },
  linode: {
    ...GEOFEED,
    id: 'linode',
    provider: 'linode',
    name: 'Linode geofeed',
    urls: ['https://geoip.linode.com/'],
    page: 'https://techdocs.akamai.com/cloud-computing/docs/how-to-choose-a-data-center',
    largestBytes: 4 * MEGABYTE,
    fewestBlocks: 200,
  },
  networks: {
    id: 'networks',
    provider: null,
    name: 'ip-location-db ASN',
    kind: 'networks',
    urls: [
      'https://cdn.jsdelivr.net/npm/@ip-location-db/asn/asn-ipv4.csv',
      'https://cdn.jsdelivr.net/npm/@ip-location-db/asn/asn-ipv6.csv',
    ],
    page: 'https://db-ip.com',
    licence: 'CC BY 4.0 (RouteViews, NRO, DB-IP)',
    largestBytes: 64 * MEGABYTE,
    fewestBlocks: 50_000,
  },
  oracle: {
    ...OFFICIAL,
    id: 'oracle',
    provider: 'oracle',
    name: 'Oracle Cloud Infrastructure public IP ranges',
    urls: ['https://docs.oracle.com/en-us/iaas/tools/public_ip_ranges.json'],
    page: 'https://docs.oracle.com/en-us/iaas/Content/General/Concepts/addressranges.htm',
    largestBytes: 4 * MEGABYTE,
    fewestBlocks: 100,
  },
};
