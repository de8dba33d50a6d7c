import type { AddressMap } from '../address-map/address-answer';
import { openAddressMap } from '../address-map/open-address-map';
import { api } from './api';

/** Where the build puts the packed address map. */
const PATH = '/address-map/address-map.bin';

/** The embedded address map, or why it cannot be used: everything else goes on by headers and names. */
export type LoadedMap = { map: AddressMap; error: null } | { map: null; error: string };

let loaded: Promise<LoadedMap> | null = null;

/** Reads the packed map once, when it is first asked for. */
export function loadAddressMap(): Promise<LoadedMap> {
  loaded ??= readMap();
  return loaded;
}

async function readMap(): Promise<LoadedMap> {
  try {
    const response = await fetch(api.runtime.getURL(PATH));
    if (!response.ok) throw new Error(`Expected the address map at ${PATH}, got status ${response.status}.`);
    return { map: openAddressMap(await response.arrayBuffer()), error: null };
  } catch (error) {
    return { map: null, error: error instanceof Error ? error.message : String(error) };
  }
}
