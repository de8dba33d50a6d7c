/**
 * How far an entry of IPv4 reaches, up to the next one or the end of its block, in cells: (2 × mantissa + 1) ×
 * 2^exponent, because blocks of addresses are mostly a power of two or a few of them. One byte holds in its upper five
 * bits how much less the exponent is than the alignment of the entry, which is mostly nothing or little (modulo 32, as
 * it may be more), and the mantissa in its lower three; where these are all ones, the mantissa is larger by the next
 * number in `more4`, a varint (seven bits a byte, lowest first).
 */
export const MANTISSA_BITS = 3;
export const LARGE_MANTISSA = 0b111;
export const EXPONENTS = 0b11111;

/** Mantissa and exponent of a step, which is at least 1. */
export function splitStep(step: number): { mantissa: number; exponent: number } {
  const exponent = alignmentOf(step);
  return { mantissa: step >>> (exponent + 1), exponent };
}

/** By which power of two a cell's place in its block can be divided; -1 for the first, and so modulo 32 the largest. */
export function alignmentOf(cell: number): number {
  return 31 - Math.clz32(cell & -cell);
}
