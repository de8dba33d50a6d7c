import { encodePng } from '../../internet/sites/pictures/png';
import type { Chance } from './chance';

/** A picture with something to be seen in it: a few discs before a sky. */
export function paintedPng(chance: Chance, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 3);
  const tone = () => [chance.between(30, 230), chance.between(30, 230), chance.between(30, 230)];
  const [top, low] = [tone(), tone()];
  const discs = Array.from({ length: 5 }, () => ({
    x: chance.between(0, width),
    y: chance.between(0, height),
    radius: chance.between(4, Math.max(6, Math.floor(height / 3))),
    tone: tone(),
  }));
  for (let y = 0; y < height; y += 1) {
    const share = y / height;
    const sky = top.map((one, channel) => one * (1 - share) + (low[channel] ?? 0) * share);
    for (let x = 0; x < width; x += 1) pixels.set(sky, (y * width + x) * 3);
  }
  // The first of them lies on top.
  for (const { x, y, radius, tone: paint } of discs.reverse()) {
    for (let row = Math.max(0, y - radius); row < Math.min(height, y + radius); row += 1) {
      for (let column = Math.max(0, x - radius); column < Math.min(width, x + radius); column += 1) {
        if ((x - column) ** 2 + (y - row) ** 2 < radius ** 2) pixels.set(paint, (row * width + column) * 3);
      }
    }
  }
  return encodePng(width, height, pixels);
}
