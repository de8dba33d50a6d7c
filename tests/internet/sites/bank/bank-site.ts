import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { filesIn } from '../hosting/files-in';
import { jsonOf } from '../hosting/resource';

/**
 * A savings bank behind a network load balancer in us-east-1. Such a balancer passes bytes on and adds no
 * header; only its CNAME (`….elb.us-east-1.amazonaws.com`) tells what it is.
 *
 * - As it happened: untouched, at worst unreachable. Its address stands in us-east-1, which puts it at
 *   risk; that it is of the kind whose health checks failed is not seen until names behind names are asked
 *   for.
 * - Region lost: unreachable.
 */
export const BANK_SITE: DemoSite = {
  host: 'online.bank.example',
  title: 'Ansel Savings Bank: behind a network load balancer in us-east-1',
  hosts: {
    'online.bank.example': {
      cnames: ['ansel-online-3f2a71c98d40b6e5.elb.us-east-1.amazonaws.com'],
      addresses: ['54.226.184.31', '3.231.56.205'],
      headers: { server: 'nginx', 'strict-transport-security': 'max-age=31536000; includeSubDomains' },
      resources: {
        ...filesIn(join(import.meta.dirname, 'online.bank.example')),
        '/api/session': jsonOf({
          accounts: [
            { name: 'Everyday account', balance: '1,204.17' },
            { name: 'Rainy-day pot', balance: '386.52' },
            { name: 'Roof fund', balance: '2,950.00' },
          ],
        }),
      },
    },
  },
};
