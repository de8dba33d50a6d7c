import type { compactHeaders } from '../attribute/compact-headers';
import type { loadAddressMap, watchAddressMap } from './load-address-map';
import type { outageTitle } from './outage-title';
import { loadScripts, prepareScripts, SHARED_PATH } from './own-script';
import type { createTabWork } from './tab-work';

/** What the script of the entry point `judging` leaves as a global of its name. */
interface Judging {
  compactHeaders: typeof compactHeaders;
  createTabWork: typeof createTabWork;
  loadAddressMap: typeof loadAddressMap;
  watchAddressMap: typeof watchAddressMap;
  outageTitle: typeof outageTitle;
}

declare const judging: Judging;

/** What judges, and before it what it shares with the pages. */
const PATHS = [SHARED_PATH, '/judging.js'];

let loaded: Promise<Judging> | null = null;

/** Makes `loadJudging` possible; to be called before anything is awaited. */
export function prepareJudging(): void {
  prepareScripts(PATHS);
}

/**
 * Reads the script that judges, once, when it is first asked for. Every start of the background would have to read it
 * otherwise, and most starts are for a single event.
 */
export function loadJudging(): Promise<Judging> {
  loaded ??= loadScripts(PATHS, () => typeof judging !== 'undefined').then(() => judging);
  return loaded;
}
