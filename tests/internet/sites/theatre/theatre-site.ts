import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { lambdaUrl, ownServer } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { fileOf } from '../hosting/resource';

/** A trial of two wordings; such scripts stand in the head and block, lest the visitor sees the words change. */
const TRIALS = `globalThis.trials = {
  variant: (name) => (name === 'book-button' ? 'Find me a seat' : null),
};`;

/**
 * A theatre on its own small server at OVH; one script in its head, which tries out wordings, is answered
 * by a Lambda function in us-east-1 and blocks rendering.
 *
 * - As it happened: blank. The function was likely failing, and nothing is painted before its script has
 *   come.
 * - Region lost: blank, for the same reason.
 */
export const THEATRE_SITE: DemoSite = {
  host: 'theatre.example',
  title: 'Lantern Street Theatre: a small server that one script from us-east-1 can blank',
  hosts: {
    'theatre.example': {
      addresses: ['51.68.126.44', '2001:41d0:404:200::3f1a'],
      headers: ownServer('nginx/1.26.2'),
      resources: filesIn(join(import.meta.dirname, 'theatre.example')),
    },
    'm3wq7ytxk5zb2vhd9r4nc6sj8pfa1leu.lambda-url.us-east-1.on.aws': {
      addresses: ['44.198.73.160', '54.147.92.18'],
      headers: lambdaUrl(),
      resources: {
        '/trials.js': fileOf('trials.js', TRIALS),
      },
    },
  },
};
