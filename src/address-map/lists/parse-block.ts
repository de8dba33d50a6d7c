import { IPV4, type IPV6, NOT_AN_ADDRESS, parseAddress } from '../parse-address';

/** A block of addresses as numbers. */
export interface Block {
  family: typeof IPV4 | typeof IPV6;
  /** The IPv4 address, or the first 32 bits of the IPv6 one; unsigned. */
  high: number;
  /** The next 32 bits of an IPv6 address; 0 for IPv4. */
  low: number;
  /** Length of the prefix; at most 64 for IPv6, since two machines of one /64 are never told apart. */
  bits: number;
  /** True for a part of a /64 of IPv6. It speaks for the whole of it, but only where no other block does. */
  isPart: boolean;
}

/** Bits of an IPv6 address that are looked at. */
export const IPV6_BITS = 64;

const parsed = new Uint32Array(3);

/**
 * Reads a CIDR block, `192.0.2.0/24` or `2001:db8::/32`.
 * @returns null for any other text, and for a block with bits set behind its prefix.
 */
export function parseBlock(text: string): Block | null {
  const match = text.length <= 43 ? /^([0-9a-f.:]{2,39})\/(\d{1,3})$/i.exec(text) : null;
  if (!match) return null;
  const [, address = '', length = ''] = match;
  const family = parseAddress(address, parsed);
  // IPv4 inside IPv6 is no block of either.
  if (family === NOT_AN_ADDRESS || (family === IPV4) === address.includes(':')) return null;
  const stated = Number(length);
  if (stated > (family === IPV4 ? 32 : 128)) return null;
  const [high = 0, third = 0, fourth = 0] = parsed;
  if (family === IPV4) {
    return isAligned(high, stated) ? { family, high, low: 0, bits: stated, isPart: false } : null;
  }
  const bits = Math.min(stated, IPV6_BITS);
  const low = third * 0x10000 + fourth;
  return isAligned(high, bits) && isAligned(low, bits - 32)
    ? { family, high, low, bits, isPart: stated > bits }
    : null;
}

/** True when the 32-bit number has no bit set behind its first `bits` (none at all where that is below 1). */
function isAligned(number: number, bits: number): boolean {
  return prefixOf(number, bits) === number;
}

/** The first `bits` of a 32-bit number, the rest 0. */
export function prefixOf(number: number, bits: number): number {
  if (bits <= 0) return 0;
  return bits >= 32 ? number : (number & (-1 << (32 - bits))) >>> 0;
}

/** True when every address of `inner` is in `outer`. */
export function covers(outer: Block, inner: Block): boolean {
  return (
    outer.family === inner.family &&
    outer.bits <= inner.bits &&
    prefixOf(inner.high, outer.bits) === outer.high &&
    prefixOf(inner.low, outer.bits - 32) === outer.low
  );
}

/** Orders blocks by family and first address; of those that begin at the same the wider one comes first. */
export function compareBlocks(a: Block, b: Block): number {
  return (
    a.family - b.family ||
    a.high - b.high ||
    a.low - b.low ||
    a.bits - b.bits ||
    Number(a.isPart) - Number(b.isPart)
  );
}

/** The first address behind a block, as its first and its next 32 bits; the end of all addresses is 2^32 and 0. */
export function endOf({ family, high, low, bits }: Block): [high: number, low: number] {
  if (family === 4 || bits <= 32) return [high + 2 ** (32 - bits), 0];
  const end = low + 2 ** (64 - bits);
  return end < 2 ** 32 ? [high, end] : [high + 1, 0];
}
