import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTar } from '../../src/address-map/generate/read-tar';
import { type FetchedId, LIST_IDS, NETWORK_TABLE } from '../../src/address-map/lists/list-definition';
import { LIST_SOURCES } from '../../src/address-map/lists/list-sources';
import type { PackedList } from '../../src/address-map/lists/packed-list';
import { updateList } from '../../src/address-map/lists/update-list';

/** What Azure's page links to; the name carries the list's date. */
const AZURE_FILE = 'https://download.microsoft.com/download/7/1/d/71d86715/ServiceTags_Public_20260506.json';

/** Where a copy of what each address serves stands. */
const COPIES: ReadonlyMap<string, string> = new Map([
  [urlOf('aws'), 'aws-ip-ranges.json'],
  [AZURE_FILE, 'azure-service-tags.json'],
  [urlOf('cloudflare'), 'cloudflare-ips-v4.txt'],
  [urlOf('cloudflare', 1), 'cloudflare-ips-v6.txt'],
  [urlOf('digitalocean'), 'digitalocean-geofeed.csv'],
  [urlOf('fastly'), 'fastly-public-ip-list.json'],
  [urlOf('google'), 'google-cloud.json'],
  [urlOf('linode'), 'linode-geofeed.csv'],
  [urlOf('oracle'), 'oracle-public-ip-ranges.json'],
]);

/**
 * All official lists, from copies in a folder, by the way that the product takes them when its user asks.
 *
 * @throws ListError when one of them is refused.
 */
export async function fetchedLists(folder: string): Promise<PackedList[]> {
  const lists: PackedList[] = [];
  for (const id of LIST_IDS) {
    lists.push(
      await packed(id, async (url) => {
        if (url === urlOf('azure')) return `<a href="${AZURE_FILE}">`;
        return readFile(join(folder, COPIES.get(url) ?? url), 'utf8');
      }),
    );
  }
  return lists;
}

/**
 * The full network table, out of the package that the address map is made from.
 *
 * @param file the packed package.
 * @returns null where it has not been fetched.
 */
export async function fetchedNetworkTable(file: string): Promise<PackedList | null> {
  if (!existsSync(file)) return null;
  const texts = new Map<string, string>();
  for await (const { path, chunks } of readTar(file)) {
    const url = LIST_SOURCES[NETWORK_TABLE].urls.find((it) => `package/${it.split('/').at(-1)}` === path);
    if (url === undefined) continue;
    const pieces: Buffer[] = [];
    for await (const chunk of chunks) pieces.push(Buffer.from(chunk));
    texts.set(url, Buffer.concat(pieces).toString('utf8'));
  }
  return packed(NETWORK_TABLE, async (url) => texts.get(url) ?? '');
}

function packed(id: FetchedId, textOf: (url: string) => Promise<string>): Promise<PackedList> {
  return updateList(id, {
    async *fetchText(url) {
      yield await textOf(url);
    },
    previousBlocks: null,
    today: '2026-11-24',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

function urlOf(id: FetchedId, index = 0): string {
  return LIST_SOURCES[id].urls[index] ?? '';
}
