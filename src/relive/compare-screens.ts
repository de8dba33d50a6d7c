import type { Box, Pixels } from './page-snapshot';

/** Screens are masked in squares of this many pixels: what moves between two loads never moves quite alike. */
const SQUARE = 8;
/** How far two colours may lie apart (0–255, weighed as the eye does) and still pass for one. */
const TOLERANCE = 24;
/** Share of pixels that may stray from one colour on a screen that is said to be of one. */
const STRAY = 0.001;

/** Squares of a screen that are left out of comparisons. */
export type Mask = Uint8Array;

/** An empty mask for a screen. */
export function createMask({ width, height }: Pixels): Mask {
  return new Uint8Array(Math.ceil(width / SQUARE) * Math.ceil(height / SQUARE));
}

/** Adds the squares in which two pictures of one screen differ. */
export function maskDifferences(mask: Mask, a: Pixels, b: Pixels): void {
  const columns = Math.ceil(a.width / SQUARE);
  eachDifference(a, b, (x, y) => {
    mask[Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE)] = 1;
  });
}

/** Adds the squares that boxes (in CSS pixels) touch. */
export function maskBoxes(
  mask: Mask,
  screen: Pixels,
  boxes: readonly Box[],
  size: { width: number; height: number },
): void {
  if (size.width <= 0 || size.height <= 0) return;
  const columns = Math.ceil(screen.width / SQUARE);
  const rows = Math.ceil(screen.height / SQUARE);
  const scale = { x: screen.width / size.width / SQUARE, y: screen.height / size.height / SQUARE };
  for (const { left, top, width, height } of boxes) {
    const lastRow = Math.min(rows - 1, Math.floor((top + height) * scale.y));
    const lastColumn = Math.min(columns - 1, Math.floor((left + width) * scale.x));
    for (let row = Math.max(0, Math.floor(top * scale.y)); row <= lastRow; row += 1) {
      for (let column = Math.max(0, Math.floor(left * scale.x)); column <= lastColumn; column += 1) {
        mask[row * columns + column] = 1;
      }
    }
  }
}

/** Share of the screen, 0–1, that differs between two pictures of it, without what is masked. */
export function differingShare(a: Pixels, b: Pixels, mask: Mask): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const columns = Math.ceil(a.width / SQUARE);
  let count = 0;
  eachDifference(a, b, (x, y) => {
    if (mask[Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE)] === 0) count += 1;
  });
  return a.width * a.height === 0 ? 0 : count / (a.width * a.height);
}

/** True where all of a screen has one colour. */
export function isOfOneColour(screen: Pixels): boolean {
  const total = screen.width * screen.height;
  if (total === 0) return false;
  const [red, green, blue] = commonColour(screen);
  let stray = 0;
  for (let at = 0; at < total * 4; at += 4) {
    if (distance(screen.data, at, red, green, blue) > TOLERANCE) stray += 1;
  }
  return stray <= total * STRAY;
}

/** The colour of most of some hundred places that are spread over the screen. */
function commonColour({ data, width, height }: Pixels): [number, number, number] {
  const counts = new Map<number, number>();
  const step = Math.max(1, Math.floor((width * height) / 997));
  for (let pixel = 0; pixel < width * height; pixel += step) {
    const key =
      ((data[pixel * 4] ?? 0) << 16) | ((data[pixel * 4 + 1] ?? 0) << 8) | (data[pixel * 4 + 2] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let most = 0;
  let colour = 0;
  for (const [key, count] of counts) {
    if (count > most) [most, colour] = [count, key];
  }
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function eachDifference(a: Pixels, b: Pixels, found: (x: number, y: number) => void): void {
  for (let y = 0; y < a.height; y += 1) {
    for (let x = 0; x < a.width; x += 1) {
      const at = (y * a.width + x) * 4;
      const [red = 0, green = 0, blue = 0] = [b.data[at], b.data[at + 1], b.data[at + 2]];
      if (distance(a.data, at, red, green, blue) <= TOLERANCE) continue;
      // The soft rim of a letter or a line falls a little differently each time it is drawn.
      if (isRim(a, x, y) && isRim(b, x, y)) continue;
      found(x, y);
    }
  }
}

/** True where a pixel lies between a darker and a brighter neighbour, as those of smoothed edges do. */
function isRim({ data, width, height }: Pixels, x: number, y: number): boolean {
  if (x === 0 || y === 0 || x === width - 1 || y === height - 1) return false;
  const at = (y * width + x) * 4;
  const own = brightness(data, at);
  let darker = 0;
  let brighter = 0;
  let same = 0;
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      if (dx === 0 && dy === 0) continue;
      const difference = brightness(data, at + (dy * width + dx) * 4) - own;
      if (difference < -8) darker += 1;
      else if (difference > 8) brighter += 1;
      else same += 1;
    }
  }
  return darker > 0 && brighter > 0 && same <= 2;
}

function brightness(data: Pixels['data'], at: number): number {
  return 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
}

function distance(data: Pixels['data'], at: number, red: number, green: number, blue: number): number {
  const [r, g, b] = [(data[at] ?? 0) - red, (data[at + 1] ?? 0) - green, (data[at + 2] ?? 0) - blue];
  return Math.sqrt(0.3 * r * r + 0.59 * g * g + 0.11 * b * b);
}
