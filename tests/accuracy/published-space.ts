import type { AddressMap } from '../../src/address-map/address-answer';
import { type AccuracyRow, atLeast } from './accuracy-row';
import { type PublishedBlock, readPublishedBlocks } from './published-blocks';

interface Tally {
  /** Addresses that the map says anything of; the rest of a published space is announced by nobody. */
  known: number;
  provider: number;
  region: number;
}

/** How much of the address space that providers publish the map alone gets right, by number of addresses. */
export async function measurePublishedSpace(folder: string, map: AddressMap): Promise<AccuracyRow[]> {
  const tallies = new Map<string, Tally>();
  const usEast1 = { published: 0, found: 0, said: 0 };
  for (const { provider, region, block } of await readPublishedBlocks(folder)) {
    const name = provider === 'aws' && region === 'global' ? 'aws (CloudFront)' : provider;
    const tally = tallies.get(name) ?? { known: 0, provider: 0, region: 0 };
    tallies.set(name, tally);
    for (const { address, addresses } of cellsOf(block)) {
      const answer = map.lookup(address);
      if (answer === null || answer === 'not-an-address') continue;
      const isProvider = answer.provider === provider;
      tally.known += addresses;
      if (isProvider) tally.provider += addresses;
      if (isProvider && answer.region === region) tally.region += addresses;
      if (provider !== 'aws') continue;
      const isSaid = isProvider && answer.region === 'us-east-1';
      if (isSaid) usEast1.said += addresses;
      if (region === 'us-east-1') usEast1.published += addresses;
      if (isSaid && region === 'us-east-1') usEast1.found += addresses;
    }
  }
  const table = 'published address space of IPv4, address alone';
  return [
    ...[...tallies].flatMap(([name, { known, provider, region }]) => [
      atLeast(table, `${name}: provider right`, provider, known, 98),
      atLeast(table, `${name}: region right`, region, known, 95),
    ]),
    atLeast(table, 'us-east-1 found', usEast1.found, usEast1.published, 95),
    atLeast(table, 'us-east-1 rightly said', usEast1.found, usEast1.said, 99.5),
  ];
}

/** One address of each /24 of a block, with how many it stands for. */
function* cellsOf(block: PublishedBlock['block']): Generator<{ address: string; addresses: number }> {
  const [address = '', length = '32'] = block.split('/');
  const first = address.split('.').reduce((sum, it) => sum * 256 + Number(it), 0);
  const size = 2 ** (32 - Number(length));
  const addresses = Math.min(size, 256);
  for (let at = first; at < first + size; at += 256) {
    yield { address: [at >>> 24, (at >>> 16) & 255, (at >>> 8) & 255, at & 255].join('.'), addresses };
  }
}
