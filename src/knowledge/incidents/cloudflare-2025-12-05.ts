import type { Incident } from '../../outage/scenario';

/**
 * Cloudflare, 5 December 2025, for 25 minutes. A change in how bodies of requests are handled broke an older proxy:
 * about 28 % of Cloudflare's web traffic was answered with errors. Which sites were behind that proxy does not show.
 * Known at second hand: from what was written about Cloudflare's own report, which is named as well.
 */
export const CLOUDFLARE_2025_12_05: Incident = {
  id: 'cloudflare-2025-12-05',
  title: 'Cloudflare, 5 December 2025',
  provider: 'cloudflare',
  region: null,
  from: '2025-12-05T08:47:00Z',
  to: '2025-12-05T09:12:00Z',
  phases: [
    {
      id: 'older-proxy',
      from: '2025-12-05T08:47:00Z',
      to: '2025-12-05T09:12:00Z',
      effects: [
        {
          provider: 'cloudflare',
          region: null,
          services: null,
          failure: 'errors',
          isIntermittent: false,
          likelihood: 'possible',
        },
      ],
    },
  ],
  sources: [
    {
      url: 'https://convergedigest.com/cloudflare-outage-on-december-5-hits-28-of-global-http-traffic/',
      strength: 'secondary',
    },
    { url: 'https://blog.cloudflare.com/5-december-2025-outage/', strength: 'secondary' },
  ],
};
