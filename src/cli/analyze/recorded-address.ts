import { isIP } from 'node:net';

/**
 * An address as recorders write it: with brackets, a port, a zone or blanks around it.
 * @returns the address alone, or null where there is none.
 */
export function recordedAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 100) return null;
  const text = value.trim();
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text)?.[1];
  const withPort = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/.exec(text)?.[1];
  const [address = ''] = (bracketed ?? withPort ?? text).split('%', 1);
  return isIP(address) === 0 ? null : address.toLowerCase();
}
