import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { awsJsonService, ownServer } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { jsonOf } from '../hosting/resource';
import { BOAT_TABLE } from './boat-table';

/**
 * A rowing club's page on rented web space, which reads its bookings straight from DynamoDB in us-east-1:
 * the very name that resolved to nothing.
 *
 * - As it happened: broken, and certainly so: the boats and their times are all that the page is for.
 * - Region lost: broken.
 */
export const CLUB_SITE: DemoSite = {
  host: 'club.example',
  title: 'Ansel Rowing Club: rented web space, bookings straight from DynamoDB in us-east-1',
  hosts: {
    'club.example': {
      addresses: ['81.169.145.93'],
      headers: ownServer('Apache'),
      resources: filesIn(join(import.meta.dirname, 'club.example')),
    },
    'dynamodb.us-east-1.amazonaws.com': {
      addresses: ['52.94.2.86', '3.218.181.12'],
      headers: awsJsonService(),
      resources: { '/': jsonOf(BOAT_TABLE) },
    },
  },
};
