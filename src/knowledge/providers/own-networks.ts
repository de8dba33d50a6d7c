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
    id: 'squarespace',
    name: 'Squarespace',
    kind: 'network',
    source: 'https://support.squarespace.com/hc/en-us',
    date: '2026-11-23',
    networks: [53831, 401200],
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
];
