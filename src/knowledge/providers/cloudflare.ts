import type { ProviderEntry } from '../provider-entry';

/** Cloudflare, and what it runs itself at its edge. */
export const CLOUDFLARE: ProviderEntry = {
  id: 'cloudflare',
  name: 'Cloudflare',
  kind: 'cdn',
  source: 'https://www.cloudflare.com/ips/',
  date: '2026-11-23',
  networks: [13335, 14789, 132892, 139242, 202623, 203898, 209242, 394536, 395747],
  headers: [
    {
      source: 'https://developers.cloudflare.com/fundamentals/reference/http-headers/',
      rows: [
        ['cf-apo-via', 'present', '', 'tcache'],
        ['cf-bgj', 'present', '', 'imgq:100,h2pri'],
        ['cf-polished', 'present', '', 'origSize=47586'],
        // Its suffix names the visitor's nearest edge, so it is never read.
        ['cf-ray', 'present', '', '597bc5c70826fd1e-SYD'],
        ['cf-resized', 'present', '', 'internal=ok/m q=0 n=31+5 c=0+5 v=2026.11.1'],
        ['server', 'token', 'cloudflare', 'cloudflare'],
      ],
    },
    {
      source: 'https://developers.cloudflare.com/cache/concepts/cache-responses/',
      rows: [['cf-cache-status', 'present', '', 'DYNAMIC']],
    },
    {
      source:
        'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
      rows: [['cf-mitigated', 'present', '', 'challenge']],
    },
    {
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      weight: 'likely',
      rows: [
        ['set-cookie', 'cookie', '__cf_bm', '__cf_bm=dummy; path=/; HttpOnly; Secure; SameSite=None'],
        ['set-cookie', 'cookie', '__cflb', '__cflb=dummy; SameSite=None; Secure; path=/'],
        ['set-cookie', 'cookie', '__cfwaitingroom', '__cfwaitingroom=dummy; Path=/; Secure; HttpOnly'],
        ['set-cookie', 'cookie', '_cfuvid', '_cfuvid=dummy; path=/; HttpOnly; Secure; SameSite=None'],
        [
          'set-cookie',
          'cookie',
          'cf_clearance',
          'cf_clearance=dummy; path=/; HttpOnly; Secure; SameSite=None',
        ],
      ],
    },
  ],
  names: [
    {
      source: 'https://developers.cloudflare.com/dns/zone-setups/partial-setup/',
      rows: [['*.cdn.cloudflare.net', 'shop.example.cdn.cloudflare.net']],
    },
    // What Cloudflare itself runs there has nobody else's server behind it.
    {
      source: 'https://developers.cloudflare.com/directory/',
      isWhole: true,
      rows: [
        ['*.cloudflare.com', 'challenges.cloudflare.com'],
        ['*.cloudflareaccess.com', 'shop.cloudflareaccess.com', { service: 'access' }],
        ['*.cloudflareinsights.com', 'static.cloudflareinsights.com', { service: 'web-analytics' }],
        ['*.cloudflarestream.com', 'customer-abc.cloudflarestream.com', { service: 'stream' }],
        ['*.pages.dev', 'shop.pages.dev', { service: 'pages' }],
        ['*.r2.cloudflarestorage.com', 'abc.r2.cloudflarestorage.com', { service: 'r2' }],
        ['*.r2.dev', 'pub-abc.r2.dev', { service: 'r2' }],
        ['*.videodelivery.net', 'watch.videodelivery.net', { service: 'stream' }],
        ['imagedelivery.net', 'imagedelivery.net', { service: 'images' }],
      ],
    },
    {
      source: 'https://developers.cloudflare.com/workers/configuration/routing/workers-dev/',
      service: 'workers',
      rows: [['*.workers.dev', 'shop.account.workers.dev']],
    },
    {
      source: 'https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/',
      service: 'tunnel',
      rows: [
        ['*.cfargotunnel.com', '0a1b2c3d-4e5f-6789-abcd-ef0123456789.cfargotunnel.com'],
        ['*.trycloudflare.com', 'seasonal-deck-organisms.trycloudflare.com'],
      ],
    },
  ],
};
