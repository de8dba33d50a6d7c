import { type NameRule, names } from '../name-rule';

const EDGE = { layer: 'edge', date: '2026-11-23' } as const;

/** Names that content delivery networks hand out. */
export const CDN_NAMES: readonly NameRule[] = [
  ...names({ ...EDGE, provider: 'akamai', source: 'https://techdocs.akamai.com/property-mgr/docs' }, [
    ['*.akadns.net', 'shop.akadns.net', { weight: 'possible' }],
    ['*.akamai.net', 'a1234.dscb.akamai.net'],
    ['*.akamaiedge.net', 'e1234.dscb.akamaiedge.net'],
    ['*.akamaihd.net', 'shop-a.akamaihd.net'],
    ['*.akamaized.net', 'shop.akamaized.net'],
    ['*.edgekey.net', 'shop.example.edgekey.net'],
    ['*.edgesuite.net', 'shop.example.edgesuite.net'],
    ['*.srip.net', 'shop.example.srip.net'],
  ]),
  ...names(
    {
      ...EDGE,
      provider: 'akamai',
      isWhole: true,
      source: 'https://techdocs.akamai.com/mpulse/docs',
    },
    [
      ['*.akstat.io', '0217990f.akstat.io'],
      ['*.go-mpulse.net', 's.go-mpulse.net'],
    ],
  ),
  ...names(
    {
      ...EDGE,
      provider: 'alibaba',
      source: 'https://www.alibabacloud.com/help/en/cdn/getting-started/get-started-with-alibaba-cloud-cdn',
    },
    [
      ['*.kunlunaq.com', 'shop.example.w.kunlunaq.com'],
      ['*.kunlunca.com', 'shop.example.w.kunlunca.com'],
      ['*.kunlunsl.com', 'shop.example.w.kunlunsl.com'],
    ],
  ),
  ...names({ ...EDGE, provider: 'bunny', source: 'https://docs.bunny.net/cdn' }, [
    ['*.b-cdn.net', 'shop.b-cdn.net'],
  ]),
  ...names({ ...EDGE, provider: 'cachefly', source: 'https://www.cachefly.com/' }, [
    ['*.cachefly.net', 'shop.cachefly.net'],
  ]),
  ...names(
    {
      ...EDGE,
      provider: 'cdn77',
      source: 'https://client.cdn77.com/support/knowledgebase',
    },
    [['*.cdn77.org', '1234567890.rsc.cdn77.org']],
  ),
  ...names({ ...EDGE, provider: 'cdnetworks', source: 'https://docs.cdnetworks.com/en/cdn/' }, [
    ['*.cdngc.net', 'shop.example.cdngc.net'],
    ['*.gccdn.net', 'shop.example.gccdn.net'],
    ['*.wscdns.com', 'shop.example.wscdns.com'],
  ]),
  ...names(
    {
      ...EDGE,
      provider: 'cloudflare',
      source: 'https://developers.cloudflare.com/dns/zone-setups/partial-setup/',
    },
    [['*.cdn.cloudflare.net', 'shop.example.cdn.cloudflare.net']],
  ),
  // What Cloudflare itself runs there has nobody else's server behind it.
  ...names(
    {
      ...EDGE,
      provider: 'cloudflare',
      isWhole: true,
      source: 'https://developers.cloudflare.com/directory/',
    },
    [
      ['*.cloudflare.com', 'challenges.cloudflare.com'],
      ['*.cloudflareinsights.com', 'static.cloudflareinsights.com', { service: 'web-analytics' }],
      ['*.cloudflarestream.com', 'customer-abc.cloudflarestream.com', { service: 'stream' }],
      ['*.pages.dev', 'shop.pages.dev', { service: 'pages' }],
      ['*.r2.cloudflarestorage.com', 'abc.r2.cloudflarestorage.com', { service: 'r2' }],
      ['*.r2.dev', 'pub-abc.r2.dev', { service: 'r2' }],
      ['imagedelivery.net', 'imagedelivery.net', { service: 'images' }],
    ],
  ),
  ...names(
    {
      ...EDGE,
      provider: 'cloudflare',
      service: 'workers',
      source: 'https://developers.cloudflare.com/workers/configuration/routing/workers-dev/',
    },
    [['*.workers.dev', 'shop.account.workers.dev']],
  ),
  ...names({ ...EDGE, provider: 'edgio', source: 'https://docs.edg.io/' }, [
    ['*.edgecastcdn.net', 'wac.0001.edgecastcdn.net'],
    ['*.edgio.link', 'shop.edgio.link'],
    ['*.lldns.net', 'shop.vo.lldns.net'],
    ['*.llnwd.net', 'shop.vo.llnwd.net'],
  ]),
  ...names(
    {
      ...EDGE,
      provider: 'fastly',
      source:
        'https://www.fastly.com/documentation/guides/getting-started/domains/working-with-domains/working-with-cname-records-and-your-dns-provider/',
    },
    [
      ['*.fastly.net', 'dualstack.j.sni.global.fastly.net'],
      ['*.fastlylb.net', 'prod.shop.map.fastlylb.net'],
      ['*.freetls.fastly.net', 'shop.freetls.fastly.net'],
    ],
  ),
  ...names({ ...EDGE, provider: 'gcore', source: 'https://gcore.com/docs/cdn' }, [
    ['*.gcdn.co', 'cl-abc123.gcdn.co'],
  ]),
  ...names(
    {
      ...EDGE,
      provider: 'imperva',
      source: 'https://docs.imperva.com/bundle/cloud-application-security/page/introducing/overview.htm',
    },
    [
      ['*.impervadns.net', 'abc123.impervadns.net'],
      ['*.incapdns.net', 'abc123.x.incapdns.net'],
    ],
  ),
  ...names({ ...EDGE, provider: 'keycdn', source: 'https://www.keycdn.com/support' }, [
    ['*.kxcdn.com', 'shop-1a2b.kxcdn.com'],
  ]),
  ...names({ ...EDGE, provider: 'lumen', source: 'https://www.lumen.com/' }, [
    ['*.footprint.net', 'shop.c.footprint.net'],
  ]),
  ...names({ ...EDGE, provider: 'medianova', source: 'https://docs.medianova.com/' }, [
    ['*.mncdn.com', 'shop.mncdn.com'],
  ]),
  ...names({ ...EDGE, provider: 'netflix', isWhole: true, source: 'https://openconnect.netflix.com/en/' }, [
    ['*.nflxvideo.net', 'ipv4-c001-fra001-ix.1.oca.nflxvideo.net'],
  ]),
  ...names({ ...EDGE, provider: 'quic-cloud', source: 'https://docs.quic.cloud/cdn/dns/' }, [
    ['*.quic.cloud', 'c123.quic.cloud'],
  ]),
  ...names({ ...EDGE, provider: 'stackpath', source: 'https://support.stackpath.com/' }, [
    ['*.hwcdn.net', 'cds.a1b2c3d4.hwcdn.net'],
    ['*.netdna-cdn.com', 'shop.netdna-cdn.com'],
    ['*.stackpathcdn.com', 'a1b2c3d4.stackpathcdn.com'],
    ['*.stackpathdns.com', 'a1b2c3d4.stackpathdns.com'],
  ]),
  ...names(
    { ...EDGE, provider: 'tencent', source: 'https://www.tencentcloud.com/document/product/228/3121' },
    [
      ['*.cdn.dnsv1.com', 'shop.example.cdn.dnsv1.com'],
      ['*.tdnsv5.com', 'shop.example.tdnsv5.com'],
    ],
  ),
];
