import { IPV4, parseAddress } from '../parse-address';

/** A run of cells, both ends in it. A cell is a /24 of IPv4 or a /48 of IPv6, numbered from 0. */
export interface Cells {
  first: number;
  last: number;
}

/** What differs between the two families of addresses. */
export interface Family {
  name: 'ipv4' | 'ipv6';
  /** Bits of an address, and those that number a cell. */
  bits: number;
  cellBits: number;
  /** Bits of the largest gap that is bridged between two runs of one network. */
  gapBits: number;
  /** Bits of the largest run that may be left out for being small. */
  fewestBits: number;
  /** Bits of the blocks that are looked at to tell islands. */
  neighbourhoodBits: number;
  /** Text of a cell's first address. */
  textOf(cell: number): string;
}

export const IPV4_FAMILY: Family = {
  name: 'ipv4',
  bits: 32,
  cellBits: 24,
  gapBits: 20,
  fewestBits: 22,
  neighbourhoodBits: 16,
  textOf: (cell) => `${Math.floor(cell / 0x10000)}.${Math.floor(cell / 0x100) % 0x100}.${cell % 0x100}.0`,
};

export const IPV6_FAMILY: Family = {
  name: 'ipv6',
  bits: 128,
  cellBits: 48,
  gapBits: 44,
  fewestBits: 36,
  neighbourhoodBits: 32,
  textOf: (cell) => {
    const group = (divisor: number): string => (Math.floor(cell / divisor) % 0x10000).toString(16);
    return `${group(0x100000000)}:${group(0x10000)}:${group(1)}::`;
  },
};

/**
 * The cells of a CIDR block.
 *
 * @throws Error when it is not one, or is smaller than a cell.
 */
export function cellsOfBlock(block: string): Cells & { family: Family } {
  const [address = '', length = ''] = block.split('/');
  const parsed = new Uint32Array(2);
  const isIpv4 = parseAddress(address, parsed) === IPV4;
  const family = isIpv4 ? IPV4_FAMILY : IPV6_FAMILY;
  const bits = Number(length);
  const [high = 0, low = 0] = parsed;
  const first = isIpv4 ? Math.floor(high / 0x100) : high * 0x10000 + low;
  const size = 2 ** (family.cellBits - bits);
  if (!/^\d+$/.test(length) || size < 1 || first % size !== 0) {
    throw new Error(`Expected a block like 192.0.2.0/24 or 2001:db8::/48, got ${block}.`);
  }
  return { family, first, last: first + size - 1 };
}
