import type { ProviderEntry } from '../provider-entry';

/** Fastly. */
export const FASTLY: ProviderEntry = {
  id: 'fastly',
  name: 'Fastly',
  kind: 'cdn',
  source: 'https://api.fastly.com/public-ip-list',
  date: '2026-11-23',
  networks: [54113],
  headers: [
    {
      source: 'https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/',
      rows: [
        // The place in it is the one nearest to the visitor, so it is never read.
        ['x-served-by', 'contains', 'cache-', 'cache-bma1636-BMA', { weight: 'likely' }],
      ],
    },
    {
      source: 'https://www.fastly.com/documentation/reference/http/http-headers/X-Timer/',
      rows: [['x-timer', 'contains', ',vs0,', 'S1539298742.367525,VS0,VE114', { weight: 'likely' }]],
    },
    {
      source: 'https://www.fastly.com/documentation/reference/http/http-headers/Fastly-Debug/',
      rows: [
        [
          'fastly-debug-digest',
          'present',
          '',
          '9325fe7cc90f2a469e88fa2ef20422437867d4cb3c0b0829074df61fdd49',
        ],
        ['fastly-debug-path', 'present', '', '(D cache-bma1636-BMA 1539298742)'],
        ['fastly-restarts', 'present', '', '1'],
        ['x-fastly-request-id', 'present', '', '309f2fa6efeeb8dcc5a7b8fc86f40bc4bf4e790c'],
      ],
    },
    {
      source: 'https://www.fastly.com/documentation/reference/io/',
      rows: [['fastly-io-info', 'present', '', 'ifsz=117328 idim=1024x768 ifmt=jpeg ofsz=68490']],
    },
  ],
  names: [
    {
      source:
        'https://www.fastly.com/documentation/guides/getting-started/domains/working-with-domains/working-with-cname-records-and-your-dns-provider/',
      rows: [
        ['*.edgecompute.app', 'shop.edgecompute.app'],
        ['*.fastly-edge.com', 'shop.fastly-edge.com'],
        ['*.fastly.net', 'dualstack.j.sni.global.fastly.net'],
        ['*.fastlylb.net', 'prod.shop.map.fastlylb.net'],
        ['*.freetls.fastly.net', 'shop.freetls.fastly.net'],
      ],
    },
  ],
};
