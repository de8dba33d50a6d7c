import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import {
  azureAppService,
  azureFrontDoor,
  azureStorage,
  openToAllPages,
  s3Bucket,
} from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { fileOf, jsonOf } from '../hosting/resource';
import { S3_US_EAST_1 } from '../hosting/shared-addresses';
import { drawMapTile } from './map-tiles';

/**
 * A public office on Azure: pages from Front Door before blob storage, appointments from App Service. Only
 * the tiles of its map come from elsewhere, a bucket in us-east-1.
 *
 * - As it happened: untouched. S3 is not among what failed that day, and the rest is Azure's.
 * - Region lost: degraded. The map would be a grey square.
 */
export const OFFICE_SITE: DemoSite = {
  host: 'www.office.example',
  title: 'Residents’ Office: on Azure Front Door, its map from a bucket in us-east-1',
  hosts: {
    'www.office.example': {
      cnames: [
        'ansel-residents-dxb7c4fphwe6gqa2.z01.azurefd.net',
        'shed.dual-low.s-part-0017.t-0009.t-msedge.net',
        's-part-0017.t-0009.t-msedge.net',
      ],
      addresses: ['13.107.246.45', '13.107.213.45', '2620:1ec:bdf::45'],
      headers: { ...azureFrontDoor(), ...azureStorage() },
      resources: filesIn(join(import.meta.dirname, 'www.office.example')),
    },
    'api.office.example': {
      cnames: [
        'ansel-residents-api.azurewebsites.net',
        'waws-prod-am2-741.sip.azurewebsites.windows.net',
        'waws-prod-am2-741-5d1c.westeurope.cloudapp.azure.com',
      ],
      addresses: ['20.105.216.24'],
      headers: { ...azureAppService(), ...openToAllPages() },
      resources: {
        '/queue': jsonOf({ waiting: 7, minutes: 25 }),
        '/appointments/address': jsonOf(['Tuesday 9.20', 'Tuesday 11.40', 'Thursday 15.00']),
        '/appointments/passport': jsonOf(['Wednesday 8.40', 'Friday 10.00']),
        '/appointments/certificate': jsonOf(['Monday 14.20', 'Tuesday 8.20', 'Friday 9.40']),
      },
    },
    'ansel-map-tiles.s3.us-east-1.amazonaws.com': {
      ...S3_US_EAST_1,
      headers: s3Bucket(),
      resources: {
        '/16/33740/21530.svg': fileOf('21530.svg', drawMapTile(0)),
        '/16/33741/21530.svg': fileOf('21530.svg', drawMapTile(1)),
      },
    },
  },
};
