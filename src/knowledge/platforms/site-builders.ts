import type { PlatformEntry } from '../platform-entry';

/** Platforms that people build sites and blogs with, sorted by id. */
export const SITE_BUILDERS: readonly PlatformEntry[] = [
  {
    id: 'blogger',
    name: 'Blogger',
    provider: 'google',
    fronts: ['google'],
    source: 'https://support.google.com/blogger/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.blogspot.com', 'shop.blogspot.com'],
          ['www.blogger.com', 'www.blogger.com'],
        ],
      },
    ],
  },
  {
    id: 'bubble',
    name: 'Bubble',
    provider: 'aws',
    fronts: ['cloudflare', 'aws'],
    usualRegion: 'us-west-2',
    source: 'https://manual.bubble.io/',
    date: '2026-11-24',
    headers: [
      {
        rows: [
          ['x-bubble-capacity-limit', 'present', '', '3 units'],
          ['x-bubble-capacity-used', 'present', '', '0.01'],
          ['x-bubble-perf', 'present', '', 'total=123'],
        ],
      },
    ],
    names: [{ rows: [['*.bubbleapps.io', 'shop.bubbleapps.io']] }],
  },
  {
    id: 'carrd',
    name: 'Carrd',
    provider: null,
    fronts: ['cloudflare'],
    source: 'https://carrd.co/docs',
    date: '2026-11-24',
    names: [{ rows: [['*.carrd.co', 'shop.carrd.co']] }],
  },
  {
    id: 'duda',
    name: 'Duda',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://support.duda.co/hc/en-us',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.cdn-website.com', 'lirp.cdn-website.com'],
          ['*.dudaone.com', 'shop.dudaone.com'],
          ['*.multiscreensite.com', 'shop.multiscreensite.com'],
        ],
      },
    ],
  },
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
          ['*.framer.ai', 'shop.framer.ai'],
          ['*.framer.app', 'shop.framer.app'],
          ['*.framer.website', 'shop.framer.website'],
          ['framerusercontent.com', 'framerusercontent.com'],
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
    id: 'godaddy-websites',
    name: 'GoDaddy Websites + Marketing',
    provider: 'aws',
    fronts: ['aws', 'godaddy'],
    source: 'https://www.godaddy.com/help/websites-marketing-1000013',
    date: '2026-11-24',
    headers: [{ rows: [['server', 'token', 'DPS', 'DPS/2.0.0+sha-0a1b2c3']] }],
    names: [{ rows: [['*.godaddysites.com', 'shop.godaddysites.com']] }],
  },
  {
    id: 'hostinger-website-builder',
    name: 'Hostinger Website Builder',
    provider: null,
    fronts: ['hostinger', 'cloudflare'],
    source: 'https://www.hostinger.com/support/website-builder',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.builder-preview.com', 'shop.builder-preview.com'],
          ['*.zyrosite.com', 'assets.zyrosite.com'],
        ],
      },
    ],
  },
  {
    id: 'jimdo',
    name: 'Jimdo',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://help.jimdo.com/hc/en-us',
    date: '2026-11-24',
    headers: [
      {
        rows: [
          ['x-jimdo-instance', 'present', '', 'i-0a1b2c3d4e5f67890'],
          ['x-jimdo-wid', 'present', '', 's0a1b2c3d4e5f6789'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.jimdofree.com', 'shop.jimdofree.com'],
          ['*.jimdosite.com', 'shop.jimdosite.com'],
        ],
      },
    ],
  },
  {
    id: 'medium',
    name: 'Medium',
    provider: 'aws',
    fronts: ['cloudflare'],
    source: 'https://help.medium.com/hc/en-us',
    date: '2026-11-24',
    headers: [{ rows: [['medium-fulfilled-by', 'present', '', 'edgy/8.7.1, valencia/main']] }],
    names: [{ rows: [['*.medium.com', 'miro.medium.com']] }],
  },
  {
    id: 'notion',
    name: 'Notion',
    provider: 'aws',
    fronts: ['cloudflare'],
    source: 'https://www.notion.com/help/public-pages-and-web-publishing',
    date: '2026-11-24',
    headers: [{ rows: [['x-notion-request-id', 'present', '', '0a1b2c3d-4e5f-6789-abcd-ef0123456789']] }],
    names: [{ rows: [['*.notion.site', 'shop.notion.site']] }],
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
          ['*.squarespace-cdn.com', 'images.squarespace-cdn.com'],
          ['*.squarespace.com', 'ext-cust.squarespace.com'],
        ],
      },
    ],
  },
  {
    id: 'strikingly',
    name: 'Strikingly',
    provider: 'aws',
    fronts: ['aws', 'cloudflare'],
    source: 'https://support.strikingly.com/hc/en-us',
    date: '2026-11-24',
    names: [{ rows: [['*.mystrikingly.com', 'shop.mystrikingly.com']] }],
  },
  {
    id: 'substack',
    name: 'Substack',
    provider: 'aws',
    fronts: ['cloudflare'],
    source: 'https://support.substack.com/hc/en-us',
    date: '2026-11-24',
    headers: [{ rows: [['x-served-by', 'contains', 'Substack', 'Substack']] }],
    names: [
      {
        rows: [
          ['*.substack.com', 'shop.substack.com'],
          ['substackcdn.com', 'substackcdn.com'],
        ],
      },
    ],
  },
  {
    id: 'tilda',
    name: 'Tilda',
    provider: 'tilda',
    fronts: ['tilda', 'ddos-guard'],
    source: 'https://help.tilda.cc/',
    date: '2026-11-24',
    headers: [
      {
        rows: [
          ['x-tilda-imprint', 'present', '', '0a1b2c3d'],
          ['x-tilda-server', 'present', '', '27'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.tilda.ws', 'shop.tilda.ws'],
          ['*.tildacdn.com', 'static.tildacdn.com'],
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
    id: 'weebly',
    name: 'Weebly',
    provider: 'weebly',
    fronts: ['weebly', 'cloudflare', 'fastly'],
    source: 'https://www.weebly.com/support',
    date: '2026-11-24',
    headers: [{ rows: [['x-host', 'contains', 'weebly.net', 'grn123.sf2p.intern.weebly.net']] }],
    names: [
      {
        rows: [
          ['*.editmysite.com', 'cdn2.editmysite.com'],
          ['*.square.site', 'shop.square.site'],
          ['*.weebly.com', 'shop.weebly.com'],
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
          ['*.filesusr.com', 'docs.filesusr.com'],
          ['*.parastorage.com', 'static.parastorage.com'],
          ['*.wixapis.com', 'www.wixapis.com'],
          ['*.wixdns.net', 'cdn1.wixdns.net'],
          ['*.wixsite.com', 'owner.wixsite.com'],
          ['*.wixstatic.com', 'static.wixstatic.com'],
          ['*.wixstudio.com', 'owner.wixstudio.com'],
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
