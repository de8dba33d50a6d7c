import type { Incident, Source } from '../../outage/scenario';

const EVERYWHERE = { provider: 'google', region: null, isIntermittent: true } as const;

const REPORT: Source = {
  url: 'https://status.cloud.google.com/incidents/ow5i3PPK96RduMcb1SsW',
  strength: 'official',
};
/** When the last services were back is known from others' watching only. */
const WATCHED: Source = {
  url: 'https://statusgator.com/blog/google-cloud-outage-statusgator-detected-it-first-heres-what-happened/',
  strength: 'secondary',
};

/** What a page may talk to directly and what asks Google's control of policies before it answers. */
const ASKED_FIRST = [
  'api-gateway',
  'app-engine',
  'cloud-functions',
  'cloud-run',
  'cloud-storage',
  'firebase-app-hosting',
  'firebase-auth',
  'firebase-database',
  'firestore',
  'google-apis',
  'vertex-ai',
] as const;

/**
 * Google Cloud, 12 June 2025, all over the world. The service that checks policies and quotas crashed on a policy
 * with empty fields, so that calls were refused across the platform; what already ran went on in part. Most regions
 * were back within about three hours, us-central1 last. The end is known at second hand. Cloudflare's Workers KV, which
 * kept its data there, went down with it; no browser sees which pages need that.
 */
export const GOOGLE_CLOUD_2025_06_12: Incident = {
  id: 'google-cloud-2025-06-12',
  title: 'Google Cloud, 12 June 2025',
  provider: 'google',
  region: null,
  from: '2025-06-12T17:51:00Z',
  to: '2025-06-13T01:18:00Z',
  phases: [
    {
      id: 'policy-checks',
      from: '2025-06-12T17:51:00Z',
      to: '2025-06-12T20:51:00Z',
      effects: [
        { ...EVERYWHERE, services: ASKED_FIRST, failure: 'errors', likelihood: 'likely' },
        // The report speaks of the cloud: Google's own front end served its own sites.
        {
          ...EVERYWHERE,
          services: null,
          exceptServices: ['google-front-end'],
          failure: 'errors',
          likelihood: 'possible',
        },
        // What had to be asked for through an API of Google's could not be had: nothing could be changed.
        { ...EVERYWHERE, services: null, failure: 'no-change', likelihood: 'likely' },
      ],
    },
    {
      id: 'slow-regions',
      from: '2025-06-12T20:51:00Z',
      to: '2025-06-13T01:18:00Z',
      source: WATCHED,
      effects: [
        {
          ...EVERYWHERE,
          region: 'us-central1',
          services: null,
          failure: 'errors',
          likelihood: 'possible',
        },
        { ...EVERYWHERE, services: ASKED_FIRST, failure: 'slow', likelihood: 'possible' },
      ],
    },
  ],
  sources: [REPORT, WATCHED],
};
