import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateAddressMap } from '../../../../src/address-map/generate/generate-address-map';
import { readNetworkRow } from '../../../../src/address-map/generate/network-rows';
import type { CityData, Place } from '../../../../src/address-map/generate/place-cells';
import { openAddressMap } from '../../../../src/address-map/open-address-map';
import { IPV4, parseAddress } from '../../../../src/address-map/parse-address';

const ASHBURN: Place = { latitude: 39.04, longitude: -77.49 };
const BOARDMAN: Place = { latitude: 45.84, longitude: -119.7 };
const CHICAGO: Place = { latitude: 41.88, longitude: -87.63 };
const OMAHA: Place = { latitude: 41.26, longitude: -95.93 };

/** City data that answer in blocks of 256 addresses: those listed stand elsewhere than the rest. */
function cities(everywhere: Place, elsewhere: Record<string, Place> = {}): CityData {
  return {
    placeOf(address) {
      const parsed = new Uint32Array(2);
      const isIpv4 = parseAddress(address, parsed) === IPV4;
      const block = address.split('.').slice(0, 3).join('.');
      const place = Object.hasOwn(elsewhere, block) ? elsewhere[block] : everywhere;
      return { place: place ?? null, prefixLength: isIpv4 ? 24 : 32 };
    },
  };
}

function rows(...lines: string[]) {
  return lines.flatMap((line) => {
    const [first = '', last = '', as = '', name = ''] = line.split(' | ');
    const number = (text: string): number => text.split('.').reduce((sum, it) => sum * 256 + Number(it), 0);
    return readNetworkRow(`${number(first)},${number(last)},${as},${name}`, 8n) ?? [];
  });
}

const NOTHING = { rows: [], cities: cities(ASHBURN) };
const SOURCES = [
  { name: 'fixture', version: '1', date: '2026-01-02', licence: 'MIT', url: 'https://example.org' },
];

function generated(networks: ReturnType<typeof rows>, data: CityData) {
  const { bytes } = generateAddressMap({ rows: networks, cities: data }, NOTHING, SOURCES);
  const map = openAddressMap(bytes.buffer);
  return (address: string): string => {
    const answer = map.lookup(address);
    if (answer === null || answer === 'not-an-address') return String(answer);
    return `${answer.provider} ${answer.region} ${answer.service} ${answer.network}`;
  };
}

describe('generateAddressMap', () => {
  it('gives each block the region that most of it is placed in', () => {
    const said = generated(
      rows('52.0.0.0 | 52.63.255.255 | 16509 | Amazon.com, Inc.'),
      cities(ASHBURN, { '52.1.3': BOARDMAN, '52.2.1': BOARDMAN, '52.2.2': BOARDMAN, '52.2.3': BOARDMAN }),
    );
    expect(said('52.1.2.1')).toBe('aws us-east-1 null null');
    expect(said('52.1.3.1')).toBe('aws us-east-1 null null');
    // Where most of a /22 is elsewhere, a /20 is halved until it shows.
    const half = ['0', '1', '2', '3', '4', '5', '6', '7'].map((it) => [`52.3.${it}`, BOARDMAN]);
    const halves = generated(
      rows('52.0.0.0 | 52.63.255.255 | 16509 | Amazon.com, Inc.'),
      cities(ASHBURN, Object.fromEntries(half)),
    );
    expect([halves('52.3.7.255'), halves('52.3.8.0')]).toEqual([
      'aws us-west-2 null null',
      'aws us-east-1 null null',
    ]);
  });

  it('gives no region to what is placed far from all of them', () => {
    const said = generated(rows('52.0.0.0 | 52.63.255.255 | 16509 | Amazon.com, Inc.'), cities(OMAHA));
    expect(said('52.1.2.1')).toBe('aws null null null');
  });

  it('gives a zone in another city the region that it belongs to', () => {
    const said = generated(rows('52.0.0.0 | 52.63.255.255 | 16509 | Amazon.com, Inc.'), cities(CHICAGO));
    expect(said('52.1.2.1')).toBe('aws us-east-1 null null');
  });

  it('tells edges apart before any region is given', () => {
    const said = generated(rows('13.0.0.0 | 13.255.255.255 | 16509 | Amazon.com, Inc.'), cities(ASHBURN));
    expect(said('13.223.255.255')).toBe('aws us-east-1 null null');
    expect(said('13.224.0.0')).toBe('aws global cloudfront null');
    expect(said('13.248.128.0')).toBe('aws global global-accelerator null');
  });

  it('lets AS14618 be us-east-1 wherever it is placed', () => {
    const said = generated(rows('54.80.0.0 | 54.95.255.255 | 14618 | Amazon.com, Inc.'), cities(BOARDMAN));
    expect(said('54.80.0.1')).toBe('aws us-east-1 null null');
  });

  it('gives no region to a small block amid other people’s', () => {
    const said = generated(
      rows(
        '76.76.20.0 | 76.76.20.255 | 64500 | Somebody',
        '76.76.21.0 | 76.76.21.255 | 16509 | Amazon.com, Inc.',
        '76.76.22.0 | 76.76.22.255 | 64500 | Somebody',
      ),
      cities(ASHBURN),
    );
    expect(said('76.76.20.1')).toBe('null');
    expect(said('76.76.21.21')).toBe('aws null null null');
  });

  it('knows the provider’s own small blocks, by its list and by its other networks around them', () => {
    const said = generated(
      rows(
        '18.99.0.0 | 18.99.111.255 | 16509 | Amazon.com, Inc.',
        '18.99.112.0 | 18.99.127.255 | 8987 | Amazon.com, Inc.',
        '18.99.128.0 | 18.99.255.255 | 16509 | Amazon.com, Inc.',
        '67.220.224.0 | 67.220.255.255 | 16509 | Amazon.com, Inc.',
      ),
      cities(ASHBURN),
    );
    expect(said('18.99.113.1')).toBe('aws us-gov-east-1 null null');
    expect(said('67.220.228.1')).toBe('aws us-east-1 null null');
  });

  it('bridges a gap that nobody announces, not one that somebody else does', () => {
    const said = generated(
      rows(
        '52.0.0.0 | 52.0.255.255 | 16509 | Amazon.com, Inc.',
        '52.1.4.0 | 52.1.255.255 | 16509 | Amazon.com, Inc.',
        '52.2.0.0 | 52.2.0.255 | 64500 | Somebody',
        '52.2.1.0 | 52.3.255.255 | 16509 | Amazon.com, Inc.',
        '52.5.0.0 | 52.5.255.255 | 16509 | Amazon.com, Inc.',
      ),
      cities(ASHBURN),
    );
    expect(said('52.1.1.1')).toBe('aws us-east-1 null null');
    expect(said('52.2.0.1')).toBe('null');
    // Too wide to be taken for a pause.
    expect(said('52.4.1.1')).toBe('null');
  });

  it('names hosters by their own word if they announce enough, and listed networks however small', () => {
    const said = generated(
      rows(
        '20.0.0.0 | 20.0.63.255 | 64501 | Big Hosting, Inc.',
        '20.1.0.0 | 20.1.0.255 | 64502 | Small Hosting, Inc.',
        '20.2.0.0 | 20.2.255.255 | 64503 | A Telephone Company',
        '20.3.0.0 | 20.3.0.255 | 19750 | "Criteo ""ads"" Corp."',
      ),
      cities(ASHBURN),
    );
    expect(said('20.0.1.1')).toBe('other null null Big Hosting, Inc.');
    expect(said('20.1.0.1')).toBe('null');
    expect(said('20.2.0.1')).toBe('null');
    expect(said('20.3.0.1')).toBe('other null null Criteo "ads" Corp.');
  });

  it('gives the same bytes for the same sources', () => {
    const make = () =>
      generateAddressMap(
        {
          rows: rows(
            '52.0.0.0 | 52.63.255.255 | 16509 | Amazon',
            '151.101.0.0 | 151.101.255.255 | 54113 | Fastly',
          ),
          cities: cities(ASHBURN, { '52.1.3': BOARDMAN }),
        },
        NOTHING,
        SOURCES,
      ).bytes;
    const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    expect(digest(make())).toBe(digest(make()));
  });
});
