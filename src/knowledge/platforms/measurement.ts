import type { PlatformEntry } from '../platform-entry';

/** What measures pages and talks to their visitors, sorted by id. */
export const MEASUREMENT: readonly PlatformEntry[] = [
  {
    id: 'amplitude',
    name: 'Amplitude',
    provider: 'aws',
    fronts: ['aws'],
    usualRegion: 'us-west-2',
    source: 'https://amplitude.com/docs/analytics/sources/instrument-track',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.amplitude.com', 'api2.amplitude.com'],
          ['*.eu.amplitude.com', 'api.eu.amplitude.com', { region: 'eu-central-1' }],
        ],
      },
    ],
  },
  {
    id: 'datadog',
    name: 'Datadog',
    provider: null,
    fronts: ['aws', 'google', 'azure'],
    source: 'https://docs.datadoghq.com/getting_started/site/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.datadoghq.com', 'http-intake.logs.us5.datadoghq.com'],
          ['*.datadoghq.eu', 'http-intake.logs.datadoghq.eu'],
          ['browser-intake-datadoghq.com', 'browser-intake-datadoghq.com'],
          ['browser-intake-datadoghq.eu', 'browser-intake-datadoghq.eu'],
        ],
      },
    ],
  },
  {
    id: 'fullstory',
    name: 'Fullstory',
    provider: 'google',
    fronts: ['google'],
    source: 'https://help.fullstory.com/hc/en-us',
    date: '2026-11-24',
    names: [{ rows: [['*.fullstory.com', 'rs.fullstory.com']] }],
  },
  {
    id: 'hotjar',
    name: 'Hotjar',
    provider: 'aws',
    fronts: ['aws'],
    usualRegion: 'eu-west-1',
    source: 'https://help.hotjar.com/hc/en-us',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.hotjar.com', 'static.hotjar.com'],
          ['*.hotjar.io', 'content.hotjar.io'],
        ],
      },
    ],
  },
  {
    id: 'intercom',
    name: 'Intercom',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://developers.intercom.com/',
    date: '2026-11-24',
    headers: [{ rows: [['x-intercom-version', 'present', '', '0a1b2c3d4e5f']] }],
    names: [
      {
        rows: [
          ['*.intercom.io', 'api-iam.intercom.io'],
          ['*.intercomcdn.com', 'js.intercomcdn.com'],
        ],
      },
    ],
  },
  {
    id: 'klaviyo',
    name: 'Klaviyo',
    provider: 'aws',
    fronts: ['cloudflare', 'fastly', 'aws'],
    usualRegion: 'us-east-1',
    source: 'https://developers.klaviyo.com/en',
    date: '2026-11-24',
    names: [{ rows: [['*.klaviyo.com', 'static.klaviyo.com']] }],
  },
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    provider: 'google',
    fronts: ['google'],
    source: 'https://docs.mixpanel.com/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.mixpanel.com', 'api-js.mixpanel.com'],
          ['*.mxpnl.com', 'cdn.mxpnl.com'],
        ],
      },
    ],
  },
  {
    id: 'posthog',
    name: 'PostHog',
    provider: 'aws',
    fronts: ['aws', 'cloudflare'],
    source: 'https://posthog.com/docs/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.posthog.com', 'app.posthog.com'],
          ['eu.i.posthog.com', 'eu.i.posthog.com', { region: 'eu-central-1' }],
          ['us.i.posthog.com', 'us.i.posthog.com', { region: 'us-east-1' }],
        ],
      },
    ],
  },
  {
    id: 'segment',
    name: 'Segment',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://segment.com/docs/connections/sources/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['api.segment.io', 'api.segment.io', { region: 'us-west-2' }],
          ['cdn.segment.com', 'cdn.segment.com'],
          ['events.eu1.segmentapis.com', 'events.eu1.segmentapis.com', { region: 'eu-west-1' }],
        ],
      },
    ],
  },
  {
    id: 'sentry',
    name: 'Sentry',
    provider: 'google',
    fronts: ['google', 'fastly'],
    source: 'https://docs.sentry.io/organization/data-storage-location/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.ingest.de.sentry.io', 'o123.ingest.de.sentry.io', { region: 'europe-west3' }],
          ['*.ingest.sentry.io', 'o123.ingest.sentry.io', { usualRegion: 'us-central1' }],
          ['*.ingest.us.sentry.io', 'o123.ingest.us.sentry.io', { region: 'us-central1' }],
          ['browser.sentry-cdn.com', 'browser.sentry-cdn.com'],
          ['js.sentry-cdn.com', 'js.sentry-cdn.com'],
        ],
      },
    ],
  },
];
