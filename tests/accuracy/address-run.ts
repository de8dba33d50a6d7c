/** A stretch of addresses, both ends in it: of IPv4 numbered one by one, of IPv6 by /64. */
export interface AddressRun {
  family: 4 | 6;
  first: bigint;
  last: bigint;
}

/** Numbers of a run in one cell of an address map: a /24 of IPv4, a /48 of IPv6. */
export const CELL_SIZE = { 4: 0x100n, 6: 0x10000n } as const;

const BITS = { 4: 32, 6: 64 } as const;

/**
 * The run of a CIDR block. What is finer than a /64 of IPv6 counts as the whole /64.
 *
 * @returns null for what is no block.
 */
export function runOfBlock(block: string): AddressRun | null {
  const [address = '', length = '', ...rest] = block.trim().split('/');
  const family = address.includes(':') ? 6 : 4;
  const start = family === 4 ? numberOfIpv4(address) : numberOfIpv6(address);
  const longest = family === 4 ? 32 : 128;
  if (start === null || rest.length > 0 || !/^\d{1,3}$/.test(length) || Number(length) > longest) return null;
  const free = BigInt(Math.max(0, BITS[family] - Number(length)));
  const first = (start >> free) << free;
  return { family, first, last: first + (1n << free) - 1n };
}

/** Text of a run's address. */
export function addressAt(family: 4 | 6, number: bigint): string {
  const groups = family === 4 ? [24n, 16n, 8n, 0n] : [48n, 32n, 16n, 0n];
  const mask = family === 4 ? 0xffn : 0xffffn;
  const parts = groups.map((shift) => ((number >> shift) & mask).toString(family === 4 ? 10 : 16));
  return family === 4 ? parts.join('.') : `${parts.join(':')}::`;
}

/** How much a run weighs: addresses of IPv4, /48 blocks of IPv6. */
export function weightOf({ family, first, last }: AddressRun): number {
  const size = Number(last - first + 1n);
  return family === 4 ? size : size / Number(CELL_SIZE[6]);
}

function numberOfIpv4(text: string): bigint | null {
  const parts = text.split('.');
  const isWhole = parts.length === 4 && parts.every((it) => /^\d{1,3}$/.test(it) && Number(it) < 256);
  return isWhole ? parts.reduce((sum, it) => sum * 256n + BigInt(it), 0n) : null;
}

/** The upper 64 bits. Lists write IPv6 with at most one gap and without IPv4 in it. */
function numberOfIpv6(text: string): bigint | null {
  const [before = '', after, ...rest] = text.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const missing = 8 - head.length - tail.length;
  if (rest.length > 0 || (after === undefined ? missing !== 0 : missing < 1)) return null;
  const groups = [...head, ...new Array<string>(missing).fill('0'), ...tail];
  if (!groups.every((it) => /^[0-9a-f]{1,4}$/i.test(it))) return null;
  return groups.slice(0, 4).reduce((sum, it) => sum * 0x10000n + BigInt(`0x${it}`), 0n);
}
