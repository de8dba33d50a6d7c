import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressBytes, isHostAddress } from '../../internet/address-bytes';

describe('addressBytes', () => {
  it.each([
    ['52.94.236.248', [52, 94, 236, 248]],
    ['2600:9000::1', [0x26, 0, 0x90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
    ['::', Array(16).fill(0)],
    ['::ffff:1.2.3.4', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 1, 2, 3, 4]],
    ['1:2:3:4:5:6:7:8', [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]],
    ['fe80::', [0xfe, 0x80, ...Array(14).fill(0)]],
  ])('reads %s', (text, bytes) => {
    expect([...(addressBytes(text) ?? [])]).toEqual(bytes);
  });

  it.each(['', '1.2.3', '1.2.3.256', '[::1]', '::g', 'fe80::1%eth0', 'example'])(
    'takes "%s" for no address',
    (text) => {
      expect(addressBytes(text)).toBeNull();
    },
  );

  it('gives every IPv6 address 16 bytes', () => {
    fc.assert(fc.property(fc.ipV6(), (text) => addressBytes(text)?.length === 16 || text.includes('%')));
  });
});

describe('isHostAddress', () => {
  it.each(['8.8.8.8', '10.0.0.1', '2600:9000::1'])('%s may be a host’s', (text) => {
    expect(isHostAddress(text)).toBe(true);
  });
  it.each([
    '0.0.0.0',
    '127.0.0.1',
    '169.254.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'ff02::1',
    'x',
  ])('%s may not', (text) => {
    expect(isHostAddress(text)).toBe(false);
  });
});
