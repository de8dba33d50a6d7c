import { readFile } from 'node:fs/promises';
import type { AddressAnswer, AddressMap } from '../../../src/address-map/address-answer';
import { openAddressMap } from '../../../src/address-map/open-address-map';

const bytes = await readFile(new URL('../../../assets/address-map/address-map.bin', import.meta.url));

/** The address map that ships with the product. */
export const SHIPPED_MAP: AddressMap = openAddressMap(
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
);

/** The shipped map under lists of a few addresses. */
export function underLists(lists: Record<string, AddressAnswer>): AddressMap {
  const { built, sources } = SHIPPED_MAP;
  return { built, sources, lookup: (address) => lists[address] ?? SHIPPED_MAP.lookup(address) };
}
