import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddressAnswer } from '../../../src/address-map/address-answer';
import { openAddressMap } from '../../../src/address-map/open-address-map';
import { packAddressMap } from '../../../src/address-map/pack-address-map';
import type { Change } from '../../../src/address-map/pack-changes';
import { AddressMapError } from '../../../src/address-map/packed-map';

const SOURCES = [
  {
    name: 'rows',
    version: '1.0.0',
    date: '2026-01-02',
    licence: 'CC BY 4.0',
    url: 'https://example.org/rows',
  },
];

function answer(provider: string, region: string | null = null): AddressAnswer {
  return { provider, region, service: null, isEdge: region === 'global', network: null };
}

function pack(ipv4: Change[], ipv6: Change[] = []): ArrayBuffer {
  return packAddressMap({ ipv4, ipv6, built: '2026-01-02', sources: SOURCES }).buffer;
}

const SMALL = pack(
  [
    { cell: 0x010203, answer: answer('aws', 'us-east-1') },
    { cell: 0x010204, answer: null },
    { cell: 0xffffff, answer: answer('cloudflare', 'global') },
  ],
  [
    { cell: 0x20010db80001, answer: answer('aws', 'eu-west-1') },
    { cell: 0x20010db80002, answer: null },
    { cell: 0x2a0000000000, answer: { ...answer('other'), network: 'Netz & Söhne' } },
  ],
);

describe('a packed address map', () => {
  const map = openAddressMap(SMALL);

  it.each([
    ['1.2.2.255', null],
    ['1.2.3.0', answer('aws', 'us-east-1')],
    ['1.2.3.255', answer('aws', 'us-east-1')],
    ['1.2.4.0', null],
    ['0.0.0.0', null],
    ['255.255.254.255', null],
    ['255.255.255.255', answer('cloudflare', 'global')],
    ['2001:db8::ffff', null],
    ['2001:db8:1::', answer('aws', 'eu-west-1')],
    ['2001:db8:1:ffff::', answer('aws', 'eu-west-1')],
    ['2001:db8:2::', null],
    ['::1', null],
    ['ffff::', { ...answer('other'), network: 'Netz & Söhne' }],
    ['::ffff:1.2.3.4', answer('aws', 'us-east-1')],
    ['host.example', 'not-an-address'],
  ])('answers %s', (address, expected) => {
    expect(map.lookup(address)).toEqual(expected);
  });

  it('tells its sources and the date of the oldest', () => {
    expect(map.built).toBe('2026-01-02');
    expect(map.sources).toEqual(SOURCES);
  });

  it('gives the same frozen object each time, so that looking up allocates nothing', () => {
    const first = map.lookup('1.2.3.4');
    expect(map.lookup('1.2.3.5')).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
  });

  it('answers like a plain search through the changes', () => {
    const changes = (cells: number) =>
      fc
        .uniqueArray(fc.tuple(fc.integer({ min: 0, max: cells - 1 }), fc.integer({ min: 0, max: 5 })), {
          selector: ([cell]) => cell,
          maxLength: 60,
        })
        .map((all): Change[] =>
          all
            .sort(([a], [b]) => a - b)
            .map(([cell, it]) => ({ cell, answer: it === 0 ? null : answer(`p${it}`) })),
        );
    const plain = (all: readonly Change[], cell: number): AddressAnswer | null =>
      all.filter((it) => it.cell <= cell).at(-1)?.answer ?? null;
    fc.assert(
      fc.property(
        changes(2 ** 24),
        changes(2 ** 48),
        fc.array(fc.ipV4()),
        fc.array(fc.nat(2 ** 31)),
        (four, six, texts, more) => {
          const packed = openAddressMap(pack(four, six));
          const cells4 = [
            ...texts.map((it) => it.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0) / 256),
            ...four.flatMap(({ cell }) => [cell - 1, cell, cell + 1]),
          ];
          for (const cell of cells4.map(Math.floor).filter((it) => it >= 0 && it < 2 ** 24)) {
            const text = `${cell >>> 16}.${(cell >>> 8) & 255}.${cell & 255}.77`;
            expect(packed.lookup(text)).toEqual(plain(four, cell));
          }
          const cells6 = [
            ...more.map((it) => it * 0x10000),
            ...six.flatMap(({ cell }) => [cell - 1, cell, cell + 1]),
          ];
          // Below lie the addresses that hold one of IPv4.
          for (const cell of cells6.filter((it) => it >= 0x100000000000 && it < 2 ** 48)) {
            const hex = cell.toString(16).padStart(12, '0');
            const text = `${hex.slice(0, 4)}:${hex.slice(4, 8)}:${hex.slice(8)}::1`;
            expect(packed.lookup(text)).toEqual(plain(six, cell));
          }
        },
      ),
      { numRuns: 200, seed: 20251020 },
    );
  });
});

describe('a file that is no good', () => {
  it.each([
    ['an empty file', () => new ArrayBuffer(0), 'a header of 64 bytes'],
    ['a few bytes', () => new ArrayBuffer(40), 'a header of 64 bytes'],
    ['other content', () => new ArrayBuffer(640), 'the mark'],
    ['a cut file', () => SMALL.slice(0, SMALL.byteLength - 8), 'a size in bytes'],
    ['half words', () => SMALL.slice(0, SMALL.byteLength - 3), 'whole words'],
    ['another format', () => changed(1, 1), 'format 3, got 1'],
    ['other counts', () => changed(4, 9_999), 'checksum'],
  ])('%s is refused with one clear error', (_, make, message) => {
    expect(() => openAddressMap(make())).toThrow(AddressMapError);
    expect(() => openAddressMap(make())).toThrow(message);
  });

  it('shows damage of any single bit', () => {
    const bits = SMALL.byteLength * 8;
    fc.assert(
      fc.property(fc.nat(bits - 1), (bit) => {
        const copy = SMALL.slice(0);
        const bytes = new Uint8Array(copy);
        bytes[bit >>> 3] = (bytes[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => openAddressMap(copy)).toThrow(AddressMapError);
      }),
      { numRuns: 500, seed: 20251020 },
    );
  });

  function changed(word: number, value: number): ArrayBuffer {
    const copy = SMALL.slice(0);
    new Uint32Array(copy)[word] = value;
    return copy;
  }
});

describe('packAddressMap', () => {
  it('refuses more entries than the format can number', () => {
    const many = Array.from({ length: 70_000 }, (_, cell) => ({ cell, answer: answer(`p${cell % 2}`) }));
    expect(() => pack(many)).toThrow('at most 65535 entries4');
  });

  it('refuses more answers than the format can number', () => {
    const many = Array.from({ length: 4_100 }, (_, cell) => ({ cell, answer: answer(`p${cell}`) }));
    expect(() => pack(many)).toThrow('at most 4095 answers');
  });

  it('keeps more answers apart than one byte can number', () => {
    const many = Array.from({ length: 4_000 }, (_, cell) => ({ cell, answer: answer(`p${cell}`) }));
    const map = openAddressMap(pack(many));
    expect(many.map(({ cell }) => map.lookup(`0.${cell >> 8}.${cell & 255}.1`))).toEqual(
      many.map((it) => it.answer),
    );
  });
});
