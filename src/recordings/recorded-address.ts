import { NOT_AN_ADDRESS, parseAddress } from '../address-map/parse-address';

/** Takes what is not asked for: only whether it is an address. */
const number = new Uint32Array(2);

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
  return parseAddress(address, number) === NOT_AN_ADDRESS ? null : address.toLowerCase();
}
