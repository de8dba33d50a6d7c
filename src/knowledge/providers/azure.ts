import type { ProviderEntry } from '../provider-entry';
import { AZURE_HEADERS } from './azure/headers';
import { AZURE_NAMES } from './azure/names';
import { AZURE_REGIONS } from './azure/region-ids';

/** Microsoft's cloud. */
export const AZURE: ProviderEntry = {
  id: 'azure',
  name: 'Microsoft Azure',
  kind: 'cloud',
  source: 'https://learn.microsoft.com/azure/reliability/regions-list',
  date: '2026-11-23',
  networks: [
    {
      as: [8075, 3598, 5761, 8069, 8070, 12076, 17144, 30520, 35106, 46182, 54396, 63314, 200517],
      source: 'https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses',
    },
    { as: [8068], isEdge: true, service: 'front-door' },
  ],
  regions: AZURE_REGIONS,
  headers: AZURE_HEADERS,
  names: AZURE_NAMES,
};
