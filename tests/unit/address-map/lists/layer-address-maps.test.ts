import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddressAnswer, AddressMap } from '../../../../src/address-map/address-answer';
import { layerAddressMaps } from '../../../../src/address-map/lists/layer-address-maps';
import type { ListId } from '../../../../src/address-map/lists/list-definition';
import { ListError } from '../../../../src/address-map/lists/list-error';
import { LIST_SOURCES } from '../../../../src/address-map/lists/list-sources';
import { packList } from '../../../../src/address-map/lists/pack-list';
import type { PackedList } from '../../../../src/address-map/lists/packed-list';
import type { ListBlock } from '../../../../src/address-map/lists/read-list';
import { openAddressMap } from '../../../../src/address-map/open-address-map';
import { packAddressMap } from '../../../../src/address-map/pack-address-map';
import { naiveAnswer, randomBlocks } from './naive-search';
import { packNetworks } from './pack-networks';

const SOURCE = {
  name: 'rows',
  version: '1',
  date: '2026-01-02',
  licence: 'CC BY 4.0',
  url: 'https://x.example',
};

function answer(
  provider: string,
  region: string | null = null,
  network: string | null = null,
): AddressAnswer {
  return { provider, region, service: null, isEdge: region === 'global', network };
}

/** A map of /24 blocks of IPv4 that lie behind each other from 20.0.0.0 on. */
function mapOf(answers: readonly (AddressAnswer | null)[]): AddressMap {
  const ipv4 = [...answers, null].map((it, index) => ({ cell: 20 * 0x10000 + index, answer: it }));
  return openAddressMap(packAddressMap({ ipv4, ipv6: [], built: '2026-01-02', sources: [SOURCE] }).buffer);
}

function pack(
  id: ListId,
  blocks: readonly (readonly [block: string, region: string | null])[],
): Promise<PackedList> {
  const listed = blocks.map(([block, region]): ListBlock => {
    return { block, region, service: null, isEdge: region === 'global' };
  });
  return packBlocks(id, listed);
}

function packBlocks(id: ListId, blocks: ListBlock[]): Promise<PackedList> {
  const [url = ''] = LIST_SOURCES[id].urls;
  return packList({ id, date: null, blocks }, { id, date: '2026-08-22', url });
}

function said(map: AddressMap | null, address: string): string | null {
  const it = map?.lookup(address) ?? null;
  if (it === null || it === 'not-an-address') return it;
  return [it.provider, it.region, it.network, it.list && `(${it.list.id})`]
    .filter((part) => part !== null && part !== undefined)
    .join(' ');
}

describe('layered address maps', () => {
  it('are the embedded one where there is no list, and nothing where there is neither', () => {
    const embedded = mapOf([answer('aws')]);
    expect(layerAddressMaps(embedded, [])).toBe(embedded);
    expect(layerAddressMaps(null, [])).toBeNull();
  });

  it('let a list speak before the embedded map, of whichever provider', async () => {
    const embedded = mapOf([
      answer('aws', 'us-east-1'),
      answer('other', null, 'Somebody'),
      null,
      answer('aws', 'global'),
    ]);
    const map = layerAddressMaps(embedded, [await pack('aws', [['20.0.0.0/22', 'eu-west-1']])]);
    for (const address of ['20.0.0.1', '20.0.1.1', '20.0.2.1', '20.0.3.1']) {
      expect(said(map, address)).toBe('aws eu-west-1 (aws)');
    }
    expect(map?.lookup('20.0.0.1')).toMatchObject({
      list: { id: 'aws', date: '2026-08-22', url: LIST_SOURCES.aws.urls[0] },
    });
    expect(map?.lookup('example.org')).toBe('not-an-address');
  });

  it('believe the list of the provider that the embedded map names, where two hold an address', async () => {
    const embedded = mapOf([answer('google', 'us-east1'), answer('aws', 'us-east-1'), null]);
    const lists = [
      await pack('google', [['20.0.0.0/22', 'us-east4']]),
      await pack('aws', [['20.0.0.0/22', 'eu-west-1']]),
    ];
    for (const packed of [lists, [...lists].reverse()]) {
      const map = layerAddressMaps(embedded, packed);
      expect(said(map, '20.0.0.1')).toBe('google us-east4 (google)');
      expect(said(map, '20.0.1.1')).toBe('aws eu-west-1 (aws)');
      expect(said(map, '20.0.2.1')).toBe('aws eu-west-1 (aws)');
    }
  });

  it('leave what is local alone', async () => {
    const embedded = mapOf([answer('local')]);
    const map = layerAddressMaps(embedded, [await pack('aws', [['20.0.0.0/24', 'eu-west-1']])]);
    expect(said(map, '20.0.0.1')).toBe('local');
  });

  it('take the geolocated region from addresses that the provider announces but does not list', async () => {
    const embedded = mapOf([answer('aws', 'us-east-1'), answer('azure', 'eastus'), answer('aws', 'global')]);
    const map = layerAddressMaps(embedded, [await pack('aws', [['20.9.0.0/24', 'us-east-1']])]);
    expect(said(map, '20.0.0.1')).toBe('aws');
    expect(map?.lookup('20.0.0.2')).toBe(map?.lookup('20.0.0.1'));
    // No list of Azure is there.
    expect(said(map, '20.0.1.1')).toBe('azure eastus');
    expect(said(map, '20.0.2.1')).toBe('aws global');
    expect(map?.lookup('20.0.2.1')).toMatchObject({ isEdge: true });
  });

  it("leave Google's own front ends as they are, since its list is about its cloud", async () => {
    const frontEnd = { ...answer('google', 'global'), service: 'google-front-end' };
    const embedded = mapOf([frontEnd, answer('google', 'us-east1')]);
    const map = layerAddressMaps(embedded, [await pack('google', [['20.9.0.0/24', 'us-east1']])]);
    expect(map?.lookup('20.0.0.1')).toEqual(frontEnd);
    expect(said(map, '20.0.1.1')).toBe('google');
  });

  it('believe a geofeed only where the routing table does not say otherwise', async () => {
    const embedded = mapOf([
      answer('linode', 'us-west'),
      answer('akamai', 'global'),
      answer('other', null, 'Somebody'),
      null,
      null,
    ]);
    const geofeed = await pack('linode', [['20.0.0.0/21', 'us-east']]);
    const map = layerAddressMaps(embedded, [geofeed]);
    expect(said(map, '20.0.0.1')).toBe('linode us-east (linode)');
    expect(said(map, '20.0.1.1')).toBe('akamai global');
    expect(said(map, '20.0.2.1')).toBe('other Somebody');
    expect(said(map, '20.0.3.1')).toBe('linode us-east (linode)');
    const networks = await packNetworks([
      '20.0.3.0,20.0.3.255,20940,Akamai International B.V.',
      '20.0.4.0,20.0.4.255,63949,Akamai Connected Cloud',
    ]);
    const withNetworks = layerAddressMaps(embedded, [geofeed, networks]);
    expect(said(withNetworks, '20.0.3.1')).toBe('akamai global');
    expect(said(withNetworks, '20.0.4.1')).toBe('linode us-east (linode)');
  });

  it('keep the geolocated region where a geofeed, which is not complete, says nothing', async () => {
    const map = layerAddressMaps(mapOf([answer('linode', 'us-west')]), [
      await pack('linode', [['20.9.0.0/24', 'us-east']]),
    ]);
    expect(said(map, '20.0.0.1')).toBe('linode us-west');
  });

  it('ask the network table last', async () => {
    const embedded = mapOf([answer('aws', 'us-east-1'), answer('other', null, 'Somebody'), null, null, null]);
    const networks = await packNetworks([
      '20.0.0.0,20.0.2.255,64500,Example',
      '20.0.3.0,20.0.3.255,14618,Amazon',
      '20.0.4.0,20.0.4.255,13335,Cloudflare',
    ]);
    const map = layerAddressMaps(embedded, [networks]);
    expect(said(map, '20.0.0.1')).toBe('aws us-east-1');
    expect(said(map, '20.0.1.1')).toBe('other Somebody');
    expect(said(map, '20.0.2.1')).toBe('other Example');
    expect(said(map, '20.0.3.1')).toBe('aws us-east-1');
    expect(said(map, '20.0.4.1')).toBe('cloudflare global');
    // A region that AWS's own list does not confirm is not taken from there either.
    const aws = await pack('aws', [['20.9.0.0/24', 'us-east-1']]);
    expect(said(layerAddressMaps(embedded, [networks, aws]), '20.0.3.1')).toBe('aws');
  });

  it('cite the embedded sources and each list', async () => {
    const aws = await pack('aws', [['20.0.0.0/24', 'eu-west-1']]);
    const map = layerAddressMaps(mapOf([answer('aws')]), [
      aws,
      await packNetworks(['20.0.0.0,20.0.0.255,1,A']),
    ]);
    expect(map?.built).toBe('2026-01-02');
    expect(map?.sources).toEqual([
      SOURCE,
      {
        name: 'AWS IP address ranges',
        version: '',
        date: '2026-08-22',
        licence: LIST_SOURCES.aws.licence,
        url: LIST_SOURCES.aws.urls[0],
      },
      expect.objectContaining({
        name: 'ip-location-db ASN',
        date: '2026-06-17',
        licence: LIST_SOURCES.networks.licence,
      }),
    ]);
  });

  it('work without the embedded map', async () => {
    const map = layerAddressMaps(null, [await pack('linode', [['20.0.0.0/24', 'us-east']])]);
    expect(said(map, '20.0.0.1')).toBe('linode us-east (linode)');
    expect(said(map, '20.0.1.1')).toBeNull();
    expect(map?.built).toBe('2026-08-22');
  });

  it('do not take a damaged list', async () => {
    const packed = await pack('aws', [['20.0.0.0/24', 'eu-west-1']]);
    const bytes = packed.bytes.slice(0);
    new Uint8Array(bytes)[70] = 77;
    expect(() => layerAddressMaps(null, [{ ...packed, bytes }])).toThrow(ListError);
  });

  it('answer like a plain search through the lists by their rules', async () => {
    const embedded = mapOf([
      ...Array.from({ length: 256 }, () => answer('google', 'us-east1')),
      ...Array.from({ length: 256 }, () => answer('aws', 'us-east-1')),
      ...Array.from({ length: 256 }, () => answer('akamai', 'global')),
    ]);
    await fc.assert(
      fc.asyncProperty(
        randomBlocks('aws'),
        randomBlocks('google'),
        randomBlocks('linode'),
        async (aws, google, linode) => {
          const map = layerAddressMaps(embedded, [
            await packBlocks('linode', linode.blocks),
            await packBlocks('google', google.blocks),
            await packBlocks('aws', aws.blocks),
          ]);
          for (const address of [...aws.addresses, ...google.addresses, ...linode.addresses]) {
            const known = embedded.lookup(address);
            const its = known === null || known === 'not-an-address' ? null : known;
            const order = its?.provider === 'google' ? [google, aws] : [aws, google];
            const listed = order.map((it) => naiveAnswer(it.blocks, address)).find((it) => it !== null);
            const geofeed = its === null ? naiveAnswer(linode.blocks, address) : null;
            const rest = its === null ? null : its.isEdge ? 'global' : null;
            const region = (listed ?? geofeed)?.region ?? rest;
            const found = map?.lookup(address) ?? null;
            const got = found === null || found === 'not-an-address' ? null : found.region;
            expect([address, got]).toEqual([address, region]);
          }
        },
      ),
      { numRuns: 25, seed: 20251020 },
    );
  });
});
