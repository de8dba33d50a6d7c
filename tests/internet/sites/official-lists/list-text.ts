import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListId } from '../../../../src/address-map/lists/list-definition';
import type { ListVariant } from './list-variants';
import { LIST_TEXTS, type OwnList, ownList } from './own-lists';

/** The publishers' own lists, where copies lie beside the project. */
export const REAL_LISTS = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'official-lists');

/** Files of a list: the one that its variants speak of first. */
export const LIST_FILES: Record<ListId, readonly string[]> = {
  aws: ['aws-ip-ranges.json'],
  azure: ['azure-service-tags.json'],
  cloudflare: ['cloudflare-ips-v4.txt', 'cloudflare-ips-v6.txt'],
  digitalocean: ['digitalocean-geofeed.csv'],
  fastly: ['fastly-public-ip-list.json'],
  google: ['google-cloud.json', 'google-all.csv'],
  linode: ['linode-geofeed.csv'],
  oracle: ['oracle-public-ip-ranges.json'],
};

/** Days that our own lists state. */
export const GOOD_DAY = '2026-09-01';
export const NEWER_DAY = '2026-10-01';

const WEB_PAGE =
  '<!doctype html>\n<html lang="en"><title>Sign in</title><h1>Sign in to this network</h1><p>Then all will be well.</html>';

/** @returns true where the copies of the real lists are there. */
export function hasRealLists(): boolean {
  return existsSync(join(REAL_LISTS, LIST_FILES.aws[0] ?? ''));
}

/** What the publisher of a list answers to those who ask for it. */
export function listText(id: ListId, variant: ListVariant): string {
  if (variant === 'real') return realList(id, 0);
  if (variant === 'html') return WEB_PAGE;
  const list = ownList(id, variant === 'newer' ? NEWER_DAY : GOOD_DAY);
  const text = LIST_TEXTS[id](changed(list, variant));
  return variant === 'truncated' ? text.slice(0, Math.floor(text.length * 0.6)) : text;
}

/** The copy of a real list beside the project. */
export function realList(id: ListId, file: number): string {
  return readFileSync(join(REAL_LISTS, LIST_FILES[id][file] ?? ''), 'utf8');
}

/** Rows of the table of networks: a network for each block of 256 addresses, and one that stands in no other map. */
export const NETWORK_ALONE = { address: '45.10.3.4', network: 'Lighthouse Networks' };
export const networkRows = {
  alone: '45.10.3.0,45.10.3.255,64500,"Lighthouse Networks"\n',
  six: '2a0f:1cc0::,2a0f:1cc0:ffff:ffff:ffff:ffff:ffff:ffff,64501,Harbour Online\n',
};

/** A small table of networks of our own; of the variants it knows half a table and a web page. */
export function networkTable(variant: ListVariant): string {
  if (variant === 'html') return WEB_PAGE;
  const count = variant === 'halved' ? 25_000 : 60_000;
  const rows = Array.from({ length: count }, (_, index) => {
    const block = `60.${index >> 8}.${index & 255}`;
    return `${block}.0,${block}.255,${65_000 + (index % 500)},Network ${index % 500}\n`;
  });
  return networkRows.alone + rows.join('');
}

function changed(list: OwnList, variant: ListVariant): OwnList {
  const { blocks } = list;
  if (variant === 'halved') return { ...list, blocks: blocks.slice(0, Math.floor(blocks.length * 0.45)) };
  if (variant === 'default-route') {
    return { ...list, blocks: [...blocks, { prefix: '0.0.0.0/0', region: blocks[0]?.region ?? '' }] };
  }
  return list;
}
