import type { Incident } from '../../outage/scenario';

const EVERYWHERE = { provider: 'fastly', region: null, services: null, failure: 'errors' } as const;

/**
 * Fastly, 8 June 2021, all over the world. One customer's valid change met a flaw that had lain in the software for
 * weeks: 85 % of the network answered with errors. Within 49 minutes 95 % of it worked as before.
 */
export const FASTLY_2021_06_08: Incident = {
  id: 'fastly-2021-06-08',
  title: 'Fastly, 8 June 2021',
  provider: 'fastly',
  region: null,
  from: '2021-06-08T09:47:00Z',
  to: '2021-06-08T12:35:00Z',
  phases: [
    {
      id: 'edge-errors',
      from: '2021-06-08T09:47:00Z',
      to: '2021-06-08T10:36:00Z',
      effects: [{ ...EVERYWHERE, isIntermittent: false, likelihood: 'likely' }],
    },
    {
      id: 'edge-recovery',
      from: '2021-06-08T10:36:00Z',
      to: '2021-06-08T12:35:00Z',
      effects: [{ ...EVERYWHERE, isIntermittent: true, likelihood: 'possible' }],
    },
  ],
  sources: [{ url: 'https://www.fastly.com/blog/summary-of-june-8-outage', strength: 'official' }],
};
