import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { apiGateway, applicationLoadBalancer, openToAllPages, s3Bucket } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { jsonOf, paintedFile } from '../hosting/resource';
import { S3_US_EAST_1 } from '../hosting/shared-addresses';
import { drawPot } from './pottery';
import { WARES } from './shop-wares';

/**
 * A potters' shop wholly in us-east-1: pages behind an application load balancer, wares and basket behind
 * API Gateway, pictures in a bucket.
 *
 * - As it happened: broken, at worst unreachable. The wares come from API Gateway, which was likely
 *   failing; the load balancer may have suffered, nothing says that it did; S3 stood.
 * - Region lost: unreachable. The page itself stands there.
 */
export const SHOP_SITE: DemoSite = {
  host: 'www.shop.example',
  title: 'Clayhouse: a shop wholly in us-east-1',
  hosts: {
    'www.shop.example': {
      cnames: ['clayhouse-web-1630984417.us-east-1.elb.amazonaws.com'],
      addresses: ['44.205.117.62', '52.71.208.149'],
      headers: applicationLoadBalancer('nginx/1.26.2'),
      resources: filesIn(join(import.meta.dirname, 'www.shop.example')),
    },
    'api.shop.example': {
      cnames: ['d-7f3kq09xz2.execute-api.us-east-1.amazonaws.com'],
      addresses: ['3.216.145.21', '44.210.66.190'],
      headers: { ...apiGateway(), ...openToAllPages() },
      resources: {
        '/wares': jsonOf(
          WARES.map(({ id, name, maker, price, words }) => ({ id, name, maker, price, words })),
        ),
        '/basket': jsonOf({ kept: true }),
      },
    },
    'clayhouse-pictures.s3.us-east-1.amazonaws.com': {
      ...S3_US_EAST_1,
      headers: s3Bucket(),
      resources: Object.fromEntries(
        WARES.map(({ id, pot }) => [`/${id}.svg`, paintedFile(`${id}.svg`, () => drawPot(pot))]),
      ),
    },
  },
};
