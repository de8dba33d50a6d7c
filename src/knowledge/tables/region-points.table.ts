import { REGION_PLACES } from '../regions';

/** Where the regions of a provider stand, in whole degrees: as near as a map of the world shows. */
export interface RegionPoints {
  provider: string;
  points: readonly (readonly [region: string, latitude: number, longitude: number])[];
}

/** Clouds for governments have regions that their provider's name leads to. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map([['aws-govcloud', 'aws']]);

/** Of a region that has several cities the first: zones of it in other cities come after its own. */
export const TABLE: readonly RegionPoints[] = [...REGION_PLACES].map(([id, places]) => ({
  provider: KNOWN_AS.get(id) ?? id,
  points: places
    .filter(([region], index) => places.findIndex(([other]) => other === region) === index)
    .map(([region, , latitude, longitude]) => [region, Math.round(latitude), Math.round(longitude)]),
}));
