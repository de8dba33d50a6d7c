/** Small blocks of IPv4 that customers have brought to a cloud and at which much of the web is reached. */
interface BroughtBlocks {
  holder: string;
  source: string;
  /** CIDR blocks of at least a /24, separated by white space. */
  blocks: string;
}

/** The map leaves out what is so small, but for these. Who announces them, and so what it says, is the routing data's. */
export const BROUGHT_BLOCKS: readonly BroughtBlocks[] = [
  {
    holder: 'Vercel',
    source: 'https://vercel.com/docs/domains/working-with-domains',
    blocks: `
      64.29.17.0/24 64.239.109.0/24 64.239.123.0/24 66.33.60.0/24 76.76.21.0/24 216.150.1.0/24 216.198.79.0/24
    `,
  },
  { holder: 'Framer', source: 'https://www.framer.com/help/', blocks: '31.43.160.0/23' },
  { holder: 'Atlassian', source: 'https://ip-ranges.atlassian.com', blocks: '185.166.140.0/22' },
  { holder: 'LinkedIn', source: 'https://www.peeringdb.com/asn/14413', blocks: '91.225.248.0/23' },
  { holder: 'Quantcast', source: 'https://www.peeringdb.com/asn/27281', blocks: '192.184.67.0/24' },
];
