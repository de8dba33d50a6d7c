import type { AddressMap } from '../address-map/address-answer';
import { layerAddressMaps } from '../address-map/lists/layer-address-maps';
import { FETCHED_IDS, type FetchedId } from '../address-map/lists/list-definition';
import type { PackedList } from '../address-map/lists/packed-list';
import { openAddressMap } from '../address-map/open-address-map';
import { api } from './api';
import { readListSummaries, watchListSummaries } from './list-summaries';

/** Where the build puts the packed address map. */
const PATH = '/address-map/address-map.bin';

/** What addresses are looked up in: everything else goes on by headers and names where there is nothing. */
export interface LoadedMap {
  /** Fetched lists before the embedded map; null where there is neither. */
  map: AddressMap | null;
  /** Why the embedded map cannot be used, or null. */
  error: string | null;
  /** Date (ISO) of the oldest fetched list in use, or null where there is none. */
  listsDate: string | null;
  /** Stored lists that turned out to be damaged, and speak for nobody. */
  damaged: readonly FetchedId[];
}

type EmbeddedMap = Pick<LoadedMap, 'map' | 'error'>;

let embedded: Promise<EmbeddedMap> | null = null;
let loaded: Promise<LoadedMap> | null = null;
let watchers: Set<() => void> | null = null;

/** Reads the packed map once, when it is first asked for, and fetched lists anew when they have changed. */
export function loadAddressMap(): Promise<LoadedMap> {
  watchLists();
  loaded ??= readMaps();
  return loaded;
}

/** Calls back when a list has come or gone: `loadAddressMap` then gives another map. */
export function watchAddressMap(onChange: () => void): void {
  watchLists().add(onChange);
}

/** One listener for all, so that everybody who is called back finds the old map forgotten. */
function watchLists(): Set<() => void> {
  if (watchers !== null) return watchers;
  const those = new Set<() => void>();
  watchers = those;
  watchListSummaries(() => {
    loaded = null;
    for (const onChange of those) onChange();
  });
  return those;
}

async function readMaps(): Promise<LoadedMap> {
  embedded ??= readMap();
  const [{ map, error }, summaries] = await Promise.all([embedded, readListSummaries()]);
  const ids = FETCHED_IDS.filter((id) => summaries[id]);
  // Without a list nothing is read that was not read before there were any.
  if (ids.length === 0) return { map, error, listsDate: null, damaged: [] };
  const { readLists } = await import('./list-store');
  const lists = await readLists(ids).catch(() => []);
  return { error, ...layer(map, ids, lists) };
}

function layer(
  map: AddressMap | null,
  ids: readonly FetchedId[],
  lists: readonly PackedList[],
): Omit<LoadedMap, 'error'> {
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

async function readMap(): Promise<EmbeddedMap> {
  try {
    const response = await fetch(api.runtime.getURL(PATH));
    if (!response.ok) throw new Error(`Expected the address map at ${PATH}, got status ${response.status}.`);
    return { map: openAddressMap(await response.arrayBuffer()), error: null };
  } catch (error) {
    return { map: null, error: error instanceof Error ? error.message : String(error) };
  }
}
