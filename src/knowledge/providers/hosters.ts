import type { ProviderEntry } from '../provider-entry';
import { CITY_AND_NUMBER } from '../region-shapes';

/** Hosters, sorted by id. */
export const HOSTERS: readonly ProviderEntry[] = [
  {
    id: 'contabo',
    name: 'Contabo',
    kind: 'hoster',
    source: 'https://contabo.com/en/locations/',
    date: '2026-11-23',
    networks: [40021, 51167, 141995],
  },
  {
    id: 'dreamhost',
    name: 'DreamHost',
    kind: 'hoster',
    source: 'https://help.dreamhost.com/hc/en-us',
    date: '2026-11-23',
    networks: [26347],
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
    id: 'gandi',
    name: 'Gandi',
    kind: 'hoster',
    source: 'https://docs.gandi.net/en/',
    date: '2026-11-23',
    networks: [29169, 203476, 209453],
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
  },
  {
    id: 'hetzner',
    name: 'Hetzner',
    kind: 'hoster',
    source: 'https://docs.hetzner.com/cloud/general/locations/',
    date: '2026-11-23',
    networks: [24940, 212317, 213230, 215859],
    regions: CITY_AND_NUMBER,
    names: [
      {
        source: 'https://docs.hetzner.com/storage/object-storage/overview/',
        service: 'object-storage',
        rows: [['*.<region>.your-objectstorage.com', 'shop.fsn1.your-objectstorage.com']],
      },
      {
        source: 'https://docs.hetzner.com/cloud/servers/cloud-server-rdns/',
        rows: [['*.your-server.de', 'static.25.113.0.203.clients.your-server.de']],
      },
    ],
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
    id: 'infomaniak',
    name: 'Infomaniak',
    kind: 'hoster',
    source: 'https://www.infomaniak.com/en/about',
    date: '2026-11-23',
    networks: [29222],
  },
  {
    id: 'ionos',
    name: 'IONOS',
    kind: 'hoster',
    source: 'https://docs.ionos.com/cloud',
    date: '2026-11-23',
    networks: [8560, 15418, 20718, 54548],
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
  },
  {
    id: 'liquidweb',
    name: 'Liquid Web',
    kind: 'hoster',
    source: 'https://www.liquidweb.com/about-us/data-centers/',
    date: '2026-11-23',
    networks: [32244, 36444, 40819, 53824, 201682, 202521],
  },
  {
    id: 'namecheap',
    name: 'Namecheap',
    kind: 'hoster',
    source: 'https://www.namecheap.com/hosting/',
    date: '2026-11-23',
    networks: [22612],
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
  {
    id: 'strato',
    name: 'STRATO',
    kind: 'hoster',
    source: 'https://www.strato.de/hosting/',
    date: '2026-11-23',
    networks: [6724],
  },
];
