import { blend, type Colour, colour } from './colour';
import { noise, roughNoise } from './noise';
import { encodePng } from './png';

/** Heights and places are shares of the picture's height or width, 0 = top or left. */
export interface Landscape {
  width: number;
  height: number;
  seed: number;
  /** Sky from top to horizon. */
  sky: readonly [string, string, string];
  sun?: { x: number; y: number; radius: number; colour: string };
  /** How much cloud, 0–1, and its colour. */
  clouds?: { cover: number; colour: string };
  /** Hills, farthest first. */
  ridges: readonly { base: number; rise: number; scale: number; colour: string }[];
  /** Houses along the horizon, with lit windows. */
  town?: { base: number; rise: number; colour: string; windows: string };
  /** Water from here down; it mirrors what is above. */
  water?: { from: number; colour: string };
  /** Masts and sails on the water, left to right. */
  boats?: readonly { x: number; y: number; size: number; hull: string; sail: string }[];
}

function skyAt(scene: Landscape, x: number, y: number, horizon: number): Colour {
  const [top, middle, low] = [colour(scene.sky[0]), colour(scene.sky[1]), colour(scene.sky[2])];
  const t = y / horizon;
  let tone = t < 0.55 ? blend(top, middle, t / 0.55) : blend(middle, low, (t - 0.55) / 0.45);
  const aspect = scene.width / scene.height;
  if (scene.clouds) {
    const streak = roughNoise(x * aspect * 2.2 + 7, y * 7, scene.seed + 40);
    const edge = 1 - scene.clouds.cover;
    tone = blend(tone, colour(scene.clouds.colour), Math.max(0, (streak - edge * 0.75) * 2.4) * 0.8);
  }
  if (scene.sun) {
    const far = Math.hypot((x - scene.sun.x) * aspect, y - scene.sun.y);
    const light = colour(scene.sun.colour);
    tone = blend(tone, light, 0.65 * Math.exp(-far / (scene.sun.radius * 4)));
    tone = blend(tone, light, (scene.sun.radius - far) * scene.height * 0.5);
  }
  return tone;
}

/** Where each ridge's crest runs, column by column: the same for every row, so worked out once. */
function crestsOf(scene: Landscape): Float64Array[] {
  const aspect = scene.width / scene.height;
  return scene.ridges.map((ridge, i) =>
    Float64Array.from({ length: scene.width }, (_, column) => {
      const across = (column / scene.width) * aspect * ridge.scale;
      return ridge.base - ridge.rise * roughNoise(across, i * 9.7, scene.seed + i * 13, 6);
    }),
  );
}

function landAt(scene: Landscape, crests: Float64Array[], x: number, y: number, horizon: number): Colour {
  const aspect = scene.width / scene.height;
  const column = Math.min(scene.width - 1, Math.floor(x * scene.width));
  // What a hill hides need not be painted.
  const isHidden = crests.some((crest) => y - (crest[column] ?? 1) > 1 / scene.height);
  let tone = isHidden ? colour(scene.sky[2]) : skyAt(scene, x, y, horizon);
  scene.ridges.forEach((ridge, i) => {
    const crest = crests[i]?.[column] ?? 1;
    const next = crests[i + 1]?.[column] ?? 1;
    if (y < crest || (i + 1 < crests.length && y - next > 1 / scene.height)) return;
    // Mist gathers at the foot of each hill, which is what sets one apart from the next.
    const depth = Math.min(1, (y - crest) / 0.22);
    const grain = 0.06 * (roughNoise(x * aspect * 60, y * 60, scene.seed + 70, 3) - 0.5);
    const body = blend(colour(ridge.colour), colour(scene.sky[2]), depth * 0.35 + grain);
    tone = blend(tone, body, (y - crest) * scene.height);
  });
  if (scene.town) {
    const lot = Math.floor((x * aspect * scene.height) / 16);
    const tall = noise(lot * 5.3, 3.1, scene.seed + 90) ** 1.6;
    const middle = 1 - Math.min(1, Math.abs(x - 0.58) * 1.5);
    const roof = scene.town.base - scene.town.rise * (0.2 + 0.8 * tall * middle);
    if (y > roof) {
      tone = blend(colour(scene.town.colour), colour(scene.sky[2]), 0.12 * noise(lot * 3.7, 8, scene.seed));
      // A window every few pixels, however large the picture is; smaller ones would only flicker.
      const across = (x * aspect * scene.height) / 4;
      const down = (y * scene.height) / 5;
      const isLit =
        noise(Math.floor(across) * 3.3 + 0.5, Math.floor(down) * 2.9 + 0.5, scene.seed + 5) > 0.66;
      const isPane = across % 1 > 0.3 && down % 1 > 0.4;
      if (isLit && isPane && y > roof + 0.015 && y < scene.town.base) {
        tone = blend(tone, colour(scene.town.windows), 0.85);
      }
    }
  }
  return tone;
}

function waterAt(
  scene: Landscape,
  crests: Float64Array[],
  x: number,
  y: number,
  from: number,
  tint: Colour,
): Colour {
  const aspect = scene.width / scene.height;
  const depth = (y - from) / (1 - from);
  const ripple = roughNoise(x * aspect * 5, (y - from) * (70 - 45 * depth), scene.seed + 21, 4) - 0.5;
  const mirrored = Math.max(0, from - (y - from) * 0.9 - ripple * 0.05);
  const seen = landAt(
    scene,
    crests,
    Math.min(1, Math.max(0, x + ripple * 0.05 * (0.3 + depth))),
    mirrored,
    from,
  );
  return blend(blend(seen, tint, 0.32 + 0.38 * depth), [255, 255, 255], Math.max(0, ripple - 0.16) * 0.9);
}

function boatAt(scene: Landscape, x: number, y: number): Colour | null {
  const aspect = scene.width / scene.height;
  for (const boat of scene.boats ?? []) {
    const across = ((x - boat.x) * aspect) / boat.size;
    const up = (boat.y - y) / boat.size;
    if (up > -0.14 && up < 0 && Math.abs(across) < 0.46 + up * 1.2) return colour(boat.hull);
    if (up >= 0.04 && up < 1.1 && across > 0.03 && across < 0.42 * (1 - up / 1.1)) return colour(boat.sail);
    if (up >= 0.12 && up < 0.9 && across < -0.03 && -across < 0.3 * (1 - up / 0.9)) {
      return blend(colour(boat.sail), colour(boat.hull), 0.18);
    }
    if (up >= 0 && up < 1.18 && Math.abs(across) < 0.012) return colour(boat.hull);
  }
  return null;
}

/** Paints a landscape, a harbour or a town, and packs it as a PNG. */
export function paintLandscape(scene: Landscape): Uint8Array {
  const { width, height } = scene;
  const horizon = scene.water?.from ?? 1;
  const tint = colour(scene.water?.colour ?? '#000000');
  const crests = crestsOf(scene);
  const pixels = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = column / width;
      const y = row / height;
      const seen =
        boatAt(scene, x, y) ??
        (y < horizon ? landAt(scene, crests, x, y, horizon) : waterAt(scene, crests, x, y, horizon, tint));
      pixels.set(seen, (row * width + column) * 3);
    }
  }
  return encodePng(width, height, pixels);
}
