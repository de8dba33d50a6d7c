import type { layerLists } from './layer-lists';
import type { dropList, mendListStore, storeList } from './list-store';
import { loadScripts, prepareScripts } from './own-script';
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

const PATHS = ['/updating.js'];

let loaded: Promise<Updating> | null = null;

/** Makes `loadUpdating` possible; to be called before anything is awaited. */
export function prepareUpdating(): void {
  prepareScripts(PATHS);
}

/** Reads the script that deals with fetched lists, once, when it is first asked for: most people have fetched none. */
export function loadUpdating(): Promise<Updating> {
  loaded ??= loadScripts(PATHS, () => typeof updating !== 'undefined').then(() => updating);
  return loaded;
}
