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
    for (let x = 0; x < width; x += 1) {
      const disc = discs.find((one) => (one.x - x) ** 2 + (one.y - y) ** 2 < one.radius ** 2);
      for (let channel = 0; channel < 3; channel += 1) {
        const share = y / height;
        const sky = (top[channel] ?? 0) * (1 - share) + (low[channel] ?? 0) * share;
        pixels[(y * width + x) * 3 + channel] = disc?.tone[channel] ?? sky;
      }
    }
  }
  return encodePng(width, height, pixels);
}
