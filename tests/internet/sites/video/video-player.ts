import { join } from 'node:path';
import type { DemoHost } from '../../demo-site';
import { fastly, googleLoadBalancer, googleStorage, openToAllPages } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { paintedFile } from '../hosting/resource';
import { paintStill, STILLS } from './video-pictures';

const here = import.meta.dirname;
const page = filesIn(join(here, 'player.video.example'));

/** What a page needs that embeds one of Lantern's films: the player, its stills, the films themselves. */
export const VIDEO_PLAYER_HOSTS: Record<string, DemoHost> = {
  'player.video.example': {
    cnames: ['lantern.map.fastly.net'],
    addresses: ['146.75.118.217', '2a04:4e42:400::729'],
    headers: { ...fastly(), ...googleStorage() },
    resources: { '/embed/tide': page['/'] ?? {}, '/player.css': page['/player.css'] ?? {} },
  },
  'images.video.example': {
    cnames: ['lantern.map.fastly.net'],
    addresses: ['146.75.118.217', '2a04:4e42:400::729'],
    headers: { ...fastly(), ...googleStorage() },
    resources: Object.fromEntries(
      STILLS.map((name) => [`/${name}`, paintedFile(name, () => paintStill(name))]),
    ),
  },
  'media.video.example': {
    addresses: ['34.120.54.9'],
    headers: {
      ...googleLoadBalancer(),
      ...googleStorage(),
      server: 'UploadServer',
      ...openToAllPages('GET'),
    },
    resources: filesIn(join(here, 'media.video.example')),
  },
};
