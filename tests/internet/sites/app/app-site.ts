import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { openToAllPages, vercelEdge, vercelFunction } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { jsonOf } from '../hosting/resource';
import { HOUSEHOLD_BOARD } from './household-board';

/**
 * A household's board on Vercel: the shell from the edge's cache (one place code, no origin told), the data
 * from functions whose second place code is iad1, us-east-1. A service worker keeps the shell and passes on
 * the rest.
 *
 * - As it happened: unknown, at worst unreachable. The shell's origin can't be told; its data, from
 *   functions on Lambda in us-east-1, was likely failing.
 * - Region lost: broken, at worst unreachable. Its data are gone; whether its shell is can't be told.
 */
export const APP_SITE: DemoSite = {
  host: 'app.example',
  title: 'Paperboat: an app on Vercel, its functions in us-east-1, with a service worker',
  hosts: {
    'app.example': {
      addresses: ['76.76.21.21'],
      headers: vercelEdge(),
      resources: filesIn(join(import.meta.dirname, 'app.example')),
    },
    'api.app.example': {
      cnames: ['cname.vercel-dns.com'],
      addresses: ['76.76.21.98', '76.76.21.142'],
      headers: { ...vercelFunction('iad1'), ...openToAllPages() },
      resources: {
        '/boards/home': jsonOf(HOUSEHOLD_BOARD),
        '/boards/home/changes': jsonOf({ kept: true }),
      },
    },
  },
};
