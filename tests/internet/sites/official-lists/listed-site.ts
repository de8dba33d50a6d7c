import type { DemoSite } from '../../demo-site';
import { ownServer } from '../hosting/cloud-headers';
import { fileOf } from '../hosting/resource';
import { NETWORK_ALONE } from './list-text';
import { LISTED_ALONE, LISTED_ELSEWHERE } from './own-lists';

/** A page whose hosts Amazon's list and the table of networks tell: no header and no name gives anything away. */
export const LISTED_SITE: DemoSite = {
  host: 'listed.example',
  title: 'Hosts that only fetched lists of addresses tell',
  hosts: {
    'listed.example': {
      addresses: [LISTED_ALONE.address],
      headers: ownServer('nginx'),
      resources: {
        '/': fileOf(
          'index.html',
          '<!doctype html>\n<html lang="en" dir="ltr"><meta charset="utf-8"><title>Listed</title><h1>Listed</h1><script src="https://elsewhere.listed.example/script.js"></script><script src="https://named.listed.example/script.js"></script></html>',
        ),
      },
    },
    'elsewhere.listed.example': {
      addresses: [LISTED_ELSEWHERE.address],
      headers: ownServer('nginx'),
      resources: { '/script.js': fileOf('script.js', 'document.body.dataset.ran = "yes";') },
    },
    'named.listed.example': {
      addresses: [NETWORK_ALONE.address],
      headers: ownServer('nginx'),
      resources: { '/script.js': fileOf('script.js', 'document.body.dataset.named = "yes";') },
    },
  },
};
