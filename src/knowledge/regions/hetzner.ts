import type { RegionPlace } from '../regions';

/** Source: https://docs.hetzner.com/cloud/general/locations/ */
export const HETZNER_PLACES: readonly RegionPlace[] = [
  ['ash', 'Ashburn', 39.04, -77.49],
  ['fsn1', 'Falkenstein', 50.48, 12.37],
  ['hel1', 'Helsinki', 60.17, 24.94],
  ['hil', 'Hillsboro', 45.52, -122.99],
  ['nbg1', 'Nuremberg', 49.45, 11.07],
  ['sin', 'Singapore', 1.35, 103.82],
];
