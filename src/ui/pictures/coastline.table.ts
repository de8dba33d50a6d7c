import land from 'world-atlas/land-110m.json';
import { NORTH, onMap, SOUTH } from './equal-earth';

/** Islands smaller than this, in square units of the map, are left out. */
const SMALLEST = 12;
/** How far a coast may lie from the real one, in units of the map. */
const TOLERANCE = 1.1;

type Point = readonly [x: number, y: number];

function coastline(): string {
  return land.objects.land.geometries
    .flatMap(({ arcs }) => arcs.map(([outer = []]) => ringOf(outer)))
    .filter((ring) => ring.some(([, latitude]) => latitude > SOUTH))
    .flatMap(withinTheWorld)
    .map((ring) => thinned(ring.flatMap(projected)))
    .filter((ring) => areaOf(ring) >= SMALLEST)
    .map(pathOf)
    .join('');
}

/** The arcs of a ring put together; one with a negative number runs backwards. */
function ringOf(arcs: readonly number[]): Point[] {
  return arcs.flatMap((number) => {
    const arc = placesOf(land.arcs[number < 0 ? ~number : number] ?? []);
    return number < 0 ? arc.reverse() : arc;
  });
}

/** What lies across the line where the days change is cut there: the one part is on the right of the map, the other left. */
function withinTheWorld(ring: readonly Point[]): (readonly Point[])[] {
  let turn = 0;
  const unrolled = ring.map(([longitude, latitude], index): Point => {
    const before = ring[index - 1]?.[0] ?? longitude;
    if (Math.abs(longitude - before) > 180) turn += longitude < before ? 360 : -360;
    return [longitude + turn, latitude];
  });
  return [-360, 0, 360]
    .map((shift) => unrolled.map(([longitude, latitude]): Point => [longitude + shift, latitude]))
    .map((shifted) => cutAt(180, 1, cutAt(-180, -1, shifted)))
    .filter((part) => part.length > 2);
}

/** What of a ring lies west (1) or east (−1) of a meridian (after Sutherland and Hodgman). */
function cutAt(meridian: number, side: 1 | -1, ring: readonly Point[]): Point[] {
  const isInside = ([longitude]: Point) => side * longitude <= side * meridian;
  return ring.flatMap((point, index): Point[] => {
    const next = ring[(index + 1) % ring.length] ?? point;
    const share = (meridian - point[0]) / (next[0] - point[0]);
    const crossing: Point = [meridian, point[1] + share * (next[1] - point[1])];
    return [...(isInside(point) ? [point] : []), ...(isInside(point) === isInside(next) ? [] : [crossing])];
  });
}

/** Beyond the edges of the map a coast follows them. */
function projected([longitude, latitude]: Point): Point[] {
  const at = onMap(Math.min(NORTH, Math.max(SOUTH, latitude)), longitude);
  return at === null ? [] : [[at.x, at.y]];
}

/** Each point of an arc is told by its distance from the one before. */
function placesOf(arc: readonly (readonly number[])[]): Point[] {
  const [scaleX = 1, scaleY = 1] = land.transform.scale;
  const [fromX = 0, fromY = 0] = land.transform.translate;
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scaleX + fromX, y * scaleY + fromY];
  });
}

/** Leaves out (as Douglas and Peucker do) what lies closer to the straight line than can be seen. */
function thinned(ring: readonly Point[]): readonly Point[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 3) return ring;
  let [farthest, distance] = [0, 0];
  for (const [index, point] of ring.entries()) {
    const away = distanceFrom(point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (distance <= TOLERANCE) return [first, last];
  return [...thinned(ring.slice(0, farthest + 1)).slice(0, -1), ...thinned(ring.slice(farthest))];
}

function distanceFrom([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length < 1e-6) return Math.hypot(x - ax, y - ay);
  return Math.abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / length;
}

function areaOf(ring: readonly Point[]): number {
  const sum = ring.reduce((area, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return area + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

/** As steps of whole units: half as long as places with their fractions, and no coarser than what was left out. */
function pathOf(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const steps = whole.slice(1).flatMap(([x, y], index) => {
    const [beforeX, beforeY] = whole[index] ?? [x, y];
    return x === beforeX && y === beforeY ? [] : [`${x - beforeX} ${y - beforeY}`];
  });
  const [x, y] = whole[0] ?? [0, 0];
  return `M${x} ${y}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

/**
 * The coasts of the world as the data of one path, on the map of `equal-earth.ts`. From Natural Earth (public domain) as
 * world-atlas packages it; thinned out to what can be told apart on a screen.
 */
export const TABLE: string = coastline();
