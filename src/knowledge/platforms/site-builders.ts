import type { PlatformEntry } from '../platform-entry';

/** Platforms that people build sites and blogs with, sorted by id. */
export const SITE_BUILDERS: readonly PlatformEntry[] = [
  {
    id: 'framer',
    name: 'Framer',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://www.framer.com/help/',
    date: '2026-11-23',
    headers: [{ rows: [['server', 'token', 'Framer', 'Framer/a1b2c3d']] }],
    names: [
      {
        rows: [
          ['*.framer.app', 'shop.framer.app'],
          ['*.framer.website', 'shop.framer.website'],
        ],
      },
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost(Pro)',
    provider: null,
    fronts: ['fastly', 'cloudflare', 'digitalocean'],
    source: 'https://ghost.org/help/cloudflare/',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://ghost.org/docs/',
        rows: [['x-ghost-cache-status', 'present', '', 'From Cache', { weight: 'likely' }]],
      },
    ],
    names: [
      { source: 'https://ghost.org/help/using-custom-domains/', rows: [['*.ghost.io', 'shop.ghost.io']] },
    ],
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    provider: 'aws',
    fronts: ['cloudflare'],
    source: 'https://knowledge.hubspot.com/',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://knowledge.hubspot.com/domains-and-urls',
        rows: [
          ['x-hs-cache-config', 'present', '', 'BrowserCache-5s-EdgeCache-180s'],
          ['x-hs-hub-id', 'present', '', '53'],
        ],
      },
    ],
    names: [
      {
        source: 'https://knowledge.hubspot.com/domains-and-urls',
        rows: [
          ['*.hs-sites.com', '12345.hs-sites.com'],
          ['*.hubspotpagebuilder.com', '12345.hubspotpagebuilder.com'],
          ['*.sites.hubspot.net', '12345.group45.sites.hubspot.net'],
        ],
      },
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    provider: null,
    fronts: ['squarespace', 'fastly', 'google'],
    source: 'https://support.squarespace.com/hc/en-us',
    date: '2026-11-23',
    headers: [{ rows: [['server', 'token', 'Squarespace', 'Squarespace']] }],
    names: [
      {
        rows: [
          ['*.sqspcdn.com', 'static1.sqspcdn.com'],
          ['*.squarespace.com', 'ext-cust.squarespace.com'],
        ],
      },
    ],
  },
  {
    id: 'tumblr',
    name: 'Tumblr',
    provider: 'automattic',
    fronts: ['automattic'],
    source: 'https://help.tumblr.com/custom-domains/',
    date: '2026-11-23',
    headers: [{ rows: [['x-tumblr-user', 'present', '', 'staff']] }],
    names: [{ rows: [['*.tumblr.com', 'shop.tumblr.com']] }],
  },
  {
    id: 'webflow',
    name: 'Webflow',
    provider: 'aws',
    fronts: ['cloudflare', 'aws', 'fastly'],
    source: 'https://help.webflow.com/hc/en-us',
    date: '2026-11-23',
    headers: [{ rows: [['x-wf-region', 'present', '', 'us-east-1']] }],
    names: [
      {
        rows: [
          ['*.webflow.com', 'proxy-ssl.webflow.com'],
          ['*.webflow.io', 'shop.webflow.io'],
          ['*.website-files.com', 'cdn.prod.website-files.com'],
        ],
      },
    ],
  },
  {
    id: 'wix',
    name: 'Wix',
    provider: null,
    fronts: ['google', 'aws', 'fastly', 'wix'],
    source: 'https://support.wix.com/en/article/about-wix-hosting',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['server', 'token', 'Pepyaka', 'Pepyaka'],
          ['x-wix-request-id', 'present', '', '1720670453.123456789012345'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.parastorage.com', 'static.parastorage.com'],
          ['*.wixdns.net', 'cdn1.wixdns.net'],
          ['*.wixsite.com', 'owner.wixsite.com'],
          ['*.wixstatic.com', 'static.wixstatic.com'],
        ],
      },
    ],
  },
  {
    id: 'wordpress-com',
    name: 'WordPress.com',
    provider: 'automattic',
    fronts: ['automattic'],
    source: 'https://wordpress.com/support/domains/',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['x-ac', 'present', '', '2.ams _dca MISS'],
          ['x-nananana', 'present', '', 'Batcache-Hit'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.wordpress.com', 'shop.wordpress.com'],
          ['*.wp.com', 'i0.wp.com'],
        ],
      },
    ],
  },
];
