import type { ProviderEntry } from '../provider-entry';

/** Hosters, sorted by id. */
export const HOSTERS: readonly ProviderEntry[] = [
  {
    id: 'a2-hosting',
    name: 'A2 Hosting',
    kind: 'hoster',
    source: 'https://www.a2hosting.com/about/data-centers/',
    date: '2026-11-24',
    isMinor: true,
    networks: [55293],
  },
  {
    id: 'dreamhost',
    name: 'DreamHost',
    kind: 'hoster',
    source: 'https://help.dreamhost.com/hc/en-us',
    date: '2026-11-23',
    networks: [26347],
    names: [
      {
        rows: [
          ['*.dream.io', 'objects-us-east-1.dream.io', { service: 'object-storage' }],
          ['*.dreamhosters.com', 'shop.dreamhosters.com'],
        ],
      },
    ],
  },
  {
    id: 'equinix',
    name: 'Equinix',
    kind: 'hoster',
    source: 'https://deploy.equinix.com/developers/docs/metal/locations/metros/',
    date: '2026-11-23',
    networks: [54825, 15830, 24989],
  },
  {
    id: 'godaddy',
    name: 'GoDaddy',
    kind: 'hoster',
    source: 'https://www.godaddy.com/hosting',
    date: '2026-11-23',
    networks: [
      26496, 31815, 397514, 397515, 397516, 397517, 397519, 397520, 397522, 398101, 398105, 398108, 398109,
      398110, 398785, 398786, 398787, 398788, 398789, 398790, 400749, 400754,
    ],
    names: [
      {
        rows: [
          ['*.myftpupload.com', '0a1.b2c.myftpupload.com'],
          ['*.secureserver.net', '25.113.0.203.host.secureserver.net'],
        ],
      },
    ],
  },
  {
    id: 'hostdime',
    name: 'HostDime',
    kind: 'hoster',
    source: 'https://www.hostdime.com/data-centers/',
    date: '2026-11-24',
    isMinor: true,
    networks: [33182, 53055],
  },
  {
    id: 'hostinger',
    name: 'Hostinger',
    kind: 'hoster',
    source: 'https://www.hostinger.com/tutorials',
    date: '2026-11-23',
    networks: [47583, 204915],
    headers: [
      {
        source: 'https://www.hostinger.com/support/',
        layer: 'edge',
        rows: [
          [
            'platform',
            'equals',
            'hostinger',
            'hostinger',
            { layer: 'origin', weight: 'likely', region: null },
          ],
          ['server', 'token', 'hcdn', 'hcdn'],
          ['x-hcdn-cache-status', 'present', '', 'HIT'],
          ['x-hcdn-request-id', 'present', '', 'a1b2c3d4e5f6-fra-edge1'],
        ],
      },
    ],
  },
  {
    id: 'inmotion',
    name: 'InMotion Hosting',
    kind: 'hoster',
    source: 'https://www.inmotionhosting.com/data-centers',
    date: '2026-11-24',
    isMinor: true,
    networks: [22611, 3842, 54641],
  },
  {
    id: 'kamatera',
    name: 'Kamatera',
    kind: 'cloud',
    source: 'https://www.kamatera.com/data-centers/',
    date: '2026-11-24',
    isMinor: true,
    networks: [36007, 41436, 54913, 64022, 204548, 210329, 215728, 396948, 396949],
  },
  {
    id: 'leaseweb',
    name: 'Leaseweb',
    kind: 'hoster',
    source: 'https://www.leaseweb.com/en/platform',
    date: '2026-11-23',
    networks: [
      60781, 7203, 16265, 19148, 27411, 28753, 30633, 32613, 38930, 59253, 133752, 134351, 136988, 205544,
      393886, 394380, 395954, 396190, 396362,
    ],
    names: [
      {
        source: 'https://kb.leaseweb.com/kb/cdn/',
        layer: 'edge',
        rows: [['*.lswcdn.net', 'shop.lswcdn.net']],
      },
    ],
  },
  {
    id: 'liquidweb',
    name: 'Liquid Web',
    kind: 'hoster',
    source: 'https://www.liquidweb.com/about-us/data-centers/',
    date: '2026-11-23',
    networks: [32244, 36444, 40819, 53824, 201682, 202521],
    names: [
      // Nexcess.
      {
        source: 'https://www.nexcess.net/help/',
        rows: [
          ['*.nxcli.io', 'shop.nxcli.io'],
          ['*.nxcli.net', 'shop.nxcli.net'],
        ],
      },
    ],
  },
  {
    id: 'namecheap',
    name: 'Namecheap',
    kind: 'hoster',
    source: 'https://www.namecheap.com/hosting/',
    date: '2026-11-23',
    networks: [22612],
    names: [
      {
        rows: [
          ['*.easywp.com', 'shop-0a1b2c.easywp.com'],
          ['*.web-hosting.com', 'premium123.web-hosting.com'],
        ],
      },
    ],
  },
  {
    id: 'newfold',
    name: 'Newfold Digital',
    kind: 'hoster',
    source: 'https://newfold.com/brands',
    date: '2026-11-24',
    isMinor: true,
    networks: [46606, 19871, 29873, 263093],
    headers: [
      {
        source: 'https://www.bluehost.com/help',
        rows: [['host-header', 'equals', 'c2hhcmVkLmJsdWVob3N0LmNvbQ==', 'c2hhcmVkLmJsdWVob3N0LmNvbQ==']],
      },
    ],
    names: [
      // Bluehost and HostGator.
      {
        rows: [
          ['*.unifiedlayer.com', '162-241-0-25.unifiedlayer.com'],
          ['*.websitewelcome.com', 'gator1234.websitewelcome.com'],
        ],
      },
    ],
  },
  {
    id: 'pair',
    name: 'pair Networks',
    kind: 'hoster',
    source: 'https://www.pair.com/support/kb/',
    date: '2026-11-24',
    isMinor: true,
    networks: [7859],
    names: [{ rows: [['*.pairserver.com', 'shop.pairserver.com']] }],
  },
  {
    id: 'rackspace',
    name: 'Rackspace',
    kind: 'hoster',
    source: 'https://docs.rackspace.com/',
    date: '2026-11-23',
    networks: [
      33070, 12200, 15395, 19994, 24867, 27357, 33439, 39921, 44009, 45187, 54636, 58683, 198220, 213735,
      213740,
    ],
    names: [
      {
        service: 'object-storage',
        layer: 'edge',
        weight: 'possible',
        rows: [
          // Akamai answers for it.
          ['*.rackcdn.com', 'abc.r70.cf5.rackcdn.com'],
        ],
      },
    ],
  },
  {
    id: 'servers-com',
    name: 'Servers.com',
    kind: 'hoster',
    source: 'https://www.servers.com/data-centers',
    date: '2026-11-23',
    networks: [7979, 46786, 61107],
  },
];
