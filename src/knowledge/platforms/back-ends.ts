import type { PlatformEntry } from '../platform-entry';

/** Back ends that pages call: sign-in, data, search, messages and payments, sorted by id. */
export const BACK_ENDS: readonly PlatformEntry[] = [
  {
    id: 'ably',
    name: 'Ably',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://ably.com/docs/platform/architecture',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.ably-realtime.com', 'a-fallback.ably-realtime.com'],
          ['*.ably.io', 'rest.ably.io'],
          ['*.ably.net', 'main.realtime.ably.net'],
        ],
      },
    ],
  },
  {
    id: 'algolia',
    name: 'Algolia',
    provider: null,
    fronts: ['aws', 'azure', 'equinix', 'google', 'leaseweb', 'ovh'],
    source: 'https://www.algolia.com/doc/guides/scaling/distributed-search-network-dsn/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.algolia.io', 'insights.algolia.io'],
          ['*.algolia.net', 'latency-dsn.algolia.net'],
          ['*.algolianet.com', 'latency-1.algolianet.com'],
        ],
      },
    ],
  },
  {
    id: 'appwrite',
    name: 'Appwrite Cloud',
    provider: null,
    fronts: ['digitalocean', 'fastly'],
    source: 'https://appwrite.io/docs/products/network/regions',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.appwrite.network', 'shop.appwrite.network'],
          ['*.cloud.appwrite.io', 'fra.cloud.appwrite.io'],
          ['cloud.appwrite.io', 'cloud.appwrite.io'],
        ],
      },
    ],
  },
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
    id: 'clerk',
    name: 'Clerk',
    provider: 'google',
    fronts: ['cloudflare'],
    source: 'https://clerk.com/docs',
    date: '2026-11-24',
    names: [{ rows: [['*.clerk.accounts.dev', 'happy-hill-12.clerk.accounts.dev']] }],
  },
  {
    id: 'convex',
    name: 'Convex',
    provider: 'aws',
    fronts: ['aws'],
    usualRegion: 'us-east-1',
    source: 'https://docs.convex.dev/production/regions',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.<region>.convex.cloud', 'happy-animal-123.eu-west-1.convex.cloud'],
          ['*.convex.cloud', 'happy-animal-123.convex.cloud'],
          ['*.convex.site', 'happy-animal-123.convex.site'],
        ],
      },
    ],
  },
  {
    id: 'elastic-cloud',
    name: 'Elastic Cloud',
    provider: null,
    fronts: ['aws', 'azure', 'google'],
    source: 'https://www.elastic.co/docs/reference/cloud/cloud-hosted/ec-regions-templates-instances',
    date: '2026-11-24',
    headers: [
      {
        rows: [
          ['x-found-handling-cluster', 'present', '', '0a1b2c3d4e5f'],
          ['x-found-handling-instance', 'present', '', 'instance-0000000001'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.elastic-cloud.com', 'shop.westeurope.azure.elastic-cloud.com'],
          ['*.es.io', '0a1b2c3d.us-central1.gcp.cloud.es.io'],
          ['*.found.io', '0a1b2c3d.us-east-1.aws.found.io'],
        ],
      },
    ],
  },
  {
    id: 'hasura',
    name: 'Hasura Cloud',
    provider: null,
    fronts: ['cloudflare', 'aws', 'google'],
    source: 'https://hasura.io/docs/2.0/hasura-cloud/overview/',
    date: '2026-11-24',
    names: [{ rows: [['*.hasura.app', 'shop.hasura.app']] }],
  },
  {
    id: 'launchdarkly',
    name: 'LaunchDarkly',
    provider: 'aws',
    fronts: ['fastly', 'aws'],
    usualRegion: 'us-east-1',
    source: 'https://launchdarkly.com/docs/home/getting-started/architecture',
    date: '2026-11-24',
    names: [{ rows: [['*.launchdarkly.com', 'clientstream.launchdarkly.com']] }],
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
    id: 'onelogin',
    name: 'OneLogin',
    provider: 'aws',
    fronts: ['aws'],
    followsAddress: true,
    source: 'https://developers.onelogin.com/',
    date: '2026-11-24',
    names: [{ rows: [['*.onelogin.com', 'shop.onelogin.com']] }],
  },
  {
    id: 'pubnub',
    name: 'PubNub',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://www.pubnub.com/docs/general/setup/data-persistence',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.pndsn.com', 'ps.pndsn.com'],
          ['*.pubnub.com', 'cdn.pubnub.com'],
        ],
      },
    ],
  },
  {
    id: 'pusher',
    name: 'Pusher',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://pusher.com/docs/channels/miscellaneous/clusters/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.pusher.com', 'js.pusher.com'],
          ['sockjs-ap1.pusher.com', 'sockjs-ap1.pusher.com', { region: 'ap-southeast-1' }],
          ['sockjs-ap2.pusher.com', 'sockjs-ap2.pusher.com', { region: 'ap-south-1' }],
          ['sockjs-ap3.pusher.com', 'sockjs-ap3.pusher.com', { region: 'ap-northeast-1' }],
          ['sockjs-ap4.pusher.com', 'sockjs-ap4.pusher.com', { region: 'ap-southeast-2' }],
          ['sockjs-eu.pusher.com', 'sockjs-eu.pusher.com', { region: 'eu-west-1' }],
          ['sockjs-mt1.pusher.com', 'sockjs-mt1.pusher.com', { region: 'us-east-1' }],
          ['sockjs-sa1.pusher.com', 'sockjs-sa1.pusher.com', { region: 'sa-east-1' }],
          ['sockjs-us2.pusher.com', 'sockjs-us2.pusher.com', { region: 'us-east-2' }],
          ['sockjs-us3.pusher.com', 'sockjs-us3.pusher.com', { region: 'us-west-2' }],
          ['ws-ap1.pusher.com', 'ws-ap1.pusher.com', { region: 'ap-southeast-1' }],
          ['ws-ap2.pusher.com', 'ws-ap2.pusher.com', { region: 'ap-south-1' }],
          ['ws-ap3.pusher.com', 'ws-ap3.pusher.com', { region: 'ap-northeast-1' }],
          ['ws-ap4.pusher.com', 'ws-ap4.pusher.com', { region: 'ap-southeast-2' }],
          ['ws-eu.pusher.com', 'ws-eu.pusher.com', { region: 'eu-west-1' }],
          ['ws-mt1.pusher.com', 'ws-mt1.pusher.com', { region: 'us-east-1' }],
          ['ws-sa1.pusher.com', 'ws-sa1.pusher.com', { region: 'sa-east-1' }],
          ['ws-us2.pusher.com', 'ws-us2.pusher.com', { region: 'us-east-2' }],
          ['ws-us3.pusher.com', 'ws-us3.pusher.com', { region: 'us-west-2' }],
          ['ws.pusherapp.com', 'ws.pusherapp.com', { region: 'us-east-1' }],
        ],
      },
    ],
  },
  {
    id: 'sendbird',
    name: 'Sendbird',
    provider: 'aws',
    fronts: ['aws'],
    followsAddress: true,
    source: 'https://sendbird.com/docs/chat/platform-api/v3/overview',
    date: '2026-11-24',
    names: [{ rows: [['*.sendbird.com', 'api-0a1b2c3d-4e5f.sendbird.com']] }],
  },
  {
    id: 'stream',
    name: 'Stream',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://getstream.io/docs/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.getstream.io', 'chat.stream.getstream.io'],
          ['*.stream-io-api.com', 'chat.stream-io-api.com'],
          ['*.stream-io-cdn.com', 'us-east.stream-io-cdn.com'],
        ],
      },
    ],
  },
  {
    id: 'stripe',
    name: 'Stripe',
    provider: 'aws',
    fronts: ['aws', 'fastly'],
    source: 'https://docs.stripe.com/ips',
    date: '2026-11-24',
    headers: [
      {
        source: 'https://docs.stripe.com/api/versioning',
        rows: [['stripe-version', 'present', '', '2026-10-29']],
      },
    ],
    names: [
      {
        rows: [
          ['*.stripe.com', 'js.stripe.com'],
          ['*.stripe.network', 'm.stripe.network'],
        ],
      },
    ],
  },
  {
    id: 'stytch',
    name: 'Stytch',
    provider: 'aws',
    fronts: ['cloudflare', 'aws'],
    source: 'https://stytch.com/docs',
    date: '2026-11-24',
    names: [{ rows: [['*.stytch.com', 'api.stytch.com']] }],
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
    id: 'twilio',
    name: 'Twilio',
    provider: 'aws',
    fronts: ['aws'],
    usualRegion: 'us-east-1',
    source: 'https://www.twilio.com/docs/global-infrastructure',
    date: '2026-11-24',
    headers: [
      {
        source: 'https://www.twilio.com/docs/usage/requests-to-twilio',
        rows: [['twilio-request-id', 'present', '', 'RQ0a1b2c3d4e5f']],
      },
    ],
    names: [
      {
        rows: [
          ['*.twilio.com', 'api.twilio.com'],
          ['*.twiliocdn.com', 'media.twiliocdn.com'],
        ],
      },
    ],
  },
  {
    id: 'typesense',
    name: 'Typesense Cloud',
    provider: 'aws',
    fronts: ['aws'],
    followsAddress: true,
    source: 'https://cloud.typesense.org/docs',
    date: '2026-11-24',
    names: [{ rows: [['*.a1.typesense.net', 'abcdefgh12345678p-1.a1.typesense.net']] }],
  },
];
