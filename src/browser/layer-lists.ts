import type { AddressMap } from '../address-map/address-answer';
import { layerAddressMaps } from '../address-map/lists/layer-address-maps';
import type { FetchedId } from '../address-map/lists/list-definition';
import type { PackedList } from '../address-map/lists/packed-list';
import { readLists } from './list-store';
import type { LoadedMap } from './load-address-map';

type Layered = Pick<LoadedMap, 'map' | 'listsDate' | 'damaged'>;

/**
 * Reads stored lists and puts them before the embedded map. One that is not there or is damaged is left out, and told.
 *
 * @param map the embedded map, or null where it cannot be used.
 * @param ids of the lists that should be there.
 */
export async function layerLists(map: AddressMap | null, ids: readonly FetchedId[]): Promise<Layered> {
  return layer(map, ids, await readLists(ids).catch(() => []));
}

function layer(map: AddressMap | null, ids: readonly FetchedId[], lists: readonly PackedList[]): Layered {
  try {
    return {
      map: layerAddressMaps(map, lists),
      listsDate: lists.map(({ date }) => date).sort()[0] ?? null,
      damaged: ids.filter((id) => !lists.some((list) => list.id === id)),
    };
  } catch (error) {
    // A damaged list among them: each is tried on its own, and the sound ones are used.
    const sound = lists.filter(isSound);
    if (sound.length === lists.length) throw error;
    return layer(map, ids, sound);
  }
}

function isSound(list: PackedList): boolean {
  try {
    layerAddressMaps(null, [list]);
    return true;
  } catch {
    return false;
  }
}
