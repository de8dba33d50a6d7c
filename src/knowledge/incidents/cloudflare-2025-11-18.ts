import type { Incident } from '../../outage/scenario';

const EVERYWHERE = { provider: 'cloudflare', region: null, failure: 'errors', isIntermittent: true } as const;

/**
 * Cloudflare, 18 November 2025, all over the world. A change of permissions doubled the file by which bots are told,
 * past the size that the proxy could load: it answered with errors, on and off at first. Turnstile, Workers KV and
 * Access, which stand behind the same proxy, failed with it, and so did the dashboard. Traffic flowed again at 14:30
 * UTC, everything at 17:06.
 */
export const CLOUDFLARE_2025_11_18: Incident = {
  id: 'cloudflare-2025-11-18',
  title: 'Cloudflare, 18 November 2025',
  provider: 'cloudflare',
  region: null,
  from: '2025-11-18T11:20:00Z',
  to: '2025-11-18T17:06:00Z',
  phases: [
    {
      id: 'proxy-errors',
      from: '2025-11-18T11:20:00Z',
      to: '2025-11-18T14:30:00Z',
      effects: [
        { ...EVERYWHERE, services: null, likelihood: 'likely' },
        { ...EVERYWHERE, services: ['dashboard'], failure: 'no-change', likelihood: 'likely' },
      ],
    },
    {
      id: 'proxy-recovery',
      from: '2025-11-18T14:30:00Z',
      to: '2025-11-18T17:06:00Z',
      effects: [{ ...EVERYWHERE, services: null, likelihood: 'possible' }],
    },
  ],
  sources: [{ url: 'https://blog.cloudflare.com/18-november-2025-outage/', strength: 'official' }],
};
