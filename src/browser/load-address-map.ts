import type { AddressMap } from '../address-map/address-answer';
import { FETCHED_IDS, type FetchedId } from '../address-map/lists/list-definition';
import { openAddressMap } from '../address-map/open-address-map';
import { api } from './api';
import { readListSummaries, watchListSummaries } from './list-summaries';
import { loadUpdating } from './load-updating';

/** Where the build puts the packed address map. */
const PATH = '/address-map/address-map.bin';

/** What addresses are looked up in: everything else goes on by headers and names where there is nothing. */
export interface LoadedMap {
  /** Fetched lists before the embedded map; null where there is neither. */
  map: AddressMap | null;
  /** Date (ISO) of the oldest source of the embedded map, or null where it cannot be used. */
  built: string | null;
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
  const built = map?.built ?? null;
  const ids = FETCHED_IDS.filter((id) => summaries[id]);
  // Without a list the database and what reads it are left alone: that takes longer than all the rest.
  if (ids.length === 0) return { map, built, error, listsDate: null, damaged: [] };
  const { layerLists } = await loadUpdating();
  return { built, error, ...(await layerLists(map, ids)) };
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
