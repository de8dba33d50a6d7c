import type { Provenance } from './claim';

/** A service that runs other people's sites on somebody's cloud. */
export interface PlatformFact extends Provenance {
  id: string;
  /** Proper name, the same in every language. */
  name: string;
  /** Cloud that its own servers or functions stand on, or null where that is not said or differs. */
  provider: string | null;
  /** Providers whose addresses answer for it as it is sold; any other edge in front is its customer's choice. */
  fronts: readonly string[];
  /** Other hosts of its owner give the same signs: it is the platform at the addresses of its fronts only. */
  isOnlyAtFronts: boolean;
  /** The servers stand where the address does. */
  followsAddress: boolean;
  /** The region where customers get if they choose none, or null. Never more than "possible". */
  usualRegion: string | null;
}

const DATE = '2026-11-23';

type Traits = Partial<Pick<PlatformFact, 'followsAddress' | 'isOnlyAtFronts' | 'usualRegion'>>;

function platform(
  id: string,
  name: string,
  provider: string | null,
  fronts: readonly string[],
  source: string,
  traits: Traits = {},
): PlatformFact {
  return {
    id,
    name,
    provider,
    fronts,
    source,
    date: DATE,
    followsAddress: false,
    isOnlyAtFronts: false,
    usualRegion: null,
    ...traits,
  };
}

/** Sorted by id. */
export const PLATFORMS: readonly PlatformFact[] = [
  platform('acquia', 'Acquia', 'aws', ['aws'], 'https://docs.acquia.com/acquia-cloud-platform', {
    followsAddress: true,
  }),
  platform(
    'auth0',
    'Auth0',
    'aws',
    ['cloudflare', 'aws'],
    'https://auth0.com/docs/get-started/auth0-overview/create-tenants',
  ),
  platform(
    'bigcommerce',
    'BigCommerce',
    'google',
    ['cloudflare', 'google'],
    'https://support.bigcommerce.com/',
  ),
  platform(
    'cloudinary',
    'Cloudinary',
    null,
    ['akamai', 'fastly', 'cloudflare', 'aws'],
    'https://cloudinary.com/documentation/advanced_url_delivery_options',
  ),
  platform(
    'contentful',
    'Contentful',
    'aws',
    ['aws', 'fastly'],
    'https://www.contentful.com/developers/docs/infrastructure/',
  ),
  platform('deno-deploy', 'Deno Deploy', null, ['google', 'aws'], 'https://docs.deno.com/deploy/'),
  platform(
    'firebase-hosting',
    'Firebase Hosting',
    'google',
    ['fastly', 'google'],
    'https://firebase.google.com/docs/hosting',
  ),
  platform('fly', 'Fly.io', 'fly', ['fly'], 'https://fly.io/docs/networking/request-headers/'),
  platform('framer', 'Framer', 'aws', ['aws'], 'https://www.framer.com/help/'),
  platform(
    'ghost',
    'Ghost(Pro)',
    null,
    ['fastly', 'cloudflare', 'digitalocean'],
    'https://ghost.org/help/cloudflare/',
  ),
  platform(
    'github-pages',
    'GitHub Pages',
    null,
    ['fastly'],
    'https://docs.github.com/pages/configuring-a-custom-domain-for-your-github-pages-site',
    { isOnlyAtFronts: true },
  ),
  platform(
    'gitlab-pages',
    'GitLab Pages',
    'google',
    ['google', 'cloudflare'],
    'https://docs.gitlab.com/user/gitlab_com/',
  ),
  platform('heroku', 'Heroku', 'aws', ['aws'], 'https://devcenter.heroku.com/articles/regions', {
    followsAddress: true,
    usualRegion: 'us-east-1',
  }),
  platform('hubspot', 'HubSpot', 'aws', ['cloudflare'], 'https://knowledge.hubspot.com/'),
  platform('imgix', 'imgix', 'google', ['fastly', 'aws'], 'https://docs.imgix.com/'),
  platform('kinsta', 'Kinsta', 'google', ['cloudflare', 'google'], 'https://kinsta.com/docs/'),
  platform(
    'netlify',
    'Netlify',
    'aws',
    ['aws', 'digitalocean', 'google', 'linode', 'vultr', 'azure'],
    'https://docs.netlify.com/',
  ),
  platform(
    'okta',
    'Okta',
    'aws',
    ['aws', 'cloudflare'],
    'https://developer.okta.com/docs/concepts/okta-organizations/',
    { followsAddress: true },
  ),
  platform(
    'pantheon',
    'Pantheon',
    'google',
    ['fastly', 'google'],
    'https://docs.pantheon.io/guides/global-cdn',
  ),
  platform(
    'platform-sh',
    'Upsun (Platform.sh)',
    null,
    ['aws', 'google', 'azure', 'ovh', 'fastly'],
    'https://docs.upsun.com/development/regions.html',
    { followsAddress: true },
  ),
  platform(
    'railway',
    'Railway',
    null,
    ['railway', 'google', 'fastly'],
    'https://docs.railway.com/reference/public-networking',
  ),
  platform('render', 'Render', null, ['cloudflare', 'aws'], 'https://render.com/docs/regions'),
  platform('replit', 'Replit', 'google', ['google'], 'https://docs.replit.com/'),
  platform(
    'salesforce',
    'Salesforce',
    null,
    ['aws', 'akamai', 'cloudflare', 'salesforce'],
    'https://help.salesforce.com/',
    { followsAddress: true },
  ),
  platform('sanity', 'Sanity', 'google', ['google'], 'https://www.sanity.io/docs/asset-cdn'),
  platform('shopify', 'Shopify', 'google', ['cloudflare', 'google'], 'https://shopify.engineering/'),
  platform(
    'squarespace',
    'Squarespace',
    null,
    ['squarespace', 'fastly', 'google'],
    'https://support.squarespace.com/hc/en-us',
  ),
  platform('statuspage', 'Statuspage', 'aws', ['aws'], 'https://support.atlassian.com/statuspage/'),
  platform(
    'supabase',
    'Supabase',
    'aws',
    ['cloudflare', 'aws'],
    'https://supabase.com/docs/guides/platform/regions',
  ),
  platform('tumblr', 'Tumblr', 'automattic', ['automattic'], 'https://help.tumblr.com/custom-domains/'),
  platform('vercel', 'Vercel', 'aws', ['aws', 'vercel'], 'https://vercel.com/docs/regions'),
  platform('webflow', 'Webflow', 'aws', ['cloudflare', 'aws', 'fastly'], 'https://help.webflow.com/hc/en-us'),
  platform(
    'wix',
    'Wix',
    null,
    ['google', 'aws', 'fastly', 'wix'],
    'https://support.wix.com/en/article/about-wix-hosting',
  ),
  platform(
    'wordpress-com',
    'WordPress.com',
    'automattic',
    ['automattic'],
    'https://wordpress.com/support/domains/',
  ),
  platform(
    'wordpress-vip',
    'WordPress VIP',
    'automattic',
    ['automattic'],
    'https://docs.wpvip.com/infrastructure/',
  ),
  platform('wpengine', 'WP Engine', null, ['cloudflare', 'google', 'aws'], 'https://wpengine.com/support/', {
    followsAddress: true,
  }),
  platform('zendesk', 'Zendesk', 'aws', ['cloudflare', 'aws'], 'https://support.zendesk.com/hc/en-us'),
];

const BY_ID: ReadonlyMap<string, PlatformFact> = new Map(PLATFORMS.map((it) => [it.id, it]));

/** What is known of the platform with that id, or undefined. */
export function platformFact(id: string): PlatformFact | undefined {
  return BY_ID.get(id);
}
