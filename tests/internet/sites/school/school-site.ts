import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { cloudflare } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';

/**
 * A primary school behind Cloudflare; where its own server stands, nothing gives away.
 *
 * - As it happened: unknown, at worst unreachable. The edge stands, but an origin that can't be told could
 *   be one of those in us-east-1 that failed.
 * - Region lost: unknown, at worst unreachable, for the same reason.
 */
export const SCHOOL_SITE: DemoSite = {
  host: 'school.example',
  title: 'Lock Lane School: behind Cloudflare, its own server unknown',
  hosts: {
    'school.example': {
      addresses: ['104.21.37.148', '172.67.209.81', '2606:4700:3034::6815:2594'],
      headers: cloudflare('DYNAMIC'),
      resources: filesIn(join(import.meta.dirname, 'school.example')),
    },
  },
};
