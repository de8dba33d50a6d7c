import { BlockList, isIPv6 } from 'node:net';
import fc from 'fast-check';
import type { ListBlock } from '../../../../src/address-map/lists/read-list';

/** The most specific of the blocks that hold an address, found the slow way; of the same ones the first. */
export function naiveAnswer(blocks: readonly ListBlock[], address: string): ListBlock | null {
  let found: ListBlock | null = null;
  let longest = -1;
  for (const it of blocks) {
    const [network = '', bits = ''] = it.block.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (isIPv6(network) !== isIPv6(address) || Number(bits) <= longest) continue;
    const list = new BlockList();
    list.addSubnet(network, Number(bits), family);
    if (!list.check(address, family)) continue;
    found = it;
    longest = Number(bits);
  }
  return found;
}

/** Blocks that lie inside each other, and addresses in and around them. */
export interface BlocksAndAddresses {
  blocks: ListBlock[];
  addresses: string[];
}

/** @param regions what the names of regions begin with. */
export function randomBlocks(regions: string): fc.Arbitrary<BlocksAndAddresses> {
  const place = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.integer({ min: 0, max: 255 }));
  const block4 = fc.tuple(place, fc.integer({ min: 8, max: 32 })).map(([[a, b, c, d], bits]) => {
    const number = ((20 + a) * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) >>> 0;
    const first = bits === 0 ? 0 : (number & (-1 << (32 - bits))) >>> 0;
    return { block: `${textOf(first)}/${bits}`, edges: [first, first + 2 ** (32 - bits) - 1] };
  });
  const block6 = fc.tuple(place, fc.integer({ min: 17, max: 64 })).map(([[a, b, c, d], bits]) => {
    const number = BigInt(0x2a00 + a) * 2n ** 48n + BigInt(b) * 2n ** 32n + BigInt(c) * 2n ** 16n + BigInt(d);
    const size = 2n ** BigInt(64 - bits);
    const first = number - (number % size);
    return { block: `${textOf6(first)}/${bits}`, edges: [first, first + size - 1n] };
  });
  const region = fc.nat(4).map((it) => `${regions}-${it}`);
  return fc
    .record({
      four: fc.array(fc.tuple(block4, region), { maxLength: 25 }),
      six: fc.array(fc.tuple(block6, region), { maxLength: 15 }),
      more: fc.array(place, { maxLength: 10 }),
    })
    .map(({ four, six, more }) => ({
      blocks: [...four, ...six].map(([{ block }, its]) => ({
        block,
        region: its,
        service: null,
        isEdge: false,
      })),
      addresses: [
        ...four.flatMap(
          ([
            {
              edges: [first = 0, last = 0],
            },
          ]) => [first - 1, first, last, last + 1].map(textOf),
        ),
        ...six.flatMap(
          ([
            {
              edges: [first = 0n, last = 0n],
            },
          ]) => [first - 1n, first, last, last + 1n].map(textOf6),
        ),
        ...more.map(([a, b, c, d]) => `${20 + a}.${b}.${c}.${d}`),
      ],
    }));
}

function textOf(number: number): string {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}

/** @param number the first 64 bits. */
function textOf6(number: bigint): string {
  const hex = number.toString(16).padStart(16, '0');
  return `${[0, 4, 8, 12].map((at) => hex.slice(at, at + 4)).join(':')}::`;
}
