import { isIP, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IPV4, IPV6, NOT_AN_ADDRESS, parseAddress } from '../../../src/address-map/parse-address';

const out = new Uint32Array(2);

function read(text: string): string | null {
  const family = parseAddress(text, out);
  const [high = 0, low = 0] = out;
  if (family === NOT_AN_ADDRESS) return null;
  return family === IPV4 ? `4 ${high.toString(16)}` : `6 ${high.toString(16)} ${low.toString(16)}`;
}

describe('parseAddress', () => {
  it.each([
    ['0.0.0.0', '4 0'],
    ['1.2.3.4', '4 1020304'],
    ['255.255.255.255', '4 ffffffff'],
    ['::', '6 0 0'],
    ['::1', '6 0 0'],
    ['2001:db8:1234:5678:9abc:def0:1234:5678', '6 20010db8 1234'],
    ['2001:DB8::', '6 20010db8 0'],
    ['[2a04:4e42::200]', '6 2a044e42 0'],
    ['fe80::1%eth0.1', '6 fe800000 0'],
    ['[fe80::1%25]', '6 fe800000 0'],
    ['1:2:3:4:5:6:7::', '6 10002 3'],
    ['::2:3:4:5:6:7:8', '6 2 3'],
    ['::ffff:1.2.3.4', '4 1020304'],
    ['::FFFF:102:304', '4 1020304'],
    ['64:ff9b::1.2.3.4', '4 1020304'],
    ['0:0:0:0:0:ffff:1.2.3.4', '4 1020304'],
    ['::1.2.3.4', '6 0 0'],
    ['::fffe:1.2.3.4', '6 0 0'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '01.2.3.4',
    '1..3.4',
    '1.2.3.4 ',
    '0x1.2.3.4',
    '16909060',
    ':',
    ':::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    '12345::',
    '1:2:3:4:5:6:7:',
    ':1:2:3:4:5:6:7',
    'g::1',
    '::1%',
    '::1%a b',
    '1.2.3.4%eth0',
    '[::1',
    '::1]',
    '[1.2.3.4]',
    '[]',
    '::1.2.3',
    '1:2:3:4:5:6:7:1.2.3.4',
    'example.com',
    '１.2.3.4',
    '1'.repeat(1_000_000),
  ])('takes "%s" for no address', (text) => {
    expect(parseAddress(text, out)).toBe(NOT_AN_ADDRESS);
  });

  it('agrees with Node about what is an address', () => {
    const pieces = fc.constantFrom(
      '0',
      '1',
      '25',
      '256',
      'a',
      'ffff',
      'fffff',
      ':',
      '::',
      '.',
      '%',
      'e',
      '-',
      '[',
      ']',
    );
    const nearly = fc.array(pieces, { maxLength: 18 }).map((it) => it.join(''));
    const damaged = fc
      .tuple(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(40), pieces)
      .map(([address, at, piece]) => {
        return address.slice(0, at) + piece + address.slice(at + 1);
      });
    const text = fc.oneof(fc.ipV4(), fc.ipV6(), nearly, damaged, fc.string());
    fc.assert(
      fc.property(text, (it) => {
        const isBracketed = it.startsWith('[') && it.endsWith(']') && isIPv6(it.slice(1, -1));
        expect(parseAddress(it, out) !== NOT_AN_ADDRESS).toBe(isIP(it) !== 0 || isBracketed);
      }),
      { numRuns: 5_000, seed: 20251020 },
    );
  });

  it('reads the same number however an IPv6 address is written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }), (groups) => {
        fc.pre(groups[0] !== 0 && groups[0] !== 0x64);
        const [first = 0, second = 0, third = 0] = groups;
        const long = groups.map((it) => it.toString(16).padStart(4, '0')).join(':');
        const short = new URL(`http://[${long}]/`).hostname;
        for (const text of [long, long.toUpperCase(), short]) {
          expect(parseAddress(text, out)).toBe(IPV6);
          expect([...out]).toEqual([first * 0x10000 + second, third]);
        }
      }),
      { numRuns: 1_000, seed: 20251020 },
    );
  });
});
