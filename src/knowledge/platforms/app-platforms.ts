import type { PlatformEntry } from '../platform-entry';

/** Platforms that run the code or the pages of others, sorted by id. */
export const APP_PLATFORMS: readonly PlatformEntry[] = [
  {
    id: 'acquia',
    name: 'Acquia',
    provider: 'aws',
    fronts: ['aws'],
    followsAddress: true,
    source: 'https://docs.acquia.com/acquia-cloud-platform',
    date: '2026-11-23',
    headers: [{ rows: [['x-ah-environment', 'present', '', 'prod']] }],
    names: [{ rows: [['*.acquia-sites.com', 'shop.prod.acquia-sites.com']] }],
  },
  {
    id: 'deno-deploy',
    name: 'Deno Deploy',
    provider: null,
    fronts: ['google', 'aws'],
    source: 'https://docs.deno.com/deploy/',
    date: '2026-11-23',
    headers: [{ rows: [['server', 'token', 'deno', 'deno/gcp-europe-west3', { weight: 'likely' }]] }],
    names: [{ rows: [['*.deno.dev', 'shop.deno.dev']] }],
  },
  {
    id: 'firebase-hosting',
    name: 'Firebase Hosting',
    provider: 'google',
    fronts: ['fastly', 'google'],
    source: 'https://firebase.google.com/docs/hosting',
    date: '2026-11-23',
    names: [
      {
        source: 'https://firebase.google.com/docs/hosting/custom-domain',
        rows: [
          ['*.firebaseapp.com', 'shop.firebaseapp.com'],
          ['*.web.app', 'shop.web.app'],
        ],
      },
    ],
  },
  {
    id: 'fly',
    name: 'Fly.io',
    provider: 'fly',
    fronts: ['fly'],
    source: 'https://fly.io/docs/networking/request-headers/',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['fly-request-id', 'present', '', '01HZJG5FGW0XTNGKHZ2NJV90WR-sea'],
          ['server', 'token', 'Fly', 'Fly/a1b2c3d4 (2025-10-20)'],
          ['via', 'contains', 'fly.io', '2 fly.io'],
        ],
      },
    ],
    names: [
      { source: 'https://fly.io/docs/networking/custom-domain/', rows: [['*.fly.dev', 'shop.fly.dev']] },
    ],
  },
  {
    id: 'github-pages',
    name: 'GitHub Pages',
    provider: null,
    fronts: ['fastly'],
    isOnlyAtFronts: true,
    source: 'https://docs.github.com/pages/configuring-a-custom-domain-for-your-github-pages-site',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://docs.github.com/pages',
        rows: [
          // GitHub's other hosts send them too: only behind Fastly it is Pages.
          ['server', 'token', 'GitHub.com', 'GitHub.com', { weight: 'likely' }],
          ['x-github-request-id', 'present', '', 'A074:029E:CD930:107B9F:5BBFC67D', { weight: 'likely' }],
        ],
      },
    ],
    names: [
      {
        source: 'https://docs.github.com/pages/getting-started-with-github-pages/what-is-github-pages',
        rows: [['*.github.io', 'shop.github.io']],
      },
    ],
  },
  {
    id: 'gitlab-pages',
    name: 'GitLab Pages',
    provider: 'google',
    fronts: ['google', 'cloudflare'],
    source: 'https://docs.gitlab.com/user/gitlab_com/',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://docs.gitlab.com/user/project/pages/',
        rows: [['gitlab-lb', 'present', '', 'haproxy-pages-01-lb-gprd', { weight: 'likely' }]],
      },
    ],
    names: [
      { source: 'https://docs.gitlab.com/user/project/pages/', rows: [['*.gitlab.io', 'shop.gitlab.io']] },
    ],
  },
  {
    id: 'heroku',
    name: 'Heroku',
    provider: 'aws',
    fronts: ['aws'],
    followsAddress: true,
    usualRegion: 'us-east-1',
    source: 'https://devcenter.heroku.com/articles/regions',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://devcenter.heroku.com/articles/http-routing',
        rows: [
          ['server', 'token', 'Heroku', 'Heroku'],
          [
            'set-cookie',
            'cookie',
            'heroku-session-affinity',
            'heroku-session-affinity=AECDaANoA24; Path=/; HttpOnly',
          ],
          ['via', 'contains', '1.1 heroku-router', '1.1 heroku-router'],
          ['via', 'contains', '1.1 vegur', '1.1 vegur'],
          ['via', 'contains', '2.0 heroku-router', '2.0 heroku-router'],
        ],
      },
    ],
    names: [
      {
        source: 'https://devcenter.heroku.com/articles/custom-domains',
        rows: [
          ['*.herokuapp.com', 'shop-1a2b3c4d5e6f.herokuapp.com'],
          ['*.herokudns.com', 'whispering-willow-5678.herokudns.com'],
          ['*.herokussl.com', 'tokyo-2121.herokussl.com'],
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
    names: [{ rows: [['*.kinsta.cloud', 'shop.kinsta.cloud']] }],
  },
  {
    id: 'netlify',
    name: 'Netlify',
    provider: 'aws',
    fronts: ['aws', 'digitalocean', 'google', 'linode', 'vultr', 'azure'],
    source: 'https://docs.netlify.com/',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['server', 'token', 'Netlify', 'Netlify'],
          ['x-nf-request-id', 'present', '', '01HXWNARD79Q2C6KQPEJWKWGFQ'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.netlify.app', 'shop.netlify.app'],
          ['*.netlify.com', 'shop.netlify.com'],
          ['*.netlifyglobalcdn.com', 'shop.netlifyglobalcdn.com'],
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
    id: 'railway',
    name: 'Railway',
    provider: null,
    fronts: ['railway', 'google', 'fastly'],
    source: 'https://docs.railway.com/reference/public-networking',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://docs.railway.com/networking/public-networking/specs-and-limits',
        rows: [
          // `x-railway-edge` beside it names the visitor's nearest edge.
          ['server', 'token', 'railway-edge', 'railway-edge'],
          ['x-railway-request-id', 'present', '', '0aXVOqXcRr2TnhQ1WFxYzg'],
        ],
      },
    ],
    names: [
      {
        source: 'https://docs.railway.com/guides/public-networking',
        rows: [['*.up.railway.app', 'shop.up.railway.app']],
      },
    ],
  },
  {
    id: 'render',
    name: 'Render',
    provider: null,
    fronts: ['cloudflare', 'aws'],
    source: 'https://render.com/docs/regions',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://render.com/docs/web-services',
        rows: [
          ['rndr-id', 'present', '', '0a1b2c3d-4e5f-6789'],
          ['x-render-origin-server', 'present', '', 'Render'],
        ],
      },
    ],
    names: [
      { source: 'https://render.com/docs/custom-domains', rows: [['*.onrender.com', 'shop.onrender.com']] },
    ],
  },
  {
    id: 'replit',
    name: 'Replit',
    provider: 'google',
    fronts: ['google'],
    source: 'https://docs.replit.com/',
    date: '2026-11-23',
    names: [{ rows: [['*.replit.app', 'shop.replit.app']] }],
  },
  {
    id: 'vercel',
    name: 'Vercel',
    provider: 'aws',
    fronts: ['aws', 'vercel'],
    source: 'https://vercel.com/docs/regions',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://vercel.com/docs/headers/response-headers',
        rows: [
          ['server', 'token', 'Vercel', 'Vercel'],
          ['x-vercel-cache', 'present', '', 'HIT'],
          ['x-vercel-id', 'vercel-id', '', 'cdg1::iad1::7tqdq-1760947680000-0123456789ab'],
        ],
      },
    ],
    names: [
      {
        source: 'https://vercel.com/docs/domains/working-with-domains',
        rows: [
          ['*.now.sh', 'shop.now.sh'],
          ['*.vercel-dns.com', 'cname.vercel-dns.com'],
          ['*.vercel.app', 'shop.vercel.app'],
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
