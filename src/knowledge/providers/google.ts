import type { ProviderEntry } from '../provider-entry';
import { GOOGLE_HEADERS } from './google/headers';
import { GOOGLE_NAMES } from './google/names';
import { GOOGLE_CODES, GOOGLE_REGION } from './google/region-ids';

/** Google and its cloud. */
export const GOOGLE: ProviderEntry = {
  id: 'google',
  name: 'Google',
  kind: 'cloud',
  source: 'https://cloud.google.com/about/locations',
  date: '2026-11-23',
  networks: [
    {
      as: [396982, 16550, 36384, 36383, 139190, 214609, 214611, 394089, 396178],
      source: 'https://cloud.google.com/compute/docs/faq#find_ip_range',
    },
    {
      as: [15169, 19527, 33715, 36040, 36385, 36411, 36492, 41264, 43515, 45566, 394507, 394639, 395973],
      isEdge: true,
      service: 'google-front-end',
      source: 'https://support.google.com/a/answer/10026322',
    },
  ],
  regions: GOOGLE_REGION,
  regionCodes: GOOGLE_CODES,
  headers: GOOGLE_HEADERS,
  names: GOOGLE_NAMES,
};
