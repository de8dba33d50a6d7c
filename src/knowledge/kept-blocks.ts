/** Small blocks of IPv4 at which sites of many others, or a much used service, are reached. */
interface KeptBlocks {
  /** Who is reached there, for whoever reads this list: nothing that ships says so. */
  holder: string;
  /**
   * A page to begin with for whoever looks into it: the holder's own about its addresses or about domains, else the
   * registration of the block or of its network. It need not name the block as it stands here.
   */
  source: string;
  /** CIDR blocks of at least a /24, separated by white space. */
  blocks: string;
}

/** The map leaves out what is so small, but for these. Who announces them, and so what it says, is the routing data's. */
export const KEPT_BLOCKS: readonly KeptBlocks[] = [
  { holder: 'Atlassian', source: 'https://ip-ranges.atlassian.com', blocks: '185.166.140.0/22' },
  { holder: 'Cloudflare', source: 'https://one.one.one.one', blocks: '1.0.0.0/24 1.1.1.0/24' },
  {
    holder: 'Framer',
    source: 'https://www.framer.com/help/articles/how-to-connect-a-custom-domain',
    blocks: '31.43.160.0/23',
  },
  { holder: 'HubSpot', source: 'https://rdap.arin.net/registry/ip/199.60.103.0', blocks: '199.60.103.0/24' },
  { holder: 'LinkedIn', source: 'https://www.peeringdb.com/asn/14413', blocks: '91.225.248.0/23' },
  {
    holder: 'Quantcast',
    source: 'https://rdap.arin.net/registry/ip/192.184.67.0',
    blocks: '192.184.67.0/24',
  },
  { holder: 'Shopify', source: 'https://help.shopify.com/en/manual/domains', blocks: '23.227.38.0/23' },
  {
    holder: 'Stack Overflow',
    source: 'https://github.com/StackExchange/dnscontrol/blob/main/pkg/spflib/parse_test.go',
    blocks: '198.252.206.0/24',
  },
  {
    holder: 'Vercel',
    source: 'https://vercel.com/docs/domains/working-with-domains',
    blocks: `
      64.29.17.0/24 64.239.109.0/24 64.239.123.0/24 66.33.60.0/24 76.76.21.0/24 216.150.1.0/24 216.198.79.0/24
    `,
  },
  {
    holder: 'Webflow',
    source: 'https://rdap.arin.net/registry/ip/198.202.211.0',
    blocks: '198.202.211.0/24',
  },
  { holder: 'WP Engine', source: 'https://wpengine.com/support/point-domain/', blocks: '141.193.213.0/24' },
];
