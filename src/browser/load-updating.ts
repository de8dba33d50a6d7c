import type { layerLists } from './layer-lists';
import type { dropList, mendListStore, storeList } from './list-store';
import { loadScripts, prepareScripts, SHARED_PATH } from './own-script';
import type { runWeekly } from './weekly-lists-run';

/** What the script of the entry point `updating` leaves as a global of its name. */
interface Updating {
  layerLists: typeof layerLists;
  runWeekly: typeof runWeekly;
  storeList: typeof storeList;
  dropList: typeof dropList;
  mendListStore: typeof mendListStore;
}

declare const updating: Updating;
/** Set by the shared script: in a page, and where it judges, that has been read already. */
declare const shared: unknown;

const PATH = '/updating.js';

let loaded: Promise<Updating> | null = null;

/** Makes `loadUpdating` possible; to be called before anything is awaited. */
export function prepareUpdating(): void {
  prepareScripts([SHARED_PATH, PATH]);
}

/** Reads the script that deals with fetched lists, once, when it is first asked for: most people have fetched none. */
export function loadUpdating(): Promise<Updating> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Updating> {
  await loadScripts([SHARED_PATH], () => typeof shared !== 'undefined');
  await loadScripts([PATH], () => typeof updating !== 'undefined');
  return updating;
}
