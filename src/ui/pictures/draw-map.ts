import { message } from '../../explain/message';
import type { Canvas } from './canvas';
import { TABLE as COASTLINE } from './coastline.table';
import { type Drawing, fateArea, fateSign, type Mark, textAt, widthOf } from './drawing';
import { WORLD_HEIGHT, WORLD_WIDTH } from './equal-earth';
import { type MapPlaces, type PlaceOnMap, placeLabels } from './map-places';
import type { Pick } from './pick';
import { placeInWords, said } from './picture-names';

/** Where in the world the page stands: a dot for each region, as large as what comes from there. */
export function drawMap({ onMap }: MapPlaces, pick: Pick | null, { width, words }: Canvas): Drawing {
  const scale = width / WORLD_WIDTH;
  const places = onMap.map((place) => ({ ...place, x: place.x * scale, y: place.y * scale }));
  const most = Math.max(1, ...places.map(({ requests }) => requests));
  const radiusOf = ({ requests }: PlaceOnMap) =>
    5 + 11 * Math.sqrt(requests / most) * Math.min(1, scale * 1.2);
  const nameOf = ({ place }: PlaceOnMap) => said(words, placeInWords(place));
  const labels = new Map(
    placeLabels(places, radiusOf, (place) => widthOf(nameOf(place), 12), width, 14).map((label) => [
      label.place.place,
      label,
    ]),
  );
  return {
    width,
    height: Math.round(WORLD_HEIGHT * scale),
    ground: [{ draw: 'path', d: COASTLINE, fill: 'quiet', scale }],
    // The smaller lie on top, or they could not be pointed at.
    marks: places.map((place): Mark => {
      const radius = radiusOf(place);
      const isOn = pick === null || place.picked > 0;
      const label = labels.get(place.place);
      const { x, y } = place;
      return {
        id: `region:${place.place}`,
        pick: `region:${place.place}`,
        label: words('picture.part', {
          name: nameOf(place),
          requests: message('host.requests', { requests: place.requests }),
          fates: [message(`fate.${place.fate}`)],
        }),
        box: { x: x - radius - 2, y: y - radius - 2, width: 2 * radius + 4, height: 2 * radius + 4 },
        isOn,
        shapes: [
          {
            ...{ draw: 'rect', x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
            ...{ round: radius, ...fateArea(place.fate), strokeWidth: 1.5 },
            ...(place.fate === 'at-risk' ? {} : { stroke: 'card' as const }),
            opacity: isOn ? 0.92 : 0.25,
          },
          ...(isOn && place.fate !== 'up' && radius > 7 ? fateSign(place.fate, x - 6, y - 6) : []),
          ...(label
            ? [
                textAt(label.x, label.y + 4, nameOf(place), {
                  ...{ size: 12, fill: 'ink', hasHalo: true, opacity: isOn ? 1 : 0.45 },
                  anchor: label.isLeft ? 'right' : 'left',
                }),
              ]
            : []),
        ],
      };
    }),
  };
}
