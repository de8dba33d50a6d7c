import type { PlatformEntry } from '../platform-entry';

/** Back ends that pages call: sign-in, data, contents and pictures, sorted by id. */
export const BACK_ENDS: readonly PlatformEntry[] = [
  {
    id: 'auth0',
    name: 'Auth0',
    provider: 'aws',
    fronts: ['cloudflare', 'aws'],
    source: 'https://auth0.com/docs/get-started/auth0-overview/create-tenants',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://auth0.com/docs/troubleshoot/customer-support',
        rows: [['x-auth0-requestid', 'present', '', '0a1b2c3d4e5f6a7b8c9d']],
      },
    ],
    names: [
      {
        rows: [
          ['*.auth0.com', 'shop.eu.auth0.com'],
          ['*.edge.tenants.auth0.com', 'shop-cd-abc.edge.tenants.auth0.com'],
        ],
      },
    ],
  },
  {
    id: 'cloudinary',
    name: 'Cloudinary',
    provider: null,
    fronts: ['akamai', 'fastly', 'cloudflare', 'aws'],
    source: 'https://cloudinary.com/documentation/advanced_url_delivery_options',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['server', 'token', 'Cloudinary', 'Cloudinary'],
          ['x-cld-error', 'present', '', 'Resource not found'],
        ],
      },
    ],
    names: [{ rows: [['res.cloudinary.com', 'res.cloudinary.com']] }],
  },
  {
    id: 'contentful',
    name: 'Contentful',
    provider: 'aws',
    fronts: ['aws', 'fastly'],
    source: 'https://www.contentful.com/developers/docs/infrastructure/',
    date: '2026-11-23',
    names: [
      {
        source: 'https://www.contentful.com/developers/docs/references/content-delivery-api/',
        rows: [
          ['*.contentful.com', 'cdn.contentful.com'],
          ['*.ctfassets.net', 'images.ctfassets.net'],
        ],
      },
    ],
  },
  {
    id: 'imgix',
    name: 'imgix',
    provider: 'google',
    fronts: ['fastly', 'aws'],
    source: 'https://docs.imgix.com/',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['server', 'token', 'imgix', 'imgix'],
          ['x-imgix-id', 'present', '', '0a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b'],
        ],
      },
    ],
    names: [{ rows: [['*.imgix.net', 'shop.imgix.net']] }],
  },
  {
    id: 'okta',
    name: 'Okta',
    provider: 'aws',
    fronts: ['aws', 'cloudflare'],
    followsAddress: true,
    source: 'https://developer.okta.com/docs/concepts/okta-organizations/',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://developer.okta.com/docs/reference/core-okta-api/',
        rows: [['x-okta-request-id', 'present', '', 'reqVy8wsvmBQN27h4soUE3ZEnA']],
      },
    ],
    names: [
      {
        rows: [
          ['*.okta.com', 'shop.okta.com'],
          ['*.oktapreview.com', 'shop.oktapreview.com'],
        ],
      },
    ],
  },
  {
    id: 'salesforce',
    name: 'Salesforce',
    provider: null,
    fronts: ['aws', 'akamai', 'cloudflare', 'salesforce'],
    followsAddress: true,
    source: 'https://help.salesforce.com/',
    date: '2026-11-23',
    names: [
      {
        rows: [
          ['*.force.com', 'shop.my.force.com'],
          ['*.my.salesforce.com', 'shop.my.salesforce.com'],
          ['*.my.site.com', 'shop.my.site.com'],
        ],
      },
    ],
  },
  {
    id: 'sanity',
    name: 'Sanity',
    provider: 'google',
    fronts: ['google'],
    source: 'https://www.sanity.io/docs/asset-cdn',
    date: '2026-11-23',
    names: [
      {
        rows: [
          ['*.api.sanity.io', 'abc123.api.sanity.io'],
          ['*.apicdn.sanity.io', 'abc123.apicdn.sanity.io'],
          ['cdn.sanity.io', 'cdn.sanity.io'],
        ],
      },
    ],
  },
  {
    id: 'statuspage',
    name: 'Statuspage',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://support.atlassian.com/statuspage/',
    date: '2026-11-23',
    names: [
      {
        rows: [
          ['*.statuspage.io', 'shop.statuspage.io'],
          ['*.stspg-customer.com', 'abc123.stspg-customer.com'],
        ],
      },
    ],
  },
  {
    id: 'supabase',
    name: 'Supabase',
    provider: 'aws',
    fronts: ['cloudflare', 'aws'],
    source: 'https://supabase.com/docs/guides/platform/regions',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['sb-gateway-version', 'present', '', '1'],
          ['sb-project-ref', 'present', '', 'abcdefghijklmnopqrst'],
        ],
      },
    ],
    names: [{ rows: [['*.supabase.co', 'abcdefghijklmnopqrst.supabase.co']] }],
  },
  {
    id: 'zendesk',
    name: 'Zendesk',
    provider: 'aws',
    fronts: ['cloudflare', 'aws'],
    source: 'https://support.zendesk.com/hc/en-us',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://developer.zendesk.com/api-reference/',
        rows: [['x-zendesk-origin-server', 'present', '', 'app12.pod17.use1.zdsys.com']],
      },
    ],
    names: [{ rows: [['*.zendesk.com', 'shop.zendesk.com']] }],
  },
];
