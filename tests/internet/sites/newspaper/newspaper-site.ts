import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { applicationLoadBalancer, openToAllPages, s3Bucket } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { noContent, paintedFile } from '../hosting/resource';
import { paintDunes, paintNightCity, paintOldPort } from './newspaper-pictures';

/**
 * An Arabic newspaper in AWS's region in the Emirates, pages and pictures alike; its own script tells a
 * monitor in us-east-1 how fast the page was.
 *
 * - As it happened: untouched, at worst unnoticed. The monitor is of no kind that is known to have failed,
 *   but it stands in the region.
 * - Region lost: unnoticed. The beacon is lost, and nothing that is seen needs it.
 */
export const NEWSPAPER_SITE: DemoSite = {
  host: 'www.sahifa.example',
  title: 'صحيفة الميناء: an Arabic newspaper in me-central-1, measured in us-east-1',
  hosts: {
    'www.sahifa.example': {
      cnames: ['almina-web-902274415.me-central-1.elb.amazonaws.com'],
      addresses: ['51.112.34.18', '3.29.140.77', '2406:da17:2c4:8a01:5d3e:91b0:47aa:2f6c'],
      headers: applicationLoadBalancer('nginx'),
      resources: filesIn(join(import.meta.dirname, 'www.sahifa.example')),
    },
    'almina-images.s3.me-central-1.amazonaws.com': {
      cnames: ['s3-r-w.me-central-1.amazonaws.com'],
      addresses: ['52.95.187.34', '52.95.188.41'],
      headers: s3Bucket(),
      resources: {
        '/2025/10/old-port.png': paintedFile('old-port.png', paintOldPort),
        '/2025/10/dunes.png': paintedFile('dunes.png', paintDunes),
        '/2025/10/night-city.png': paintedFile('night-city.png', paintNightCity),
      },
    },
    'dataplane.rum.us-east-1.amazonaws.com': {
      addresses: ['34.195.27.184', '52.206.60.75'],
      headers: openToAllPages(),
      resources: { '/appmonitors/8f14e45f-ceea-467f-a0e6-1b2d3c4e5f60': noContent() },
    },
  },
};
