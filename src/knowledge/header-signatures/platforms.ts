import type { ClaimTraits } from '../claim';
import { type HeaderSignature, signatures } from '../header-signature';

const DATE = '2026-11-23';

function on(
  platform: string,
  provider: string | null,
  source: string,
): ClaimTraits & { source: string; date: string } {
  return { platform, provider, source, date: DATE, weight: 'certain' };
}

/** What platforms add to the answers of the sites that live on them. */
export const PLATFORM_HEADERS: readonly HeaderSignature[] = [
  ...signatures(on('acquia', 'aws', 'https://docs.acquia.com/acquia-cloud-platform'), [
    ['x-ah-environment', 'present', '', 'prod'],
  ]),
  ...signatures(on('auth0', 'aws', 'https://auth0.com/docs/troubleshoot/customer-support'), [
    ['x-auth0-requestid', 'present', '', '0a1b2c3d4e5f6a7b8c9d'],
  ]),
  ...signatures(
    on('cloudinary', null, 'https://cloudinary.com/documentation/advanced_url_delivery_options'),
    [
      ['server', 'token', 'Cloudinary', 'Cloudinary'],
      ['x-cld-error', 'present', '', 'Resource not found'],
    ],
  ),
  ...signatures(on('deno-deploy', null, 'https://docs.deno.com/deploy/'), [
    ['server', 'token', 'deno', 'deno/gcp-europe-west3', { weight: 'likely' }],
  ]),
  ...signatures(on('fly', 'fly', 'https://fly.io/docs/networking/request-headers/'), [
    ['fly-request-id', 'present', '', '01HZJG5FGW0XTNGKHZ2NJV90WR-sea'],
    ['server', 'token', 'Fly', 'Fly/a1b2c3d4 (2025-10-20)'],
    ['via', 'contains', 'fly.io', '2 fly.io'],
  ]),
  ...signatures(on('framer', 'aws', 'https://www.framer.com/help/'), [
    ['server', 'token', 'Framer', 'Framer/a1b2c3d'],
  ]),
  ...signatures(on('ghost', null, 'https://ghost.org/docs/'), [
    ['x-ghost-cache-status', 'present', '', 'From Cache', { weight: 'likely' }],
  ]),
  ...signatures(on('github-pages', null, 'https://docs.github.com/pages'), [
    // GitHub's other hosts send them too: only behind Fastly it is Pages.
    ['server', 'token', 'GitHub.com', 'GitHub.com', { weight: 'likely' }],
    ['x-github-request-id', 'present', '', 'A074:029E:CD930:107B9F:5BBFC67D', { weight: 'likely' }],
  ]),
  ...signatures(on('gitlab-pages', 'google', 'https://docs.gitlab.com/user/project/pages/'), [
    ['gitlab-lb', 'present', '', 'haproxy-pages-01-lb-gprd', { weight: 'likely' }],
  ]),
  ...signatures(on('heroku', 'aws', 'https://devcenter.heroku.com/articles/http-routing'), [
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
  ]),
  ...signatures(on('hubspot', 'aws', 'https://knowledge.hubspot.com/domains-and-urls'), [
    ['x-hs-cache-config', 'present', '', 'BrowserCache-5s-EdgeCache-180s'],
    ['x-hs-hub-id', 'present', '', '53'],
  ]),
  ...signatures(on('imgix', 'google', 'https://docs.imgix.com/'), [
    ['server', 'token', 'imgix', 'imgix'],
    ['x-imgix-id', 'present', '', '0a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b'],
  ]),
  ...signatures(on('kinsta', 'google', 'https://kinsta.com/docs/'), [
    ['ki-edge', 'present', '', 'v=20.2.7;mv=3.0.6'],
    ['x-kinsta-cache', 'present', '', 'HIT'],
  ]),
  ...signatures(on('netlify', 'aws', 'https://docs.netlify.com/'), [
    ['server', 'token', 'Netlify', 'Netlify'],
    ['x-nf-request-id', 'present', '', '01HXWNARD79Q2C6KQPEJWKWGFQ'],
  ]),
  ...signatures(on('okta', 'aws', 'https://developer.okta.com/docs/reference/core-okta-api/'), [
    ['x-okta-request-id', 'present', '', 'reqVy8wsvmBQN27h4soUE3ZEnA'],
  ]),
  ...signatures(on('pantheon', 'google', 'https://docs.pantheon.io/guides/global-cdn'), [
    ['x-pantheon-styx-hostname', 'present', '', 'styx-fe1-a-789d66bff9-q8x2r'],
  ]),
  ...signatures(on('platform-sh', null, 'https://docs.upsun.com/development/headers.html'), [
    ['x-platform-cluster', 'present', '', 'abcdefghijklm-main-bvxea6i'],
    ['x-platform-processor', 'present', '', 'ggxs3fe4mfi5flbdyvzmnpdsce'],
  ]),
  ...signatures(
    on('railway', null, 'https://docs.railway.com/networking/public-networking/specs-and-limits'),
    [
      // `x-railway-edge` beside it names the visitor's nearest edge.
      ['server', 'token', 'railway-edge', 'railway-edge'],
      ['x-railway-request-id', 'present', '', '0aXVOqXcRr2TnhQ1WFxYzg'],
    ],
  ),
  ...signatures(on('render', null, 'https://render.com/docs/web-services'), [
    ['rndr-id', 'present', '', '0a1b2c3d-4e5f-6789'],
    ['x-render-origin-server', 'present', '', 'Render'],
  ]),
  ...signatures(on('shopify', 'google', 'https://shopify.dev/docs/storefronts/themes'), [
    ['powered-by', 'equals', 'Shopify', 'Shopify'],
    ['x-shopid', 'present', '', '12345678'],
    ['x-shopify-stage', 'present', '', 'production'],
  ]),
  ...signatures(on('squarespace', null, 'https://support.squarespace.com/hc/en-us'), [
    ['server', 'token', 'Squarespace', 'Squarespace'],
  ]),
  ...signatures(on('supabase', 'aws', 'https://supabase.com/docs/guides/platform/regions'), [
    ['sb-gateway-version', 'present', '', '1'],
    ['sb-project-ref', 'present', '', 'abcdefghijklmnopqrst'],
  ]),
  ...signatures(on('tumblr', 'automattic', 'https://help.tumblr.com/custom-domains/'), [
    ['x-tumblr-user', 'present', '', 'staff'],
  ]),
  ...signatures(on('vercel', 'aws', 'https://vercel.com/docs/headers/response-headers'), [
    ['server', 'token', 'Vercel', 'Vercel'],
    ['x-vercel-cache', 'present', '', 'HIT'],
    ['x-vercel-id', 'vercel-id', '', 'cdg1::iad1::7tqdq-1760947680000-0123456789ab'],
  ]),
  ...signatures(on('webflow', 'aws', 'https://help.webflow.com/hc/en-us'), [
    ['x-wf-region', 'present', '', 'us-east-1'],
  ]),
  ...signatures(on('wix', null, 'https://support.wix.com/en/article/about-wix-hosting'), [
    ['server', 'token', 'Pepyaka', 'Pepyaka'],
    ['x-wix-request-id', 'present', '', '1720670453.123456789012345'],
  ]),
  ...signatures(on('wordpress-com', 'automattic', 'https://wordpress.com/support/domains/'), [
    ['x-ac', 'present', '', '2.ams _dca MISS'],
    ['x-nananana', 'present', '', 'Batcache-Hit'],
  ]),
  ...signatures(on('wordpress-vip', 'automattic', 'https://docs.wpvip.com/caching/'), [
    ['x-powered-by', 'contains', 'WordPress VIP', 'WordPress VIP <https://wpvip.com>'],
  ]),
  ...signatures(on('wpengine', null, 'https://wpengine.com/support/'), [
    ['wpe-backend', 'present', '', 'apache'],
    ['x-powered-by', 'contains', 'WP Engine', 'WP Engine'],
  ]),
  ...signatures(on('zendesk', 'aws', 'https://developer.zendesk.com/api-reference/'), [
    ['x-zendesk-origin-server', 'present', '', 'app12.pod17.use1.zdsys.com'],
  ]),
];
