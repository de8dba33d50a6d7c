import type { Incident } from '../../outage/scenario';

const FRONT_DOOR = { provider: 'azure', region: 'global', services: ['cdn', 'front-door'] } as const;

/**
 * Azure Front Door, 29–30 October 2025, all over the world. A configuration that was not meant to go out kept nodes of
 * the edge from loading: the sites behind it were slow, timed out or answered with errors, those of Microsoft 365,
 * Xbox and Minecraft's sign-in among them. Azure's servers behind it went on running.
 */
export const AZURE_FRONT_DOOR_2025_10_29: Incident = {
  id: 'azure-front-door-2025-10-29',
  title: 'Azure Front Door, 29 October 2025',
  provider: 'azure',
  region: null,
  from: '2025-10-29T15:45:00Z',
  to: '2025-10-30T00:05:00Z',
  phases: [
    {
      id: 'front-door-nodes',
      from: '2025-10-29T15:45:00Z',
      to: '2025-10-30T00:05:00Z',
      effects: [{ ...FRONT_DOOR, failure: 'time-outs', isIntermittent: true, likelihood: 'likely' }],
    },
  ],
  sources: [{ url: 'https://azure.status.microsoft/en-us/status/history/', strength: 'official' }],
};
