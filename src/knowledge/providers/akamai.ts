import type { ProviderEntry } from '../provider-entry';

/** Akamai's delivery network; its cloud is `linode`. */
export const AKAMAI: ProviderEntry = {
  id: 'akamai',
  name: 'Akamai',
  kind: 'cdn',
  source: 'https://www.akamai.com/products/content-delivery-network',
  date: '2026-11-23',
  networks: [
    12222, 16625, 17204, 20940, 21342, 24319, 26008, 31108, 32787, 33047, 33905, 34164, 35994, 36183, 49846,
    55770, 200005, 213120, 393234, 393560,
  ],
  headers: [
    {
      source: 'https://techdocs.akamai.com/edge-diagnostics/docs/pragma-headers',
      rows: [
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
      ],
    },
    {
      source: 'https://techdocs.akamai.com/netstorage/docs',
      rows: [['server', 'token', 'AkamaiNetStorage', 'AkamaiNetStorage']],
    },
    {
      source: 'https://techdocs.akamai.com/mpulse/docs',
      rows: [
        [
          'server-timing',
          'contains',
          'ak_p;',
          'ak_p; desc="1720670453_388240151_3276195011_24_4113_3_0_-";dur=1',
        ],
        ['server-timing', 'contains', 'cdn-cache; desc=', 'cdn-cache; desc=HIT', { weight: 'likely' }],
      ],
    },
    {
      source: 'https://techdocs.akamai.com/bot-manager/docs',
      rows: [
        ['set-cookie', 'cookie', '_abck', '_abck=0A1B~-1~YAAQ; Path=/; Secure'],
        ['set-cookie', 'cookie', 'ak_bmsc', 'ak_bmsc=0A1B~000000; Path=/; HttpOnly'],
        ['set-cookie', 'cookie', 'bm_mi', 'bm_mi=0A1B~000000; Path=/; HttpOnly'],
        ['set-cookie', 'cookie', 'bm_sv', 'bm_sv=0A1B~000000; Path=/; Secure'],
        ['set-cookie', 'cookie', 'bm_sz', 'bm_sz=0A1B~YAAQ; Path=/'],
      ],
    },
    {
      source: 'https://techdocs.akamai.com/property-mgr/docs/test-your-config',
      rows: [['x-akamai-staging', 'present', '', 'ESSL']],
    },
    {
      source: 'https://techdocs.akamai.com/cloudlets/docs/what-app-load-bal',
      rows: [
        [
          'set-cookie',
          'cookie-prefix',
          'akaalb_',
          'akaalb_shop=~op=balancer:origin1~rv=52~m=origin1:0|~os=abc; path=/',
        ],
      ],
    },
    {
      source: 'https://techdocs.akamai.com/cloudlets/docs/what-visitor-prioritization',
      rows: [['set-cookie', 'cookie-prefix', 'akavpau_', 'akavpau_shop=1720670453~id=abc; path=/']],
    },
  ],
  names: [
    {
      source: 'https://techdocs.akamai.com/property-mgr/docs',
      rows: [
        ['*.akadns.net', 'shop.akadns.net', { weight: 'possible' }],
        ['*.akamai.net', 'a1234.dscb.akamai.net'],
        ['*.akamaiedge.net', 'e1234.dscb.akamaiedge.net'],
        ['*.akamaihd.net', 'shop-a.akamaihd.net'],
        ['*.akamaistream.net', 'shop.akamaistream.net'],
        ['*.akamaitechnologies.com', 'a23-44-214-23.deploy.static.akamaitechnologies.com'],
        ['*.akamaized.net', 'shop.akamaized.net'],
        ['*.edgekey.net', 'shop.example.edgekey.net'],
        ['*.edgesuite.net', 'shop.example.edgesuite.net'],
        ['*.srip.net', 'shop.example.srip.net'],
      ],
    },
    {
      source: 'https://techdocs.akamai.com/mpulse/docs',
      isWhole: true,
      rows: [
        ['*.akstat.io', '0217990f.akstat.io'],
        ['*.go-mpulse.net', 's.go-mpulse.net'],
      ],
    },
  ],
};
