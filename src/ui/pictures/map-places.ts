import { regionPoint } from '../../knowledge/region-points';
import { FATES, type Fate } from '../../outage/scenario';
import { onMap } from './equal-earth';
import { type Pick, pickedRequests } from './pick';
import type { PictureRow } from './picture-row';

/** Hosts of one place. */
export interface MapPlace {
  place: string;
  hosts: number;
  requests: number;
  /** Requests that belong to what is chosen. */
  picked: number;
  /** The worst of its hosts' fates. */
  fate: Fate;
}

/** A place with where it stands on the map. */
export interface PlaceOnMap extends MapPlace {
  x: number;
  y: number;
}

export interface MapPlaces {
  onMap: readonly PlaceOnMap[];
  /** Edges, which stand everywhere, and what is not known to stand anywhere: the most requests first. */
  elsewhere: readonly MapPlace[];
}

/** The places that a page leans on: those that stand somewhere, and the others; none is left out. */
export function mapPlaces(rows: readonly PictureRow[], pick: Pick | null): MapPlaces {
  const groups = new Map<string, PictureRow[]>();
  for (const row of rows) groups.set(row.place, [...(groups.get(row.place) ?? []), row]);
  const places: { onMap: PlaceOnMap[]; elsewhere: MapPlace[] } = { onMap: [], elsewhere: [] };
  for (const [place, members] of groups) {
    const summed = {
      place,
      hosts: new Set(members.map(({ host }) => host)).size,
      requests: members.reduce((sum, { requests }) => sum + requests, 0),
      picked: members.reduce((sum, row) => sum + pickedRequests(row, pick), 0),
      fate: FATES.find((fate) => members.some((row) => row.fate === fate)) ?? 'up',
    };
    const point = pointOf(place);
    if (point) places.onMap.push({ ...summed, ...point });
    else places.elsewhere.push(summed);
  }
  const larger = (a: MapPlace, b: MapPlace) => b.requests - a.requests || (a.place < b.place ? -1 : 1);
  return { onMap: places.onMap.sort(larger), elsewhere: places.elsewhere.sort(larger) };
}

function pointOf(place: string): { x: number; y: number } | null {
  const slash = place.indexOf('/');
  if (slash < 0) return null;
  const point = regionPoint(place.slice(0, slash), place.slice(slash + 1));
  return point && onMap(point.latitude, point.longitude);
}

/** A name's place beside its dot. */
export interface MapLabel {
  place: PlaceOnMap;
  radius: number;
  x: number;
  y: number;
  isLeft: boolean;
}

/** Puts names beside dots so that none lies over another, the larger first; those without room are left to be read out. */
export function placeLabels(
  places: readonly PlaceOnMap[],
  radiusOf: (place: PlaceOnMap) => number,
  widthOf: (place: PlaceOnMap) => number,
  width: number,
  lineHeight: number,
): MapLabel[] {
  const taken: { x: number; y: number; width: number; height: number }[] = places.map((place) => {
    const radius = radiusOf(place);
    return { x: place.x - radius, y: place.y - radius, width: 2 * radius, height: 2 * radius };
  });
  return places.flatMap((place, own): MapLabel[] => {
    const radius = radiusOf(place);
    const wide = widthOf(place);
    for (const [isLeft, down] of [
      [false, 0],
      [true, 0],
      [false, lineHeight],
      [false, -lineHeight],
      [true, lineHeight],
      [true, -lineHeight],
    ] as const) {
      const x = isLeft ? place.x - radius - 4 - wide : place.x + radius + 4;
      const box = { x, y: place.y + down - lineHeight / 2, width: wide, height: lineHeight };
      if (box.x < 0 || box.x + wide > width) continue;
      if (taken.some((other, index) => index !== own && meet(box, other))) continue;
      taken.push(box);
      return [{ place, radius, x: isLeft ? x + wide : x, y: place.y + down, isLeft }];
    }
    return [];
  });
}

function meet(
  a: { x: number; y: number; width: number; height: number },
  b: { x: number; y: number; width: number; height: number },
): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
