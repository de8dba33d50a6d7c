/** What `parseAddress` says of a text. */
export const NOT_AN_ADDRESS = 0;
export const IPV4 = 4;
export const IPV6 = 6;
export type AddressFamily = typeof NOT_AN_ADDRESS | typeof IPV4 | typeof IPV6;

/** 39 characters for the longest address, brackets, and a zone as long as interface names get. */
const LONGEST = 80;

const PERCENT = 37;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPENING = 91;
const CLOSING = 93;

const NO_DIGIT = 255;
/** Character code → its value as a hexadecimal digit. A table, because a processor cannot guess what comes next. */
const HEX_DIGITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? NO_DIGIT : value;
});

/** Groups of the IPv6 address that is being read; kept, so that reading allocates nothing. */
const groups = new Uint16Array(8);

/**
 * Reads an address as browsers and recordings write it: IPv4, IPv6 in any of its forms, in brackets or with a zone
 * (`fe80::1%eth0`). IPv4 inside IPv6 (`::ffff:a.b.c.d`, and the `64:ff9b::/96` of networks that have only IPv6) comes
 * out as IPv4.
 *
 * @param out takes the number of an IPv4 address in `out[0]`, or the first 32 and the next 16 bits of an IPv6 address
 * in `out[0]` and `out[1]`, and 16 more in `out[2]` if it is long enough. Its content means nothing when the answer is
 * `NOT_AN_ADDRESS`.
 */
export function parseAddress(text: string, out: Uint32Array): AddressFamily {
  const { length } = text;
  if (length > LONGEST) return NOT_AN_ADDRESS;
  if (readIpv4(text, 0, length, out)) return IPV4;
  if (text.charCodeAt(0) !== OPENING) return readIpv6(text, 0, length, out);
  return text.charCodeAt(length - 1) === CLOSING ? readIpv6(text, 1, length - 1, out) : NOT_AN_ADDRESS;
}

function readIpv4(text: string, from: number, to: number, out: Uint32Array): boolean {
  let value = 0;
  let octet = 0;
  let digits = 0;
  let dots = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      // No leading zeros: some programs read them as octal.
      if (digits > 0 && octet === 0) return false;
      octet = octet * 10 + code - ZERO;
      if (octet > 255) return false;
      digits++;
    } else if (code === DOT && digits > 0 && dots < 3) {
      value = (value << 8) | octet;
      octet = 0;
      digits = 0;
      dots++;
    } else return false;
  }
  if (dots !== 3 || digits === 0) return false;
  out[0] = (value << 8) | octet;
  return true;
}

function readIpv6(text: string, from: number, end: number, out: Uint32Array): AddressFamily {
  let at = from;
  let count = 0;
  let gap = -1;
  if (text.charCodeAt(at) === COLON) {
    if (text.charCodeAt(at + 1) !== COLON) return NOT_AN_ADDRESS;
    gap = 0;
    at += 2;
  }
  while (at < end) {
    const start = at;
    let value = 0;
    let code = 0;
    for (; at < end; at++) {
      code = text.charCodeAt(at);
      const digit = HEX_DIGITS[code] ?? NO_DIGIT;
      if (digit === NO_DIGIT) break;
      value = (value << 4) | digit;
    }
    const digits = at - start;
    if (at < end && code === DOT) {
      const to = zoneFrom(text, at, end);
      if (count > 6 || to < 0 || !readIpv4(text, start, to, out)) return NOT_AN_ADDRESS;
      groups[count++] = (out[0] ?? 0) >>> 16;
      groups[count++] = out[0] ?? 0;
      break;
    }
    if (digits > 4 || count === 8) return NOT_AN_ADDRESS;
    if (digits > 0) groups[count++] = value;
    if (at === end) break;
    if (code === PERCENT) {
      // Without digits before it the zone may follow a gap only.
      if ((digits === 0 && gap !== count) || zoneFrom(text, at, end) < 0) return NOT_AN_ADDRESS;
      break;
    }
    if (code !== COLON || digits === 0) return NOT_AN_ADDRESS;
    at++;
    if (at === end) return NOT_AN_ADDRESS;
    if (text.charCodeAt(at) === COLON) {
      if (gap >= 0) return NOT_AN_ADDRESS;
      gap = count;
      at++;
    }
  }
  if (gap < 0 ? count !== 8 : count > 7) return NOT_AN_ADDRESS;
  return result(gap < 0 ? 8 : gap, 8 - count, out);
}

/**
 * Where the address ends and its zone begins, which names an interface of this machine and is passed over; `end` if
 * there is none, −1 if it has not the form of one.
 */
function zoneFrom(text: string, from: number, end: number): number {
  const percent = text.indexOf('%', from);
  if (percent < 0 || percent >= end) return end;
  for (let at = percent + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    const letter = code | 32;
    const isLetter = letter >= 97 && letter <= 122;
    // The colon follows the digits; 45 is the hyphen.
    if (!isLetter && !(code >= ZERO && code <= COLON) && code !== 45 && code !== DOT) return -1;
  }
  return percent + 1 === end ? -1 : percent;
}

/** @param gap where zeros were left out, @param left how many groups of them. */
function result(gap: number, left: number, out: Uint32Array): AddressFamily {
  const g0 = groupAt(0, gap, left);
  const g1 = groupAt(1, gap, left);
  const g2 = groupAt(2, gap, left);
  if (g2 === 0 && (g0 === 0 || g0 === 0x64) && holdsIpv4(g0, g1, gap, left)) {
    out[0] = (groupAt(6, gap, left) << 16) | groupAt(7, gap, left);
    return IPV4;
  }
  out[0] = (g0 << 16) | g1;
  out[1] = g2;
  // Passed over by an array of two.
  out[2] = groupAt(3, gap, left);
  return IPV6;
}

function holdsIpv4(g0: number, g1: number, gap: number, left: number): boolean {
  if (groupAt(3, gap, left) !== 0 || groupAt(4, gap, left) !== 0) return false;
  const g5 = groupAt(5, gap, left);
  return g0 === 0 ? g1 === 0 && g5 === 0xffff : g1 === 0xff9b && g5 === 0;
}

/** A group of the whole address, with the zeros that were left out. */
function groupAt(index: number, gap: number, left: number): number {
  if (index < gap) return groups[index] ?? 0;
  return index < gap + left ? 0 : (groups[index - left] ?? 0);
}
