/* How deflate (RFC 1951) numbers what it writes. */

/** The end of a block. */
export const END = 256;
/** Numbers of literals, the end and lengths; of distances. */
export const LITERALS = 286;
export const DISTANCES = 30;
export const SHORTEST = 3;
export const LONGEST = 258;
export const WINDOW = 32_768;

/** Code, the bits that follow it, and what they count from: of a length at its place, from 3 on. */
const LENGTH_CODES = lengthCodes();

export interface Code {
  code: number;
  bits: number;
  from: number;
}

export function lengthCode(length: number): Code {
  const found = LENGTH_CODES[length];
  if (!found) throw new Error(`Expected a length from ${SHORTEST} to ${LONGEST}, got ${length}.`);
  return found;
}

/** Number of a distance's code. */
export function distanceCode(distance: number): number {
  if (distance < 5) return distance - 1;
  const bits = 30 - Math.clz32(distance - 1);
  return bits * 2 + 2 + (((distance - 1) >>> bits) & 1);
}

/** Bits that follow a distance's code. */
export function distanceBits(code: number): number {
  return code < 4 ? 0 : (code >>> 1) - 1;
}

/** The distance that a code counts from. */
export function distanceFrom(code: number): number {
  return code < 4 ? code + 1 : ((2 + (code & 1)) << distanceBits(code)) + 1;
}

function lengthCodes(): Code[] {
  const codes: Code[] = [];
  let from = SHORTEST;
  for (let code = END + 1; code < LITERALS - 1; code++) {
    const bits = code < END + 9 ? 0 : (code - END - 5) >>> 2;
    for (let length = from; length < from + (1 << bits); length++) codes[length] = { code, bits, from };
    from += 1 << bits;
  }
  codes[LONGEST] = { code: LITERALS - 1, bits: 0, from: LONGEST };
  return codes;
}
