import { isIPv4, isIPv6 } from 'node:net';

/**
 * Bytes of an address in text form: 4 for IPv4, 16 for IPv6, null for anything else
 * (IPv6 with a zone is something else here: it names no place on the internet).
 */
export function addressBytes(text: string): Uint8Array | null {
  if (isIPv4(text)) return Uint8Array.from(text.split('.'), Number);
  if (!isIPv6(text) || text.includes('%')) return null;
  const bytes = new Uint8Array(16);
  const [head = '', tail] = text.split('::');
  bytes.set(groupBytes(head), 0);
  if (tail !== undefined) {
    const end = groupBytes(tail);
    bytes.set(end, 16 - end.length);
  }
  return bytes;
}

function groupBytes(groups: string): number[] {
  if (groups === '') return [];
  return groups.split(':').flatMap((group) => {
    if (group.includes('.')) return group.split('.').map(Number);
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}

/** True for addresses that a host on the internet can have: not loopback, link-local, multicast or "any". */
export function isHostAddress(text: string): boolean {
  const bytes = addressBytes(text);
  if (bytes === null) return false;
  const [first = 0, second = 0] = bytes;
  if (bytes.length === 4)
    return first > 0 && first < 224 && first !== 127 && !(first === 169 && second === 254);
  const isTiny = bytes.subarray(0, 10).every((byte) => byte === 0);
  return !isTiny && first !== 0xff && !(first === 0xfe && (second & 0xc0) === 0x80);
}
