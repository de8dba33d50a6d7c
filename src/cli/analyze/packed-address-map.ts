import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AddressMap } from '../../address-map/address-answer';
import { openAddressMap } from '../../address-map/open-address-map';

const PACKED = new URL('../../../assets/address-map/address-map.bin', import.meta.url);

/**
 * Opens the address map that ships with the product.
 * @param warn told, in one line, why there is none: headers and names then have to do.
 */
export async function packedAddressMap(warn: (line: string) => void): Promise<AddressMap | null> {
  try {
    const bytes = await readFile(fileURLToPath(PACKED));
    return openAddressMap(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warn(`The address map cannot be read, so only headers and names are used: ${reason}`);
    return null;
  }
}
