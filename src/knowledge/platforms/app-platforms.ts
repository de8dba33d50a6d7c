import type { PlatformEntry } from '../platform-entry';

/** Platforms that run the code or the pages of others, sorted by id. */
export const APP_PLATFORMS: readonly PlatformEntry[] = [
  {
    id: 'codesandbox',
    name: 'CodeSandbox',
    provider: null,
    fronts: ['cloudflare'],
    source: 'https://codesandbox.io/docs',
    date: '2026-11-24',
    names: [{ rows: [['*.csb.app', '0a1b2c.csb.app']] }],
  },
  {
    id: 'deno-deploy',
    name: 'Deno Deploy',
    provider: null,
    fronts: ['google', 'aws'],
    source: 'https://docs.deno.com/deploy/',
    date: '2026-11-23',
    headers: [{ rows: [['server', 'token', 'deno', 'deno/gcp-europe-west3', { weight: 'likely' }]] }],
    names: [
      {
        rows: [
          ['*.deno.dev', 'shop.deno.dev'],
          ['*.deno.net', 'shop.owner.deno.net'],
        ],
      },
    ],
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
    id: 'gitbook',
    name: 'GitBook',
    provider: null,
    fronts: ['cloudflare'],
    source: 'https://gitbook.com/docs/',
    date: '2026-11-24',
    headers: [{ rows: [['x-gitbook-route-type', 'present', '', 'static']] }],
    names: [{ rows: [['*.gitbook.io', 'shop.gitbook.io']] }],
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
    // It stopped hosting on 8 July 2025; for older recordings and old links.
    id: 'glitch',
    name: 'Glitch',
    provider: 'aws',
    fronts: ['aws', 'fastly'],
    source: 'https://blog.glitch.com/post/changes-are-coming-to-glitch/',
    date: '2026-11-24',
    names: [{ rows: [['*.glitch.me', 'shop.glitch.me']] }],
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
    id: 'hugging-face-spaces',
    name: 'Hugging Face Spaces',
    provider: 'aws',
    fronts: ['aws'],
    usualRegion: 'us-east-1',
    source: 'https://huggingface.co/docs/hub/spaces-overview',
    date: '2026-11-24',
    names: [{ rows: [['*.hf.space', 'owner-shop.hf.space']] }],
  },
  {
    id: 'koyeb',
    name: 'Koyeb',
    provider: null,
    fronts: ['cloudflare'],
    source: 'https://www.koyeb.com/docs',
    date: '2026-11-24',
    names: [{ rows: [['*.koyeb.app', 'shop-owner.koyeb.app']] }],
  },
  {
    id: 'lovable',
    name: 'Lovable',
    provider: null,
    fronts: ['cloudflare'],
    source: 'https://docs.lovable.dev/',
    date: '2026-11-24',
    names: [{ rows: [['*.lovable.app', 'shop.lovable.app']] }],
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
    id: 'northflank',
    name: 'Northflank',
    provider: null,
    fronts: ['google', 'aws', 'azure'],
    source: 'https://northflank.com/docs',
    date: '2026-11-24',
    names: [{ rows: [['*.code.run', 'site--shop--0a1b2c3d4e5f.code.run']] }],
  },
  {
    id: 'pythonanywhere',
    name: 'PythonAnywhere',
    provider: 'aws',
    fronts: ['aws'],
    followsAddress: true,
    source: 'https://help.pythonanywhere.com/pages/',
    date: '2026-11-24',
    headers: [{ rows: [['server', 'token', 'PythonAnywhere', 'PythonAnywhere']] }],
    names: [{ rows: [['*.pythonanywhere.com', 'shop.pythonanywhere.com']] }],
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
    id: 'read-the-docs',
    name: 'Read the Docs',
    provider: 'aws',
    fronts: ['cloudflare'],
    source: 'https://docs.readthedocs.com/platform/stable/',
    date: '2026-11-24',
    headers: [
      {
        source: 'https://docs.readthedocs.com/platform/stable/reference/cdn.html',
        rows: [
          ['x-rtd-domain', 'present', '', 'shop.readthedocs.io'],
          ['x-rtd-project', 'present', '', 'shop'],
          ['x-rtd-version', 'present', '', 'latest'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.readthedocs-hosted.com', 'shop.readthedocs-hosted.com'],
          ['*.readthedocs.io', 'shop.readthedocs.io'],
        ],
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
    names: [
      {
        rows: [
          ['*.repl.co', 'shop.owner.repl.co'],
          ['*.replit.app', 'shop.replit.app'],
          ['*.replit.dev', '0a1b2c3d-4e5f.worf.replit.dev'],
        ],
      },
    ],
  },
  {
    id: 'scalingo',
    name: 'Scalingo',
    provider: 'outscale',
    fronts: ['outscale'],
    source: 'https://doc.scalingo.com/platform/internals/regions',
    date: '2026-11-24',
    names: [{ rows: [['*.scalingo.io', 'shop.osc-fr1.scalingo.io']] }],
  },
  {
    id: 'streamlit',
    name: 'Streamlit Community Cloud',
    provider: 'google',
    fronts: ['google'],
    source: 'https://docs.streamlit.io/deploy/streamlit-community-cloud',
    date: '2026-11-24',
    names: [{ rows: [['*.streamlit.app', 'shop.streamlit.app']] }],
  },
  {
    id: 'surge',
    name: 'Surge',
    provider: null,
    fronts: ['digitalocean'],
    source: 'https://surge.sh/help/',
    date: '2026-11-24',
    headers: [{ rows: [['server', 'token', 'SurgeCDN', 'SurgeCDN/0.1']] }],
    names: [{ rows: [['*.surge.sh', 'shop.surge.sh']] }],
  },
  {
    id: 'vercel',
    name: 'Vercel',
    provider: 'aws',
    fronts: ['aws'],
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
];
