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

const GOOGLE = {
  provider: 'google',
  source: 'https://www.gstatic.com/ipranges/cloud.json',
  date: '2026-05-05',
} as const;
const OWN = {
  region: null,
  because: 'its own, though they stand amid other people’s and look like blocks that a customer has brought',
} as const;

/**
 * Only large blocks are worth a line. Those that geolocation would put elsewhere are at least a /16 of IPv4 or a /36
 * of IPv6 (GovCloud: a /40, it has no larger ones); those of the provider’s own amid other people’s at least a /21.
 */
export const REGIONAL_BLOCKS: readonly RegionalBlocks[] = [
  { ...AWS, region: 'us-west-2', because: 'half of it is placed in San Jose', blocks: '44.224.0.0/11' },
  { ...AWS, region: 'us-east-1', because: 'a part of it is placed in Phoenix', blocks: '184.192.0.0/12' },
  {
    ...AWS,
    region: 'us-gov-east-1',
    because: 'announced with the other regions, placed in their cities',
    blocks: `
      16.65.0.0/16 16.66.0.0/15 16.152.0.0/15 18.254.0.0/16 182.28.0.0/15 2600:1f30:5000::/40
      2600:1f33:5000::/40 2600:1f36:5000::/40 2600:1f38:5000::/40 2600:1f61:5000::/40 2600:1fa0:5000::/40
      2600:1fb9:5000::/40 2600:1fba:5000::/40 2600:1fe8:5000::/40 2600:1fe9:5000::/40 2600:1fea:5000::/40
      2600:1feb:5000::/40 2600:1fef:5000::/40 2600:1ff0:5000::/40 2600:1ff2:5000::/40 2600:1ff3:5000::/40
      2600:1ff4:5000::/40 2600:1ff6:5000::/40 2600:1ff8:5000::/36 2600:1ff9:5000::/40 2600:1ffa:5000::/40
      2600:1ffc:5000::/40 2600:1ffe:5000::/40 2600:1fff:5000::/40
    `,
  },
  {
    ...AWS,
    region: 'us-gov-west-1',
    because: 'announced with the other regions, placed in their cities',
    blocks: `
      13.166.0.0/15 2600:1f00:2000::/40 2600:1f30:2000::/40 2600:1f33:2000::/40 2600:1f36:2000::/40
      2600:1f38:2000::/40 2600:1f61:2000::/40 2600:1fa0:2000::/40 2600:1fb9:2000::/40 2600:1fba:2000::/40
      2600:1fe8:2000::/40 2600:1fe9:2000::/40 2600:1fea:2000::/40 2600:1feb:2000::/40 2600:1fef:2000::/40
      2600:1ff0:2000::/40 2600:1ff2:2000::/40 2600:1ff3:2000::/40 2600:1ff4:2000::/40 2600:1ff6:2000::/40
      2600:1ff8:2000::/40 2600:1ff9:2000::/40 2600:1ffa:2000::/40 2600:1ffc:2000::/40 2600:1ffe:2000::/40
      2600:1fff:2000::/40 2606:8140:900::/40
    `,
  },
  {
    ...AWS,
    region: 'us-east-1',
    because: 'placed in London; zones in Dallas, where another region stands',
    blocks: '2600:1f10:2000::/36 2600:1f1c:8000::/36 2600:1f24:4000::/36 2600:1f2c:8000::/36',
  },
  {
    ...AWS,
    region: 'us-west-2',
    because: 'placed in San Jose; a zone in Seattle, where much is placed that stands elsewhere',
    blocks: '2600:1f1c:2000::/36 2600:1f1e:8000::/36 2600:1f2e:8000::/36',
  },
  {
    ...AWS,
    region: 'us-south-1',
    because: 'placed in San Jose and in London',
    blocks: '2600:1f12:2000::/36 2600:1f1a:2000::/36',
  },
  {
    ...AWS,
    region: 'ap-northeast-1',
    because: 'a zone in Osaka, where another region stands',
    blocks: '2406:da1d::/36 2406:da2d::/36',
  },
  {
    ...AWS,
    ...OWN,
    blocks: `
      16.214.16.0/20 16.214.32.0/20 16.214.48.0/21 40.143.64.0/21 45.33.160.0/20 45.33.176.0/21 54.25.0.0/21
      64.73.208.0/21 64.187.128.0/20 66.7.0.0/21 66.36.0.0/21 67.220.224.0/19 68.66.112.0/20 87.238.80.0/21
      103.4.8.0/21 177.72.240.0/21 178.236.0.0/20 207.171.160.0/19 208.78.128.0/21 208.110.48.0/20
      209.54.176.0/20
    `,
  },
  {
    ...OWN,
    provider: 'azure',
    source: 'https://www.microsoft.com/download/details.aspx?id=56519',
    date: '2026-05-06',
    blocks: '193.149.64.0/19',
  },
  {
    ...GOOGLE,
    region: null,
    because: 'servers of the cloud (standard tier) that Google announces with its own front ends',
    blocks: '34.0.0.0/14 34.4.0.0/16 34.112.0.0/16 35.206.0.0/15 35.208.0.0/13 35.216.0.0/14',
  },
  {
    ...GOOGLE,
    ...OWN,
    blocks: `
      8.34.208.0/20 8.35.192.0/21 23.236.48.0/20 23.251.128.0/19 107.167.160.0/19 108.59.80.0/20
      162.222.176.0/21 173.255.112.0/20
    `,
  },
];
