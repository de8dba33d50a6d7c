import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { apiGateway } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { jsonOf } from '../hosting/resource';

/**
 * A town's poll, "serverless": page and votes alike come from functions behind API Gateway in us-east-1.
 *
 * - As it happened: unreachable. The page itself comes from API Gateway, which was likely failing.
 * - Region lost: unreachable.
 */
export const POLL_SITE: DemoSite = {
  host: 'www.poll.example',
  title: 'Name the new ferry: a poll wholly behind API Gateway in us-east-1',
  hosts: {
    'www.poll.example': {
      cnames: ['d-w4y8t1nq6k.execute-api.us-east-1.amazonaws.com'],
      addresses: ['44.212.177.19', '3.238.213.90'],
      headers: apiGateway(),
      resources: {
        ...filesIn(join(import.meta.dirname, 'www.poll.example')),
        '/votes': jsonOf({ votes: [212, 174, 391, 158] }),
      },
    },
  },
};
