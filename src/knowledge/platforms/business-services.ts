import type { PlatformEntry } from '../platform-entry';

/** Help desks, forms and other business software that companies put under their own name, sorted by id. */
export const BUSINESS_SERVICES: readonly PlatformEntry[] = [
  {
    id: 'atlassian',
    name: 'Atlassian',
    provider: 'aws',
    fronts: ['aws'],
    source:
      'https://support.atlassian.com/organization-administration/docs/ip-addresses-and-domains-for-atlassian-cloud-products/',
    date: '2026-11-24',
    headers: [{ rows: [['server', 'token', 'AtlassianEdge', 'AtlassianEdge']] }],
    names: [
      {
        rows: [
          ['*.atlassian.com', 'api.atlassian.com'],
          ['*.atlassian.net', 'shop.atlassian.net'],
          ['*.bitbucket.io', 'shop.bitbucket.io'],
        ],
      },
    ],
  },
  {
    id: 'freshworks',
    name: 'Freshworks',
    provider: 'aws',
    fronts: ['aws'],
    followsAddress: true,
    source: 'https://developers.freshworks.com/docs/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.freshchat.com', 'shop.freshchat.com'],
          ['*.freshdesk.com', 'shop.freshdesk.com'],
        ],
      },
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
          ['*.hs-sites-eu1.com', '12345.hs-sites-eu1.com'],
          ['*.hs-sites.com', '12345.hs-sites.com'],
          ['*.hsforms.com', 'forms.hsforms.com'],
          ['*.hsforms.net', 'js.hsforms.net'],
          ['*.hubspotpagebuilder.com', '12345.hubspotpagebuilder.com'],
          ['*.hubspotusercontent-eu1.net', '12345.fs1.hubspotusercontent-eu1.net'],
          ['*.hubspotusercontent-na1.net', '12345.fs1.hubspotusercontent-na1.net'],
          ['*.sites.hubspot.net', '12345.group45.sites.hubspot.net'],
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
    id: 'typeform',
    name: 'Typeform',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://www.typeform.com/developers/',
    date: '2026-11-24',
    names: [{ rows: [['*.typeform.com', 'embed.typeform.com']] }],
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
