import type { AddressMap } from '../address-map/address-answer';
import { type AttributeInput, attribute } from './attribute';
import type { Attribution } from './attribution';

/** How many different requests are remembered: many pages' worth, a few hundred kilobytes. */
const MOST_HOSTS = 1_000;
const MOST_FOR_ONE_HOST = 16;

interface Remembered {
  input: AttributeInput;
  attribution: Attribution;
}

/**
 * `attribute` with a bounded memory: requests that look the same from outside get the very same object,
 * so it must not be changed.
 */
export function createAttributor(map: AddressMap | null): (input: AttributeInput) => Attribution {
  const memory = new Map<string, Remembered[]>();
  return (input) => {
    const known = memory.get(input.host);
    const same = known?.find((it) => isSame(it.input, input));
    if (same) return same.attribution;
    const attribution = attribute(input, map);
    const remembered: Remembered = { input: { ...input }, attribution };
    if (known) {
      if (known.length >= MOST_FOR_ONE_HOST) known.shift();
      known.push(remembered);
    } else {
      if (memory.size >= MOST_HOSTS) memory.clear();
      memory.set(input.host, [remembered]);
    }
    return attribution;
  };
}

function isSame(a: AttributeInput, b: AttributeInput): boolean {
  return (
    a.address === b.address &&
    a.addressSource === b.addressSource &&
    haveSameHeaders(a.headers, b.headers) &&
    haveSameNames(a.cnames, b.cnames) &&
    haveSameNames(a.nameServers ?? [], b.nameServers ?? [])
  );
}

function haveSameHeaders(a: AttributeInput['headers'], b: AttributeInput['headers']): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const one = a[at];
    const other = b[at];
    if (one !== other && (one?.[0] !== other?.[0] || one?.[1] !== other?.[1])) return false;
  }
  return true;
}

function haveSameNames(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((name, at) => name === b[at]));
}
