import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressText } from '../../../src/deeper/address-text';
import { isPublicAddress } from '../../../src/deeper/is-public-address';
import { addressBytes } from '../../internet/address-bytes';

describe('addressText', () => {
  it.each([
    '192.0.2.1',
    '255.255.255.255',
    '::',
    '::1',
    '1::',
    '2600:1f18:24e6:b900:4d1f:6c0a:92be:71c3',
    '2001:db8::1:0:0:1',
    '2001:db8:0:1:1:1:1:1',
    '2a00:0:0:1::1',
    'fd00:198:18::2',
  ])('writes %s as RFC 5952 wants it', (text) => {
    expect(addressText(addressBytes(text) ?? new Uint8Array())).toBe(text);
  });

  it('writes what reads as the same address', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect(addressBytes(addressText(bytes) ?? '')).toEqual(bytes);
      }),
      { seed: 5952 },
    );
  });

  it.each([0, 3, 5, 15, 17])('knows no address of %i bytes', (length) => {
    expect(addressText(new Uint8Array(length))).toBeNull();
  });
});

describe('isPublicAddress', () => {
  it.each([
    ...['1.1.1.1', '9.9.9.9', '52.94.236.248', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1'],
    ...[
      '11.0.0.1',
      '126.255.255.255',
      '128.0.0.1',
      '192.0.1.1',
      '198.17.0.1',
      '198.20.0.1',
      '223.255.255.255',
    ],
    ...[
      '2600:1f18::1',
      '2a01:4f8:c17:3a52::1',
      '2606:4700::6810:f8f9',
      '2001:41d0:404:200::3f1a',
      '3fff:1000::1',
    ],
    // What networks that have only IPv6 make of an IPv4 address.
    '64:ff9b::9.9.9.9',
  ])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ...['0.0.0.0', '10.0.0.7', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255'],
    ...[
      '192.0.0.8',
      '192.0.2.1',
      '192.88.99.1',
      '192.168.7.20',
      '198.18.0.1',
      '198.19.255.255',
      '198.51.100.1',
    ],
    ...['203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...[
      '::',
      '::1',
      'fe80::1',
      'fd00::7',
      'ff02::1',
      '2001::1',
      '2001:db8::1',
      '2002:a00:1::1',
      '3fff::1',
      '4000::1',
    ],
    ...['::ffff:10.0.0.7', '::ffff:a00:7', '64:ff9b::10.0.0.7', '::10.0.0.7'],
    ...['', '1.1.1', '1.1.1.1 ', '[2600::1]', '2600::1%eth0', 'example.com', '1.1.1.1:443', '01.1.1.1'],
  ])('%s is none', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
