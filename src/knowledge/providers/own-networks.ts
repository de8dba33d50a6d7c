import type { ProviderEntry } from '../provider-entry';

/** Companies that serve their own from their own network, sorted by id. */
export const OWN_NETWORKS: readonly ProviderEntry[] = [
  {
    id: 'automattic',
    name: 'Automattic',
    kind: 'network',
    source: 'https://wpvip.com/infrastructure/',
    date: '2026-11-23',
    networks: [2635],
  },
  {
    id: 'github',
    name: 'GitHub',
    kind: 'network',
    source: 'https://api.github.com/meta',
    date: '2026-11-23',
    networks: [36459],
  },
  {
    id: 'kakao',
    name: 'Kakao',
    kind: 'network',
    source: 'https://developers.kakao.com/docs/latest/en/',
    date: '2026-11-24',
    networks: [38099, 7625, 10158, 23588, 131828, 152199],
    names: [
      {
        layer: 'edge',
        isWhole: true,
        rows: [
          ['*.daumcdn.net', 't1.daumcdn.net'],
          ['*.kakaocdn.net', 't1.kakaocdn.net'],
        ],
      },
    ],
  },
  {
    id: 'meta',
    name: 'Meta',
    kind: 'network',
    source: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
    date: '2026-11-23',
    networks: [32934, 54115, 63293],
    headers: [
      {
        source: 'https://developers.facebook.com/docs/graph-api/guides/debugging/',
        rows: [
          [
            'x-fb-debug',
            'present',
            '',
            'exgDYOuNbV5UH7+u4U0JFIlLaXVkkDcsImzHkbyFrz6gLcJMnLiHd9Y01ZyF',
            { layer: 'edge', isWhole: true },
          ],
        ],
      },
    ],
    names: [
      {
        source: 'https://developers.facebook.com/docs/',
        layer: 'edge',
        isWhole: true,
        rows: [
          ['*.cdninstagram.com', 'scontent.cdninstagram.com'],
          ['*.facebook.com', 'www.facebook.com'],
          ['*.facebook.net', 'connect.facebook.net'],
          ['*.fbcdn.net', 'static.xx.fbcdn.net'],
        ],
      },
    ],
  },
  {
    id: 'netflix',
    name: 'Netflix',
    kind: 'network',
    source: 'https://openconnect.netflix.com/en/',
    date: '2026-11-23',
    networks: [2906, 40027, 55095],
    headers: [{ layer: 'edge', rows: [['x-netflix.nfstatus', 'present', '', '1_1']] }],
    names: [
      {
        layer: 'edge',
        isWhole: true,
        rows: [['*.nflxvideo.net', 'ipv4-c001-fra001-ix.1.oca.nflxvideo.net']],
      },
    ],
  },
  {
    id: 'salesforce',
    name: 'Salesforce',
    kind: 'network',
    source: 'https://help.salesforce.com/s/articleView?id=000384438&type=1',
    date: '2026-11-24',
    networks: [14340, 22606, 393517, 394808, 396417],
  },
  {
    id: 'servicenow',
    name: 'ServiceNow',
    kind: 'network',
    source: 'https://www.servicenow.com/docs/',
    date: '2026-11-24',
    networks: [16839, 397182],
    names: [{ rows: [['*.service-now.com', 'shop.service-now.com']] }],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    kind: 'network',
    source: 'https://support.squarespace.com/hc/en-us',
    date: '2026-11-23',
    networks: [53831, 401200],
  },
  {
    id: 'tilda',
    name: 'Tilda',
    kind: 'network',
    source: 'https://help.tilda.cc/',
    date: '2026-11-24',
    networks: [205282, 201993, 210753],
  },
  {
    id: 'weebly',
    name: 'Weebly (Square)',
    kind: 'network',
    source: 'https://www.weebly.com/',
    date: '2026-11-24',
    networks: [27647],
  },
  {
    id: 'wikimedia',
    name: 'Wikimedia',
    kind: 'network',
    source: 'https://wikitech.wikimedia.org/wiki/Data_centers',
    date: '2026-11-23',
    networks: [14907, 11820],
    headers: [
      {
        source: 'https://wikitech.wikimedia.org/wiki/X-Analytics',
        rows: [
          [
            'set-cookie',
            'cookie',
            'WMF-Last-Access',
            'WMF-Last-Access=23-Nov-2026;Path=/;HttpOnly;secure',
            { layer: 'edge', isWhole: true },
          ],
        ],
      },
    ],
    names: [
      {
        source: 'https://wikitech.wikimedia.org/wiki/Global_traffic_routing',
        layer: 'edge',
        isWhole: true,
        rows: [
          ['*.wikimedia.org', 'upload.wikimedia.org'],
          ['*.wikipedia.org', 'en.wikipedia.org'],
        ],
      },
    ],
  },
  {
    id: 'wix',
    name: 'Wix',
    kind: 'network',
    source: 'https://support.wix.com/en/article/about-wix-hosting',
    date: '2026-11-24',
    networks: [58182, 14353, 44427],
  },
  {
    id: 'x',
    name: 'X',
    kind: 'network',
    source: 'https://docs.x.com/',
    date: '2026-11-23',
    networks: [13414, 35995, 63179],
    headers: [
      {
        rows: [
          ['server', 'token', 'tsa_b', 'tsa_b', { weight: 'likely' }],
          ['x-twitter-response-tags', 'present', '', 'BouncerCompliant'],
        ],
      },
    ],
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    kind: 'network',
    source: 'https://www.yahooinc.com/',
    date: '2026-11-23',
    networks: [
      36647, 6992, 7233, 7280, 10229, 10230, 10310, 10880, 14777, 18293, 23879, 23926, 26101, 34010, 36088,
      36646, 38072, 39995, 42173, 45863, 45915, 56173,
    ],
  },
  {
    id: 'zoho',
    name: 'Zoho',
    kind: 'network',
    source: 'https://www.zoho.com/know-your-datacenter.html',
    date: '2026-11-24',
    networks: [2639, 397849, 56201, 205111, 139006],
    headers: [{ rows: [['server', 'token', 'ZGS', 'ZGS']] }],
    names: [
      {
        rows: [
          ['*.zohocdn.com', 'static.zohocdn.com'],
          ['*.zohopublic.com', 'forms.zohopublic.com'],
          ['*.zohosites.com', 'shop.zohosites.com'],
        ],
      },
    ],
  },
];
