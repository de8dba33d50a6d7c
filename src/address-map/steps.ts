/**
 * How far an entry of IPv4 reaches, up to the next one or the end of its block, in cells: (2 × mantissa + 1) ×
 * 2^exponent, because blocks of addresses are mostly a power of two or a few of them. One byte holds the exponent in
 * its upper five bits and the mantissa in its lower three; where these are all ones, the mantissa is larger by the
 * next number in the section `more4`.
 */
export const MANTISSA_BITS = 3;
export const LARGE_MANTISSA = 0b111;

/** Mantissa and exponent of a step, which is at least 1. */
export function splitStep(step: number): { mantissa: number; exponent: number } {
  const exponent = 31 - Math.clz32(step & -step);
  return { mantissa: step >>> (exponent + 1), exponent };
}
