import type { ClaimTraits } from '../claim';
import { type NameRule, names } from '../name-rule';

const DATE = '2026-11-23';

function on(
  platform: string,
  provider: string | null,
  source: string,
): ClaimTraits & { source: string; date: string } {
  return { platform, provider, source, date: DATE };
}

/** Names that platforms hand out to the sites that live on them. */
export const PLATFORM_NAMES: readonly NameRule[] = [
  ...names(on('acquia', 'aws', 'https://docs.acquia.com/acquia-cloud-platform'), [
    ['*.acquia-sites.com', 'shop.prod.acquia-sites.com'],
  ]),
  ...names(on('auth0', 'aws', 'https://auth0.com/docs/get-started/auth0-overview/create-tenants'), [
    ['*.auth0.com', 'shop.eu.auth0.com'],
    ['*.edge.tenants.auth0.com', 'shop-cd-abc.edge.tenants.auth0.com'],
  ]),
  ...names(on('bigcommerce', 'google', 'https://support.bigcommerce.com/'), [
    ['*.mybigcommerce.com', 'shop.mybigcommerce.com'],
  ]),
  ...names(on('cloudinary', null, 'https://cloudinary.com/documentation/advanced_url_delivery_options'), [
    ['res.cloudinary.com', 'res.cloudinary.com'],
  ]),
  ...names(
    on('contentful', 'aws', 'https://www.contentful.com/developers/docs/references/content-delivery-api/'),
    [
      ['*.contentful.com', 'cdn.contentful.com'],
      ['*.ctfassets.net', 'images.ctfassets.net'],
    ],
  ),
  ...names(on('deno-deploy', null, 'https://docs.deno.com/deploy/'), [['*.deno.dev', 'shop.deno.dev']]),
  ...names(on('firebase-hosting', 'google', 'https://firebase.google.com/docs/hosting/custom-domain'), [
    ['*.firebaseapp.com', 'shop.firebaseapp.com'],
    ['*.web.app', 'shop.web.app'],
  ]),
  ...names(on('fly', 'fly', 'https://fly.io/docs/networking/custom-domain/'), [
    ['*.fly.dev', 'shop.fly.dev'],
  ]),
  ...names(on('framer', 'aws', 'https://www.framer.com/help/'), [
    ['*.framer.app', 'shop.framer.app'],
    ['*.framer.website', 'shop.framer.website'],
  ]),
  ...names(on('ghost', null, 'https://ghost.org/help/using-custom-domains/'), [
    ['*.ghost.io', 'shop.ghost.io'],
  ]),
  ...names(
    on(
      'github-pages',
      null,
      'https://docs.github.com/pages/getting-started-with-github-pages/what-is-github-pages',
    ),
    [['*.github.io', 'shop.github.io']],
  ),
  ...names(on('gitlab-pages', 'google', 'https://docs.gitlab.com/user/project/pages/'), [
    ['*.gitlab.io', 'shop.gitlab.io'],
  ]),
  ...names(on('heroku', 'aws', 'https://devcenter.heroku.com/articles/custom-domains'), [
    ['*.herokuapp.com', 'shop-1a2b3c4d5e6f.herokuapp.com'],
    ['*.herokudns.com', 'whispering-willow-5678.herokudns.com'],
    ['*.herokussl.com', 'tokyo-2121.herokussl.com'],
  ]),
  ...names(on('hubspot', 'aws', 'https://knowledge.hubspot.com/domains-and-urls'), [
    ['*.hs-sites.com', '12345.hs-sites.com'],
    ['*.hubspotpagebuilder.com', '12345.hubspotpagebuilder.com'],
    ['*.sites.hubspot.net', '12345.group45.sites.hubspot.net'],
  ]),
  ...names(on('imgix', 'google', 'https://docs.imgix.com/'), [['*.imgix.net', 'shop.imgix.net']]),
  ...names(on('kinsta', 'google', 'https://kinsta.com/docs/'), [['*.kinsta.cloud', 'shop.kinsta.cloud']]),
  ...names(on('netlify', 'aws', 'https://docs.netlify.com/'), [
    ['*.netlify.app', 'shop.netlify.app'],
    ['*.netlify.com', 'shop.netlify.com'],
    ['*.netlifyglobalcdn.com', 'shop.netlifyglobalcdn.com'],
  ]),
  ...names(on('okta', 'aws', 'https://developer.okta.com/docs/concepts/okta-organizations/'), [
    ['*.okta.com', 'shop.okta.com'],
    ['*.oktapreview.com', 'shop.oktapreview.com'],
  ]),
  ...names(on('pantheon', 'google', 'https://docs.pantheon.io/guides/domains'), [
    ['*.pantheonsite.io', 'live-shop.pantheonsite.io'],
  ]),
  ...names(on('platform-sh', null, 'https://docs.upsun.com/development/regions.html'), [
    ['*.platformsh.site', 'main-abc.eu-5.platformsh.site'],
  ]),
  ...names(on('railway', null, 'https://docs.railway.com/guides/public-networking'), [
    ['*.up.railway.app', 'shop.up.railway.app'],
  ]),
  ...names(on('render', null, 'https://render.com/docs/custom-domains'), [
    ['*.onrender.com', 'shop.onrender.com'],
  ]),
  ...names(on('replit', 'google', 'https://docs.replit.com/'), [['*.replit.app', 'shop.replit.app']]),
  ...names(on('salesforce', null, 'https://help.salesforce.com/'), [
    ['*.force.com', 'shop.my.force.com'],
    ['*.my.salesforce.com', 'shop.my.salesforce.com'],
    ['*.my.site.com', 'shop.my.site.com'],
  ]),
  ...names(on('sanity', 'google', 'https://www.sanity.io/docs/asset-cdn'), [
    ['*.api.sanity.io', 'abc123.api.sanity.io'],
    ['*.apicdn.sanity.io', 'abc123.apicdn.sanity.io'],
    ['cdn.sanity.io', 'cdn.sanity.io'],
  ]),
  ...names(on('shopify', 'google', 'https://help.shopify.com/manual/domains'), [
    ['*.myshopify.com', 'shops.myshopify.com'],
    ['cdn.shopify.com', 'cdn.shopify.com'],
  ]),
  ...names(on('squarespace', null, 'https://support.squarespace.com/hc/en-us'), [
    ['*.sqspcdn.com', 'static1.sqspcdn.com'],
    ['*.squarespace.com', 'ext-cust.squarespace.com'],
  ]),
  ...names(on('statuspage', 'aws', 'https://support.atlassian.com/statuspage/'), [
    ['*.statuspage.io', 'shop.statuspage.io'],
    ['*.stspg-customer.com', 'abc123.stspg-customer.com'],
  ]),
  ...names(on('supabase', 'aws', 'https://supabase.com/docs/guides/platform/regions'), [
    ['*.supabase.co', 'abcdefghijklmnopqrst.supabase.co'],
  ]),
  ...names(on('tumblr', 'automattic', 'https://help.tumblr.com/custom-domains/'), [
    ['*.tumblr.com', 'shop.tumblr.com'],
  ]),
  ...names(on('vercel', 'aws', 'https://vercel.com/docs/domains/working-with-domains'), [
    ['*.now.sh', 'shop.now.sh'],
    ['*.vercel-dns.com', 'cname.vercel-dns.com'],
    ['*.vercel.app', 'shop.vercel.app'],
  ]),
  ...names(on('webflow', 'aws', 'https://help.webflow.com/hc/en-us'), [
    ['*.webflow.com', 'proxy-ssl.webflow.com'],
    ['*.webflow.io', 'shop.webflow.io'],
    ['*.website-files.com', 'cdn.prod.website-files.com'],
  ]),
  ...names(on('wix', null, 'https://support.wix.com/en/article/about-wix-hosting'), [
    ['*.parastorage.com', 'static.parastorage.com'],
    ['*.wixdns.net', 'cdn1.wixdns.net'],
    ['*.wixsite.com', 'owner.wixsite.com'],
    ['*.wixstatic.com', 'static.wixstatic.com'],
  ]),
  ...names(on('wordpress-com', 'automattic', 'https://wordpress.com/support/domains/'), [
    ['*.wordpress.com', 'shop.wordpress.com'],
    ['*.wp.com', 'i0.wp.com'],
  ]),
  ...names(on('wordpress-vip', 'automattic', 'https://docs.wpvip.com/domains/'), [
    ['*.go-vip.net', 'shop.go-vip.net'],
  ]),
  ...names(on('wpengine', null, 'https://wpengine.com/support/'), [
    ['*.wpengine.com', 'shop.wpengine.com'],
    ['*.wpenginepowered.com', 'shop.wpenginepowered.com'],
  ]),
  ...names(on('zendesk', 'aws', 'https://support.zendesk.com/hc/en-us'), [
    ['*.zendesk.com', 'shop.zendesk.com'],
  ]),
];
