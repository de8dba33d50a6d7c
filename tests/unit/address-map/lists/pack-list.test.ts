import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListError } from '../../../../src/address-map/lists/list-error';
import { type OpenList, openList } from '../../../../src/address-map/lists/open-list';
import { packList } from '../../../../src/address-map/lists/pack-list';
import type { ListBlock } from '../../../../src/address-map/lists/read-list';
import { parseAddress } from '../../../../src/address-map/parse-address';
import { naiveAnswer, randomBlocks } from './naive-search';

const CITATION = { id: 'aws', date: '2026-08-22', url: 'https://ip-ranges.amazonaws.com/ip-ranges.json' };

function block(text: string, region: string | null, service: string | null = null): ListBlock {
  return { block: text, region, service, isEdge: region === 'global' };
}

async function opened(blocks: ListBlock[]): Promise<OpenList> {
  return openList(await packList({ id: 'aws', date: null, blocks }, CITATION));
}

function lookUp(list: OpenList, address: string): string | null {
  const parsed = new Uint32Array(3);
  const answer = list.lookup(parseAddress(address, parsed), parsed);
  return answer && [answer.region, answer.service].filter((it) => it !== null).join(' ');
}

describe('a packed list', () => {
  it('answers from the most specific block, down to single addresses', async () => {
    const list = await opened([
      block('20.0.0.0/16', 'us-east-1', 'ec2'),
      block('20.0.1.0/24', 'us-east-1', 's3'),
      block('20.0.1.7/32', 'global', 'route53'),
      block('255.255.255.0/24', 'eu-west-1'),
      block('2a00:1::/32', 'us-west-2'),
      block('2a00:1:0:5::/64', 'eu-west-1'),
      block('2a00:3:8000::/33', 'eu-west-2'),
      block('2a00:5::9/128', 'eu-west-3'),
      block('ffff::/16', 'ap-south-1'),
    ]);
    const expected: [string, string | null][] = [
      ['0.0.0.0', null],
      ['19.255.255.255', null],
      ['20.0.0.0', 'us-east-1 ec2'],
      ['20.0.0.255', 'us-east-1 ec2'],
      ['20.0.1.0', 'us-east-1 s3'],
      ['20.0.1.6', 'us-east-1 s3'],
      ['20.0.1.7', 'global route53'],
      ['20.0.1.8', 'us-east-1 s3'],
      ['20.0.2.0', 'us-east-1 ec2'],
      ['20.1.0.0', null],
      ['255.255.255.255', 'eu-west-1'],
      ['2a00::1', null],
      ['2a00:1::1', 'us-west-2'],
      ['2a00:1:0:4:ffff::', 'us-west-2'],
      ['2a00:1:0:5::9', 'eu-west-1'],
      ['2a00:1:0:6::', 'us-west-2'],
      ['2a00:2::', null],
      ['2a00:3:7fff::', null],
      ['2a00:3:ffff::', 'eu-west-2'],
      ['2a00:4::', null],
      // Two machines of one /64 are never told apart.
      ['2a00:5::8', 'eu-west-3'],
      ['2a00:5:0:1::', null],
      ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'ap-south-1'],
      ['::ffff:20.0.1.7', 'global route53'],
      ['not an address', null],
    ];
    for (const [address, answer] of expected)
      expect([address, lookUp(list, address)]).toEqual([address, answer]);
  });

  it('lets the first of two same blocks stand', async () => {
    const list = await opened([block('20.0.0.0/24', 'us-east-1'), block('20.0.0.0/24', 'eu-west-1')]);
    expect(lookUp(list, '20.0.0.1')).toBe('us-east-1');
  });

  it('does not let a part of a /64 speak where another block does', async () => {
    const list = await opened([
      block('2a00:1::1/128', 'us-east-1'),
      block('2a00:1::/64', 'us-west-1'),
      block('2a00:2::/32', 'us-west-2'),
      block('2a00:2::5/128', 'us-east-2'),
    ]);
    expect(lookUp(list, '2a00:1::1')).toBe('us-west-1');
    expect(lookUp(list, '2a00:2::5')).toBe('us-west-2');
  });

  it('cites itself in every answer, which is frozen and the same each time', async () => {
    const list = await opened([block('20.0.0.0/24', 'us-east-1', 's3')]);
    const parsed = new Uint32Array(3);
    const family = parseAddress('20.0.0.1', parsed);
    const answer = list.lookup(family, parsed);
    expect(answer).toEqual({
      provider: 'aws',
      region: 'us-east-1',
      service: 's3',
      isEdge: false,
      network: null,
      list: CITATION,
    });
    expect(list.lookup(family, parsed)).toBe(answer);
    expect(Object.isFrozen(answer)).toBe(true);
  });

  it('tells its date, address and number of blocks, and is small: neighbours that say the same are joined', async () => {
    const blocks = Array.from({ length: 200 }, (_, index) => block(`20.0.${index}.0/24`, 'us-east-1'));
    const packed = await packList({ id: 'aws', date: null, blocks }, CITATION);
    expect(packed).toMatchObject({ id: 'aws', date: CITATION.date, url: CITATION.url, blocks: 200 });
    expect(packed.bytes.byteLength).toBeLessThan(300);
  });

  it('is packed in short stretches', async () => {
    const blocks = Array.from({ length: 20_000 }, (_, index) =>
      block(`20.${index >>> 8}.${index & 255}.0/24`, `region-${index % 40}`),
    );
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses++;
    };
    const packed = await packList({ id: 'aws', date: null, blocks }, CITATION, pause);
    expect(pauses).toBeGreaterThan(0);
    expect(packed.bytes).toEqual((await packList({ id: 'aws', date: null, blocks }, CITATION)).bytes);
  });

  it('answers like a plain search for the most specific block', async () => {
    await fc.assert(
      fc.asyncProperty(randomBlocks('20'), async ({ blocks, addresses }) => {
        const list = await opened(blocks);
        for (const address of addresses) {
          expect([address, lookUp(list, address)]).toEqual([
            address,
            naiveAnswer(blocks, address)?.region ?? null,
          ]);
        }
      }),
      { numRuns: 100, seed: 20251020 },
    );
  });
});

describe('a packed list that is no good', () => {
  it('shows damage of any single bit', async () => {
    const blocks = [block('20.0.0.0/24', 'us-east-1', 's3'), block('2a00:1::/32', 'global', 'cloudfront')];
    const packed = await packList({ id: 'aws', date: null, blocks }, CITATION);
    fc.assert(
      fc.property(fc.nat(packed.bytes.byteLength * 8 - 1), (bit) => {
        const bytes = packed.bytes.slice(0);
        const view = new Uint8Array(bytes);
        view[bit >>> 3] = (view[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => openList({ ...packed, bytes })).toThrow(ListError);
      }),
      { numRuns: 500, seed: 20251020 },
    );
  });

  it.each([0, 1, 40, 63, 64, 128])('is refused when only %i bytes are left', async (size) => {
    const packed = await packList({ id: 'aws', date: null, blocks: [block('20.0.0.0/24', 'x-1')] }, CITATION);
    expect(() => openList({ ...packed, bytes: packed.bytes.slice(0, size) })).toThrow(ListError);
  });

  it('is refused under the name of another list', async () => {
    const packed = await packList({ id: 'aws', date: null, blocks: [block('20.0.0.0/24', 'x-1')] }, CITATION);
    expect(() => openList({ ...packed, id: 'azure' })).toThrow(ListError);
  });
});
