import type { DemoResource } from '../../demo-site';
import { jsonOf } from '../hosting/resource';

const STOPS = [
  { id: 'town-hall', name: 'Town Hall' },
  { id: 'fish-quay', name: 'Fish Quay' },
  { id: 'school-bridge', name: 'School Bridge' },
  { id: 'library', name: 'Library' },
  { id: 'rope-works', name: 'Rope Works' },
  { id: 'infirmary', name: 'Infirmary' },
];

const DEPARTURES: Record<
  string,
  readonly (readonly [line: number, to: string, minutes: number, at: string])[]
> = {
  'town-hall': [
    [2, 'Saltmarsh Ferry', 0, 'B'],
    [1, 'Upper Lock', 3, 'A'],
    [3, 'Rope Works', 4, 'C'],
    [2, 'Swimming Baths', 7, 'A'],
    [1, 'Infirmary', 9, 'B'],
    [3, 'Old Fire Station', 12, 'C'],
  ],
  'fish-quay': [
    [2, 'Swimming Baths', 1, 'A'],
    [2, 'Saltmarsh Ferry', 6, 'B'],
    [2, 'Swimming Baths', 11, 'A'],
  ],
  'school-bridge': [
    [3, 'Old Fire Station', 2, 'A'],
    [3, 'Rope Works', 5, 'B'],
  ],
  library: [
    [2, 'Saltmarsh Ferry', 2, 'A'],
    [2, 'Swimming Baths', 5, 'B'],
  ],
  'rope-works': [[3, 'Old Fire Station', 6, 'A']],
  infirmary: [
    [1, 'Upper Lock', 4, 'A'],
    [1, 'Upper Lock', 14, 'A'],
  ],
};

const NOTICES = [
  {
    line: 3,
    words:
      'Line 3 turns at School Bridge on Friday from two until four because of Boat Day. Walk along the towpath; it is nicer anyway.',
  },
  {
    line: 2,
    words:
      'The points at Fish Quay are being mended on Sunday nights until the end of the month. The first tram on Monday runs as usual.',
  },
  {
    line: 1,
    words:
      'The lift at Infirmary works again. Thank you to everybody who carried a pram, and to the student who carried eleven.',
  },
  {
    line: 2,
    words:
      'Night trams meet the night ferry at Saltmarsh, every hour until three. The driver waits if the boat can be seen from the stop.',
  },
];

/** What is live: stops, their departures, notices. */
export const LIVE_SERVICE: Record<string, DemoResource> = {
  '/stops': jsonOf(STOPS),
  '/notices': jsonOf(NOTICES),
  '/changes': { isSocket: true },
  ...Object.fromEntries(
    Object.entries(DEPARTURES).map(([stop, departures]) => [
      `/departures/${stop}`,
      jsonOf(departures.map(([line, to, minutes, platform]) => ({ line, to, minutes, platform }))),
    ]),
  ),
};
