/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny 2018): areas are true, and the continents look as people know
 * them. Its polynomial and coefficients are those of https://doi.org/10.1080/13658816.2018.1504949.
 */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const ROOT = Math.sqrt(3) / 2;

/** Half the width of the whole world in the projection's own unit. */
const HALF_WIDTH = project(0, 180).x;

/** Where the map ends in the north and in the south: no cloud stands beyond, and a coast's detail there is wasted. */
export const NORTH = 80;
export const SOUTH = -56;

export const WORLD_WIDTH = 720;
const SCALE = WORLD_WIDTH / 2 / HALF_WIDTH;
const TOP = project(NORTH, 0).y;
export const WORLD_HEIGHT = Math.round((TOP - project(SOUTH, 0).y) * SCALE);

/** Where a place stands on a map of the world that is `WORLD_WIDTH` wide; null beyond its northern and southern edge. */
export function onMap(latitude: number, longitude: number): { x: number; y: number } | null {
  if (!(latitude <= NORTH && latitude >= SOUTH && Math.abs(longitude) <= 180)) return null;
  const { x, y } = project(latitude, longitude);
  return { x: (x + HALF_WIDTH) * SCALE, y: (TOP - y) * SCALE };
}

function project(latitude: number, longitude: number): { x: number; y: number } {
  const theta = Math.asin(ROOT * Math.sin((latitude * Math.PI) / 180));
  const square = theta * theta;
  const sixth = square * square * square;
  const slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
  return {
    x: ((longitude * Math.PI) / 180) * (Math.cos(theta) / (ROOT * slope)),
    y: theta * (A1 + A2 * square + sixth * (A3 + A4 * square)),
  };
}
