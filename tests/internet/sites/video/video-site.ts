import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import {
  apiGateway,
  fastly,
  googleLoadBalancer,
  googleStorage,
  openToAllPages,
} from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { jsonOf, noContent, redirectTo } from '../hosting/resource';
import { VIDEO_PLAYER_HOSTS } from './video-player';

const NEW_FILMS = [
  { title: 'The post boat', maker: 'Jonas Eide', picture: 'fjord.png', length: '9:33' },
  { title: 'Sand keeps time', maker: 'Class 4b, Dune School', picture: 'dunes.png', length: '8:05' },
  { title: 'Blossom watch', maker: 'Orla Finch', picture: 'orchard.png', length: '5:47' },
  { title: 'Lights out at ten', maker: 'Mirek Dvorsky', picture: 'town.png', length: '11:40' },
];

/**
 * A film platform: pages and stills from Fastly before Google's storage, films and catalogue from Google
 * Cloud. Only what it measures of playback goes to a function behind API Gateway in us-east-1.
 *
 * - As it happened: unnoticed. The beacon was likely lost, and nothing that is seen needs it.
 * - Region lost: unnoticed, for the same reason.
 */
export const VIDEO_SITE: DemoSite = {
  host: 'www.video.example',
  title: 'Lantern: films on Fastly and Google Cloud, measured through us-east-1',
  hosts: {
    'video.example': {
      addresses: ['151.101.66.133'],
      headers: fastly(),
      resources: { '/': redirectTo('https://www.video.example/') },
    },
    'www.video.example': {
      cnames: ['lantern.map.fastly.net'],
      addresses: ['146.75.118.217', '2a04:4e42:400::729'],
      headers: { ...fastly(), ...googleStorage() },
      resources: filesIn(join(import.meta.dirname, 'www.video.example')),
    },
    'api.video.example': {
      addresses: ['34.38.112.71'],
      headers: { ...googleLoadBalancer(), ...openToAllPages() },
      resources: { '/v1/films/new': jsonOf(NEW_FILMS) },
    },
    'q8z4m1kd7w.execute-api.us-east-1.amazonaws.com': {
      addresses: ['3.216.137.44', '3.235.33.71'],
      headers: { ...apiGateway(), ...openToAllPages() },
      resources: { '/prod/playback': noContent() },
    },
    ...VIDEO_PLAYER_HOSTS,
  },
};
