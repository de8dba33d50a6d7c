/** A published block that would get a wrong region, or none, from its network and its geolocation. */
export interface RegionalBlocks {
  provider: string;
  /** The region, or null where geolocation finds it but the block's network would not ask. */
  region: string | null;
  /** Why it stands here. */
  because: string;
  source: string;
  /** ISO date of the publication. */
  date: string;
  /** CIDR blocks of at least a /24 or a /48, separated by white space. */
  blocks: string;
}

const AWS = {
  provider: 'aws',
  source: 'https://ip-ranges.amazonaws.com/ip-ranges.json',
  date: '2026-08-22',
} as const;

/** Only large blocks are worth a line: each of these is at least a /16. */
export const REGIONAL_BLOCKS: readonly RegionalBlocks[] = [
  { ...AWS, region: 'us-west-2', because: 'half of it is placed in San Jose', blocks: '44.224.0.0/11' },
  {
    ...AWS,
    region: 'us-gov-east-1',
    because: 'announced with the other regions, placed in their cities',
    blocks: '16.65.0.0/16 16.66.0.0/16 18.254.0.0/16',
  },
  {
    provider: 'google',
    region: null,
    because: 'servers of the cloud (standard tier) that Google announces with its own front ends',
    source: 'https://www.gstatic.com/ipranges/cloud.json',
    date: '2026-05-05',
    blocks: '34.0.0.0/14 34.4.0.0/16 34.112.0.0/16 35.206.0.0/15 35.208.0.0/13 35.216.0.0/14',
  },
];
