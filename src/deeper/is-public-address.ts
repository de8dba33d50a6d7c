import { IPV4, IPV6, parseAddress } from '../address-map/parse-address';

/**
 * Blocks of IPv4 in which no host of the public internet stands: first address and length of the prefix.
 * Source: https://www.iana.org/assignments/iana-ipv4-special-registry, read 2026-11-24.
 */
const RESERVED: readonly (readonly [first: number, length: number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0000200, 24],
  [0xc0586300, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xc6336400, 24],
  [0xcb007100, 24],
  [0xe0000000, 3],
];

const numbers = new Uint32Array(2);

/**
 * True for an address, in plain text form, that a host of the public internet can have: not private, not this
 * machine, not set aside for examples or other uses. An IPv4 address inside IPv6 counts as what it holds.
 */
export function isPublicAddress(text: string): boolean {
  if (!/^[0-9a-fA-F.:]{2,45}$/.test(text)) return false;
  const family = parseAddress(text, numbers);
  const [first = 0] = numbers;
  if (family === IPV4) return !RESERVED.some(([block, length]) => (first ^ block) >>> (32 - length) === 0);
  return family === IPV6 && isPublicIpv6(first);
}

/**
 * Hosts have addresses in 2000::/3 only; left out of it are 2001::/23 (protocols), 2001:db8::/32 and 3fff::/20
 * (examples) and 2002::/16 (IPv4 in disguise).
 * Source: https://www.iana.org/assignments/iana-ipv6-special-registry, read 2026-11-24.
 */
function isPublicIpv6(first: number): boolean {
  if (first >>> 29 !== 1) return false;
  if (first >>> 9 === 0x20010000 >>> 9 || first === 0x20010db8 || first >>> 16 === 0x2002) return false;
  return first >>> 12 !== 0x3fff0000 >>> 12;
}
