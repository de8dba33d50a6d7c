import { describe, expect, it } from 'vitest';
import { layerAddressMaps } from '../../../src/address-map/lists/layer-address-maps';
import { packList } from '../../../src/address-map/lists/pack-list';
import { openAddressMap } from '../../../src/address-map/open-address-map';
import { packAddressMap } from '../../../src/address-map/pack-address-map';
import { addressAt } from '../../accuracy/address-run';
import { compareSpace } from '../../accuracy/compare-space';
import { changesIn, changesWith } from '../../accuracy/packed-changes';
import { publishedRuns } from '../../accuracy/published-runs';

const AWS = { provider: 'aws', region: 'us-east-1', service: null, isEdge: false, network: null };
const PACKED = packAddressMap({
  ipv4: [
    { cell: 0x34, answer: AWS },
    { cell: 0x340000, answer: AWS },
    { cell: 0x340801, answer: null },
  ],
  ipv6: [
    { cell: 0x20010db80000, answer: AWS },
    { cell: 0x20010db90001, answer: null },
  ],
  built: '2026-01-01',
  sources: [],
}).buffer;
const EMBEDDED = changesIn(PACKED);

function addresses(family: 4 | 6, changes = EMBEDDED): string[] {
  return changes[family].map((it) => addressAt(family, it));
}

describe('changesIn', () => {
  it('finds every place at which a packed map changes', () => {
    expect(addresses(4)).toEqual(['0.0.52.0', '52.8.1.0']);
    expect(addresses(6)).toEqual(['2001:db8:0:0::', '2001:db9:1:0::']);
  });
});

describe('changesWith', () => {
  it('adds those of lists, down to single addresses, so that nothing inside a run is missed', async () => {
    const region = (block: string, id: string) => ({ block, region: id, service: null, isEdge: false });
    const list = await packList(
      {
        id: 'aws',
        date: null,
        blocks: [
          region('52.0.0.0/24', 'us-east-1'),
          region('52.0.0.16/28', 'us-west-2'),
          region('2001:db8:0:8::/63', 'us-west-2'),
        ],
      },
      { id: 'aws', date: '2026-01-01', url: 'https://example.org' },
    );
    const changes = changesWith(EMBEDDED, [list]);
    expect(addresses(4, changes)).toEqual([
      '0.0.52.0',
      '52.0.0.0',
      '52.0.0.16',
      '52.0.0.32',
      '52.0.1.0',
      '52.8.1.0',
    ]);

    expect(addresses(6, changes)).toEqual([
      '2001:db8:0:0::',
      '2001:db8:0:8::',
      '2001:db8:0:a::',
      '2001:db9:1:0::',
    ]);

    const map = layerAddressMaps(openAddressMap(PACKED), [list]);
    const run = { provider: 'aws', region: 'us-east-1', service: 'EC2', block: '52.0.0.0/24' };
    const compared = map ? [...compareSpace(publishedRuns([run]), map, changes)] : [];
    expect(compared.map((it) => `${it.weight} ${it.answer?.region}`)).toEqual([
      '16 us-east-1',
      '16 us-west-2',
      '224 us-east-1',
    ]);
  });
});
