import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkList } from '../../../../src/address-map/lists/check-list';
import { LIST_IDS, type ListId } from '../../../../src/address-map/lists/list-definition';
import { openList } from '../../../../src/address-map/lists/open-list';
import { packList } from '../../../../src/address-map/lists/pack-list';
import { type ListBlock, type ReadList, readList } from '../../../../src/address-map/lists/read-list';
import { parseAddress } from '../../../../src/address-map/parse-address';
import { naiveAnswer } from './naive-search';

/** The publishers' own files, where they lie beside the project. */
const FOLDER = '../shared/official-lists';
const FILES: Readonly<Record<ListId, readonly string[]>> = {
  aws: ['aws-ip-ranges.json'],
  azure: ['azure-service-tags.json'],
  cloudflare: ['cloudflare-ips-v4.txt', 'cloudflare-ips-v6.txt'],
  digitalocean: ['digitalocean-geofeed.csv'],
  fastly: ['fastly-public-ip-list.json'],
  google: ['google-cloud.json'],
  linode: ['linode-geofeed.csv'],
  oracle: ['oracle-public-ip-ranges.json'],
};

function read(id: ListId): ReadList {
  return readList(
    id,
    FILES[id].map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8')),
  );
}

/** An address in a block: its first with some of the bits behind the prefix set; of IPv6 in the first /64 group only. */
function addressIn({ block }: ListBlock, salt: number): string {
  const [network = '', bits = ''] = block.split('/');
  const [a = 0, b = 0, c = 0, d = 0] = network.split('.').map(Number);
  if (network.includes(':')) return network;
  const size = 2 ** (32 - Number(bits));
  const number = ((a * 256 + b) * 256 + c) * 256 + d + (salt % size);
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}

describe.skipIf(!existsSync(FOLDER))("the publishers' own lists", () => {
  it.each(LIST_IDS)('%s: is read, found plausible and packed small', async (id) => {
    const list = read(id);
    checkList(list, null);
    const packed = await packList(list, { id, date: '2026-01-01', url: '' });
    expect(packed.bytes.byteLength).toBeLessThan(128 * 1024);
    const named = list.blocks.filter((it) => it.region !== null).length;
    expect(named / list.blocks.length).toBeGreaterThan(0.95);
  });

  it.each(LIST_IDS)('%s: answers like a plain search', async (id) => {
    const list = read(id);
    const opened = openList(await packList(list, { id, date: '2026-01-01', url: '' }));
    const parsed = new Uint32Array(3);
    fc.assert(
      fc.property(fc.nat(list.blocks.length - 1), fc.nat(), (index, salt) => {
        const block = list.blocks[index];
        if (!block) return;
        const address = addressIn(block, salt);
        // Only what begins alike can hold it; the plain search is slow.
        const [start = ''] = address.split(/[.:]/);
        const near = list.blocks.filter(
          (it) => it.block.startsWith(start) || Number(it.block.split('/')[1]) < 16,
        );
        const isPart = (it: ListBlock) => Number(it.block.split('/')[1]) > 64;
        const whole = near.filter((it) => !isPart(it));
        const expected = naiveAnswer(whole, address) ?? naiveAnswer(near, address);
        const answer = opened.lookup(parseAddress(address, parsed), parsed);
        expect(answer).toMatchObject({
          region: expected?.region ?? null,
          service: expected?.service ?? null,
          isEdge: expected?.isEdge,
        });
      }),
      { numRuns: 40, seed: 20251020 },
    );
  });
});
