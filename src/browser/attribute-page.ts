import { createAttributor } from '../attribute/create-attributor';
import type { PageLoad } from '../observe/page-load';
import { type AttributedLoad, attributeLoad } from '../outage/attributed-load';
import { type LoadedMap, loadAddressMap } from './load-address-map';

/** What is known of a page load, and by which address map. */
export interface AttributedPage extends AttributedLoad {
  map: MapInUse;
}

/** The address map as it is told to those who look. */
export interface MapInUse {
  /** ISO date of the map's data; null where it could not be read. */
  built: string | null;
  /** ISO date of the oldest fetched list in use; null where there is none. */
  listsDate: string | null;
  isBroken: boolean;
}

let inUse: { loaded: LoadedMap; attribute: ReturnType<typeof createAttributor> } | null = null;

/** Says who answers what of a page, by the address map; what looks the same is not worked out twice. */
export async function attributePage(load: PageLoad): Promise<AttributedPage> {
  const loaded = await loadAddressMap();
  if (inUse?.loaded !== loaded) inUse = { loaded, attribute: createAttributor(loaded.map) };
  const { built, listsDate } = loaded;
  const map = { built, listsDate, isBroken: loaded.map === null };
  return { ...attributeLoad(load, inUse.attribute), map };
}
