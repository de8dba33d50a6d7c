import type { PlatformEntry } from '../platform-entry';

/** Hosting of WordPress, Drupal and the like with all that belongs to it, sorted by id. */
export const MANAGED_SITES: readonly PlatformEntry[] = [
  {
    id: 'acquia',
    name: 'Acquia',
    provider: 'aws',
    fronts: ['aws'],
    followsAddress: true,
    source: 'https://docs.acquia.com/acquia-cloud-platform',
    date: '2026-11-23',
    headers: [{ rows: [['x-ah-environment', 'present', '', 'prod']] }],
    names: [
      {
        rows: [
          ['*.acquia-sites.com', 'shop.prod.acquia-sites.com'],
          ['*.acsitefactory.com', 'shop.acsitefactory.com'],
        ],
      },
    ],
  },
  {
    id: 'cloudways',
    name: 'Cloudways',
    provider: null,
    fronts: ['digitalocean', 'vultr', 'linode', 'aws', 'google'],
    source: 'https://support.cloudways.com/en/',
    date: '2026-11-24',
    names: [{ rows: [['*.cloudwaysapps.com', 'wordpress-123456-1234567.cloudwaysapps.com']] }],
  },
  {
    id: 'flywheel',
    name: 'Flywheel',
    provider: 'google',
    fronts: ['google', 'cloudflare'],
    source: 'https://getflywheel.com/wordpress-support/',
    date: '2026-11-24',
    headers: [
      {
        rows: [
          ['x-fw-hash', 'present', '', '0a1b2c3d4e'],
          ['x-fw-serve', 'present', '', 'TRUE'],
          ['x-fw-server', 'present', '', 'Flywheel/5.1.0'],
          ['x-fw-type', 'present', '', 'VISIT'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.flywheelsites.com', 'shop.flywheelsites.com'],
          ['*.flywheelstaging.com', 'shop.flywheelstaging.com'],
        ],
      },
    ],
  },
  {
    id: 'kinsta',
    name: 'Kinsta',
    provider: 'google',
    fronts: ['cloudflare', 'google'],
    source: 'https://kinsta.com/docs/',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['ki-edge', 'present', '', 'v=20.2.7;mv=3.0.6'],
          ['x-kinsta-cache', 'present', '', 'HIT'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.kinsta.app', 'shop-0a1b2.kinsta.app'],
          ['*.kinsta.cloud', 'shop.kinsta.cloud'],
          ['*.kinsta.page', 'shop-0a1b2.kinsta.page'],
        ],
      },
    ],
  },
  {
    id: 'pantheon',
    name: 'Pantheon',
    provider: 'google',
    fronts: ['fastly', 'google'],
    source: 'https://docs.pantheon.io/guides/global-cdn',
    date: '2026-11-23',
    headers: [{ rows: [['x-pantheon-styx-hostname', 'present', '', 'styx-fe1-a-789d66bff9-q8x2r']] }],
    names: [
      {
        source: 'https://docs.pantheon.io/guides/domains',
        rows: [['*.pantheonsite.io', 'live-shop.pantheonsite.io']],
      },
    ],
  },
  {
    id: 'platform-sh',
    name: 'Upsun (Platform.sh)',
    provider: null,
    fronts: ['aws', 'google', 'azure', 'ovh', 'fastly'],
    followsAddress: true,
    source: 'https://docs.upsun.com/development/regions.html',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://docs.upsun.com/development/headers.html',
        rows: [
          ['x-platform-cluster', 'present', '', 'abcdefghijklm-main-bvxea6i'],
          ['x-platform-processor', 'present', '', 'ggxs3fe4mfi5flbdyvzmnpdsce'],
        ],
      },
    ],
    names: [{ rows: [['*.platformsh.site', 'main-abc.eu-5.platformsh.site']] }],
  },
  {
    id: 'pressable',
    name: 'Pressable',
    provider: 'automattic',
    fronts: ['automattic'],
    source: 'https://pressable.com/knowledgebase/',
    date: '2026-11-24',
    names: [{ rows: [['*.mystagingwebsite.com', 'shop.mystagingwebsite.com']] }],
  },
  {
    id: 'siteground',
    name: 'SiteGround',
    provider: 'google',
    fronts: ['google'],
    source: 'https://www.siteground.com/kb/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.sg-host.com', 'shop1.sg-host.com'],
          ['*.sgvps.net', 'c12345.sgvps.net'],
          ['*.siteground.biz', 'uk123.siteground.biz'],
        ],
      },
    ],
  },
  {
    id: 'wordpress-vip',
    name: 'WordPress VIP',
    provider: 'automattic',
    fronts: ['automattic'],
    source: 'https://docs.wpvip.com/infrastructure/',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://docs.wpvip.com/caching/',
        rows: [['x-powered-by', 'contains', 'WordPress VIP', 'WordPress VIP <https://wpvip.com>']],
      },
    ],
    names: [{ source: 'https://docs.wpvip.com/domains/', rows: [['*.go-vip.net', 'shop.go-vip.net']] }],
  },
  {
    id: 'wpengine',
    name: 'WP Engine',
    provider: null,
    fronts: ['cloudflare', 'google', 'aws'],
    followsAddress: true,
    source: 'https://wpengine.com/support/',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['wpe-backend', 'present', '', 'apache'],
          ['x-powered-by', 'contains', 'WP Engine', 'WP Engine'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.wpengine.com', 'shop.wpengine.com'],
          ['*.wpenginepowered.com', 'shop.wpenginepowered.com'],
        ],
      },
    ],
  },
];
