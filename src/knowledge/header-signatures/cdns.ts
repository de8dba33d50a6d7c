import { type HeaderSignature, signatures } from '../header-signature';

const DATE = '2026-11-23';
const EDGE = { layer: 'edge', weight: 'certain', date: DATE } as const;

const AKAMAI = { ...EDGE, provider: 'akamai' } as const;
const CLOUDFLARE = { ...EDGE, provider: 'cloudflare' } as const;
const FASTLY = { ...EDGE, provider: 'fastly' } as const;
const IMPERVA = { ...EDGE, provider: 'imperva' } as const;

/** What content delivery networks add to the answers that pass through them. */
export const CDN_HEADERS: readonly HeaderSignature[] = [
  ...signatures({ ...AKAMAI, source: 'https://techdocs.akamai.com/edge-diagnostics/docs/pragma-headers' }, [
    ['akamai-cache-status', 'present', '', 'Hit from child'],
    ['akamai-grn', 'present', '', '0.17d62c17.1720670453.c346c4c3'],
    ['akamai-request-bc', 'present', '', '[a=23.44.214.23,b=3276195011,c=g,n=SG__SINGAPORE,o=20940]'],
    ['akamai-request-id', 'present', '', 'c346c4c3'],
    ['server', 'token', 'AkamaiGHost', 'AkamaiGHost'],
    ['x-akamai-request-id', 'present', '', '2f8d1a3c'],
    ['x-akamai-transformed', 'present', '', '9 37899 0 pmb=mRUM,1'],
    [
      'x-cache',
      'contains',
      'akamai',
      'TCP_HIT from a23-44-214-23.deploy.akamaitechnologies.com (AkamaiGHost/11.5)',
    ],
  ]),
  ...signatures({ ...AKAMAI, source: 'https://techdocs.akamai.com/netstorage/docs' }, [
    ['server', 'token', 'AkamaiNetStorage', 'AkamaiNetStorage'],
  ]),
  ...signatures({ ...AKAMAI, source: 'https://techdocs.akamai.com/mpulse/docs' }, [
    [
      'server-timing',
      'contains',
      'ak_p;',
      'ak_p; desc="1720670453_388240151_3276195011_24_4113_3_0_-";dur=1',
    ],
    ['server-timing', 'contains', 'cdn-cache; desc=', 'cdn-cache; desc=HIT', { weight: 'likely' }],
  ]),
  ...signatures({ ...AKAMAI, source: 'https://techdocs.akamai.com/bot-manager/docs' }, [
    ['set-cookie', 'cookie', '_abck', '_abck=0A1B~-1~YAAQ; Path=/; Secure'],
    ['set-cookie', 'cookie', 'ak_bmsc', 'ak_bmsc=0A1B~000000; Path=/; HttpOnly'],
    ['set-cookie', 'cookie', 'bm_sz', 'bm_sz=0A1B~YAAQ; Path=/'],
  ]),
  ...signatures(
    { ...CLOUDFLARE, source: 'https://developers.cloudflare.com/fundamentals/reference/http-headers/' },
    [
      // Its suffix names the visitor's nearest edge, so it is never read.
      ['cf-ray', 'present', '', '597bc5c70826fd1e-SYD'],
      ['server', 'token', 'cloudflare', 'cloudflare'],
    ],
  ),
  ...signatures(
    { ...CLOUDFLARE, source: 'https://developers.cloudflare.com/cache/concepts/cache-responses/' },
    [['cf-cache-status', 'present', '', 'DYNAMIC']],
  ),
  ...signatures(
    {
      ...CLOUDFLARE,
      source:
        'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
    },
    [['cf-mitigated', 'present', '', 'challenge']],
  ),
  ...signatures(
    {
      ...CLOUDFLARE,
      weight: 'likely',
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    },
    [
      ['set-cookie', 'cookie', '__cf_bm', '__cf_bm=dummy; path=/; HttpOnly; Secure; SameSite=None'],
      ['set-cookie', 'cookie', '__cflb', '__cflb=dummy; SameSite=None; Secure; path=/'],
      ['set-cookie', 'cookie', '_cfuvid', '_cfuvid=dummy; path=/; HttpOnly; Secure; SameSite=None'],
    ],
  ),
  ...signatures(
    { ...FASTLY, source: 'https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/' },
    [
      // The place in it is the one nearest to the visitor, so it is never read.
      ['x-served-by', 'contains', 'cache-', 'cache-bma1636-BMA', { weight: 'likely' }],
    ],
  ),
  ...signatures(
    { ...FASTLY, source: 'https://www.fastly.com/documentation/reference/http/http-headers/X-Timer/' },
    [['x-timer', 'contains', ',vs0,', 'S1539298742.367525,VS0,VE114', { weight: 'likely' }]],
  ),
  ...signatures(
    { ...FASTLY, source: 'https://www.fastly.com/documentation/reference/http/http-headers/Fastly-Debug/' },
    [
      ['fastly-debug-digest', 'present', '', '9325fe7cc90f2a469e88fa2ef20422437867d4cb3c0b0829074df61fdd49'],
      ['fastly-debug-path', 'present', '', '(D cache-bma1636-BMA 1539298742)'],
      ['fastly-restarts', 'present', '', '1'],
      ['x-fastly-request-id', 'present', '', '309f2fa6efeeb8dcc5a7b8fc86f40bc4bf4e790c'],
    ],
  ),
  ...signatures(
    {
      ...IMPERVA,
      source: 'https://docs.imperva.com/bundle/cloud-application-security/page/introducing/overview.htm',
    },
    [
      ['set-cookie', 'cookie-prefix', 'incap_ses_', 'incap_ses_720_475759=abc; path=/; Domain=.shop.example'],
      ['set-cookie', 'cookie-prefix', 'nlbi_', 'nlbi_475759=abc; path=/'],
      [
        'set-cookie',
        'cookie-prefix',
        'visid_incap_',
        'visid_incap_475759=abc; expires=Tue, 27 Oct 2026 10:00:00 GMT',
      ],
      ['x-cdn', 'equals', 'Imperva', 'Imperva'],
      ['x-cdn', 'equals', 'Incapsula', 'Incapsula'],
      ['x-iinfo', 'present', '', '10-378395948-378395988 NNNN CT(0 0 0) RT(1513979929110 100)'],
    ],
  ),
  ...signatures({ ...EDGE, provider: 'arvancloud', source: 'https://docs.arvancloud.ir/en/cdn' }, [
    ['server', 'token', 'ArvanCloud', 'ArvanCloud'],
  ]),
  ...signatures({ ...EDGE, provider: 'azion', source: 'https://www.azion.com/en/documentation/' }, [
    ['server', 'equals', 'Azion Technologies', 'Azion Technologies'],
  ]),
  ...signatures(
    {
      ...EDGE,
      provider: 'bunny',
      source: 'https://docs.bunny.net/cdn/troubleshooting/run-traceroute',
    },
    [
      ['cdn-pullzone', 'present', '', '123456'],
      ['cdn-requestcountrycode', 'present', '', 'SE'],
      ['server', 'token', 'BunnyCDN', 'BunnyCDN-DE1-863'],
    ],
  ),
  ...signatures({ ...EDGE, provider: 'cachefly', source: 'https://www.cachefly.com/' }, [
    ['server', 'token', 'CFS', 'CFS 0215', { weight: 'likely' }],
    ['x-cf1', 'present', '', 'H:F', { weight: 'likely' }],
  ]),
  ...signatures(
    {
      ...EDGE,
      provider: 'cdn77',
      source: 'https://client.cdn77.com/support/knowledgebase',
    },
    [
      ['server', 'token', 'CDN77-Turbo', 'CDN77-Turbo'],
      ['x-77-cache', 'present', '', 'HIT'],
      ['x-77-nzt', 'present', '', 'EwwBm6sR'],
      ['x-77-pop', 'present', '', 'pragueCZ'],
    ],
  ),
  ...signatures(
    { ...EDGE, provider: 'cdnetworks', weight: 'likely', source: 'https://docs.cdnetworks.com/en/cdn/' },
    [
      ['x-px', 'present', '', 'ht h0-s1.p5-fra.cdngp.net'],
      ['x-ws-request-id', 'present', '', '65f0a1b2_PSfgblPAR1ay12_1-2'],
    ],
  ),
  ...signatures({ ...EDGE, provider: 'ddos-guard', source: 'https://ddos-guard.net/en/manual' }, [
    ['server', 'token', 'ddos-guard', 'ddos-guard'],
    ['set-cookie', 'cookie-prefix', '__ddg', '__ddg1_=abc; Domain=.shop.example; HttpOnly; Path=/'],
  ]),
  ...signatures({ ...EDGE, provider: 'edgio', source: 'https://docs.edg.io/' }, [
    ['server', 'token', 'ECAcc', 'ECAcc (nyd/D185)'],
    ['server', 'token', 'ECD', 'ECD (nyd/D185)'],
    ['server', 'token', 'ECS', 'ECS (nyb/1D2B)'],
    ['server', 'token', 'EdgePrism', 'EdgePrism/5.3.1.0'],
    ['x-ec-custom-error', 'present', '', '1'],
  ]),
  ...signatures({ ...EDGE, provider: 'gcore', source: 'https://gcore.com/docs/cdn' }, [
    ['x-id-fe', 'present', '', 'fr5-hw-edge-gc4'],
  ]),
  ...signatures({ ...EDGE, provider: 'keycdn', source: 'https://www.keycdn.com/support' }, [
    ['server', 'token', 'keycdn', 'keycdn'],
    ['server', 'token', 'keycdn-engine', 'keycdn-engine'],
    ['x-edge-location', 'present', '', 'pragueCZ', { weight: 'possible' }],
  ]),
  ...signatures({ ...EDGE, provider: 'medianova', source: 'https://docs.medianova.com/' }, [
    ['server', 'token', 'MNCDN', 'MNCDN-2174'],
  ]),
  ...signatures({ ...EDGE, provider: 'netflix', source: 'https://openconnect.netflix.com/en/' }, [
    ['x-netflix.nfstatus', 'present', '', '1_1'],
  ]),
  ...signatures({ ...EDGE, provider: 'quic-cloud', source: 'https://docs.quic.cloud/cdn/' }, [
    ['x-qc-cache', 'present', '', 'hit'],
    ['x-qc-pop', 'present', '', 'EU-DE-FRA-12'],
  ]),
  ...signatures({ ...EDGE, provider: 'section', source: 'https://www.section.io/docs/' }, [
    ['section-io-id', 'present', '', '0a1b2c3d4e5f6789'],
  ]),
  ...signatures({ ...EDGE, provider: 'stackpath', source: 'https://support.stackpath.com/' }, [
    ['server', 'token', 'StackPath', 'StackPath'],
    ['x-hw', 'present', '', '1568465140.dop013.sk1.t,1568465140.cds032.sk1.shn,1568465140'],
    ['x-sp-edge-host', 'present', '', 'shop.example'],
  ]),
  ...signatures(
    {
      ...EDGE,
      provider: 'sucuri',
      source: 'https://docs.sucuri.net/website-firewall/',
    },
    [
      ['server', 'token', 'Sucuri', 'Sucuri/Cloudproxy'],
      ['x-sucuri-cache', 'present', '', 'HIT'],
      ['x-sucuri-id', 'present', '', '12015'],
    ],
  ),
];
