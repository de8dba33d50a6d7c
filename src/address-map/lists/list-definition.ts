/** Providers whose own lists of addresses can be fetched, by the id of the list (that of its provider). Sorted. */
export const LIST_IDS = [
  'aws',
  'azure',
  'cloudflare',
  'digitalocean',
  'fastly',
  'google',
  'linode',
  'oracle',
] as const;
export type ListId = (typeof LIST_IDS)[number];

/** The whole routing table with the names of its networks: optional, large, fetched like a list. */
export const NETWORK_TABLE = 'networks';

/** Everything that can be fetched. */
export const FETCHED_IDS = [...LIST_IDS, NETWORK_TABLE] as const;
export type FetchedId = (typeof FETCHED_IDS)[number];
