/** Small blocks of IPv4 at which much of the web is reached, mostly brought along to a cloud or a CDN by a customer. */
interface KeptBlocks {
  holder: string;
  source: string;
  /** CIDR blocks of at least a /24, separated by white space. */
  blocks: string;
}

/** The map leaves out what is so small, but for these. Who announces them, and so what it says, is the routing data's. */
export const KEPT_BLOCKS: readonly KeptBlocks[] = [
  { holder: 'Atlassian', source: 'https://ip-ranges.atlassian.com', blocks: '185.166.140.0/22' },
  { holder: 'Cloudflare', source: 'https://one.one.one.one', blocks: '1.0.0.0/24 1.1.1.0/24' },
  { holder: 'Framer', source: 'https://www.framer.com/help/', blocks: '31.43.160.0/23' },
  { holder: 'HubSpot', source: 'https://www.peeringdb.com/asn/209242', blocks: '199.60.103.0/24' },
  { holder: 'LinkedIn', source: 'https://www.peeringdb.com/asn/14413', blocks: '91.225.248.0/23' },
  { holder: 'Quantcast', source: 'https://www.peeringdb.com/asn/27281', blocks: '192.184.67.0/24' },
  { holder: 'Shopify', source: 'https://help.shopify.com/en/manual/domains', blocks: '23.227.38.0/23' },
  { holder: 'Stack Overflow', source: 'https://www.peeringdb.com/asn/13335', blocks: '198.252.206.0/24' },
  {
    holder: 'Vercel',
    source: 'https://vercel.com/docs/domains/working-with-domains',
    blocks: `
      64.29.17.0/24 64.239.109.0/24 64.239.123.0/24 66.33.60.0/24 76.76.21.0/24 216.150.1.0/24 216.198.79.0/24
    `,
  },
  { holder: 'Webflow', source: 'https://www.peeringdb.com/asn/209242', blocks: '198.202.211.0/24' },
  { holder: 'WP Engine', source: 'https://wpengine.com/support/point-domain/', blocks: '141.193.213.0/24' },
];
