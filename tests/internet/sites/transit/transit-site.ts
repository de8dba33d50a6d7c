import { join } from 'node:path';
import type { DemoSite } from '../../demo-site';
import { openToAllPages, ownServer } from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { fileOf } from '../hosting/resource';
import { LIVE_SERVICE } from './live-service';
import { drawNetworkMap } from './network-map';

/** The company's own machine, which serves its pages and is the second of the two that serve what is live. */
const OWN_MACHINE = '116.203.41.18';
const CLOUD_MACHINE = '54.161.203.77';

/**
 * A tram company. What is live, departures and map, is served under one name by two providers: a machine in
 * us-east-1 and the company's own at Hetzner. A browser meets both in one visit: for the map it reuses the
 * connection to the page's own machine, which also answers for this name; the socket, which can't share
 * one, goes to the first address (in Chromium so does what is asked for without cookies).
 *
 * - As it happened: untouched, at worst broken. Half of what is live stands in us-east-1 and may have
 *   suffered.
 * - Region lost: untouched, at worst broken. A second provider answers for the same name, so that it is not
 *   down; a browser that holds on to the dead address would wait in vain.
 */
export const TRANSIT_SITE: DemoSite = {
  host: 'www.transit.example',
  title: 'Ansel Trams: departures from two providers under one name',
  hosts: {
    'www.transit.example': {
      addresses: [OWN_MACHINE],
      headers: ownServer('nginx'),
      resources: filesIn(join(import.meta.dirname, 'www.transit.example')),
    },
    'live.transit.example': {
      addresses: [CLOUD_MACHINE, OWN_MACHINE],
      headers: { ...ownServer('nginx'), ...openToAllPages('GET') },
      resources: {
        '/network.svg': fileOf('network.svg', drawNetworkMap()),
        ...LIVE_SERVICE,
      },
    },
  },
};
