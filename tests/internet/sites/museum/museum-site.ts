import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { ownServer } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { fileOf } from '../hosting/resource';
import {
  drawAstrolabe,
  drawBarometer,
  drawCompass,
  drawOrrery,
  drawSandGlass,
  drawSundial,
} from './instruments';

/**
 * A small museum on one rented server at Hetzner: page, pictures and scripts alike, nothing from anybody
 * else.
 *
 * - As it happened: untouched.
 * - Region lost: untouched.
 */
export const MUSEUM_SITE: DemoSite = {
  host: 'museum.example',
  title: 'Museum of Small Instruments: wholly on one small server',
  hosts: {
    'museum.example': {
      addresses: ['88.198.64.211', '2a01:4f8:10a:2c6d::2'],
      headers: ownServer('Apache/2.4.62 (Debian)'),
      resources: {
        ...filesIn(join(import.meta.dirname, 'museum.example')),
        '/objects/astrolabe.svg': fileOf('astrolabe.svg', drawAstrolabe()),
        '/objects/barometer.svg': fileOf('barometer.svg', drawBarometer()),
        '/objects/compass.svg': fileOf('compass.svg', drawCompass()),
        '/objects/sundial.svg': fileOf('sundial.svg', drawSundial()),
        '/objects/orrery.svg': fileOf('orrery.svg', drawOrrery()),
        '/objects/sand-glass.svg': fileOf('sand-glass.svg', drawSandGlass()),
      },
    },
  },
};
