import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { cloudFront, lambdaUrl, openToAllPages, ownServer, s3Bucket } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { fileOf, paintedFile, redirectTo } from '../hosting/resource';
import { VIDEO_PLAYER_HOSTS } from '../video/video-player';
import {
  drawTide,
  paintDunePath,
  paintHarbourDawn,
  paintNightMarket,
  paintWinterRidge,
} from './news-pictures';
import { NEWS_THIRD_PARTIES } from './third-parties';

const here = import.meta.dirname;

/**
 * A newspaper on CloudFront before a bucket whose region nothing tells (it is in us-east-1), with a dozen
 * third parties; the pictures of its stories are cut to size by a Lambda function in us-east-1.
 *
 * - As it happened: degraded, at worst blank. CloudFront and S3 stood; function URLs were likely failing,
 *   and the pictures come from one. The consent script blocks rendering from behind Cloudflare, where its
 *   origin can't be told.
 * - Region lost: degraded, at worst unreachable. The pictures are gone; the edge stands, and whether its bucket does
 *   can't be told.
 */
export const NEWS_SITE: DemoSite = {
  host: 'www.news.example',
  title: 'The Harbour Ledger: a newspaper on CloudFront, with many third parties',
  hosts: {
    'news.example': {
      addresses: ['217.160.0.187'],
      headers: ownServer('nginx'),
      resources: { '/': redirectTo('https://www.news.example/') },
    },
    'www.news.example': {
      cnames: ['d2k8qv0zr4m1xw.cloudfront.net'],
      addresses: ['18.66.122.37', '2600:9000:2204:a600:10:6f2e:9c40:93a1'],
      headers: { ...cloudFront(), ...s3Bucket() },
      resources: filesIn(join(here, 'www.news.example')),
    },
    'static.news.example': {
      cnames: ['d3n5hb7yt0c9pe.cloudfront.net'],
      addresses: ['18.66.122.84'],
      headers: { ...cloudFront(), ...s3Bucket(), ...openToAllPages('GET') },
      resources: filesIn(join(here, 'static.news.example')),
    },
    'images.news.example': {
      cnames: ['d1g6jw2lk8s4uf.cloudfront.net'],
      addresses: ['18.66.122.92', '2600:9000:2204:7c00:1b:3d05:e2c0:93a1'],
      headers: { ...cloudFront(), ...s3Bucket() },
      resources: {
        '/2025/10/harbour-dawn.png': paintedFile('harbour-dawn.png', paintHarbourDawn),
        '/tide/2025-10-20.svg': fileOf('tide.svg', drawTide()),
      },
    },
    'x7k2v5rqhm3tdy4wbn6ecs8pfa0guzlj.lambda-url.us-east-1.on.aws': {
      addresses: ['3.224.91.146', '2600:1f18:24e6:b900:4d1f:6c0a:92be:71c3'],
      headers: lambdaUrl(),
      resources: {
        '/fit/800x450/harbour-dawn.png': paintedFile('harbour-dawn.png', paintHarbourDawn),
        '/fit/400x240/dune-path.png': paintedFile('dune-path.png', paintDunePath),
        '/fit/400x240/night-market.png': paintedFile('night-market.png', paintNightMarket),
        '/fit/400x240/winter-ridge.png': paintedFile('winter-ridge.png', paintWinterRidge),
      },
    },
    ...NEWS_THIRD_PARTIES,
    ...VIDEO_PLAYER_HOSTS,
  },
};
