/** A number from 0 to 1 that looks random and is the same for the same whole numbers. */
function scatter(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 2246822519);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Smooth noise, 0–1, with features about one unit across. */
export function noise(x: number, y: number, seed: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const u = smooth(x - left);
  const v = smooth(y - top);
  const upper = scatter(left, top, seed) * (1 - u) + scatter(left + 1, top, seed) * u;
  const lower = scatter(left, top + 1, seed) * (1 - u) + scatter(left + 1, top + 1, seed) * u;
  return upper * (1 - v) + lower * v;
}

/** Noise with ever finer detail, 0–1. */
export function roughNoise(x: number, y: number, seed: number, octaves = 5): number {
  let sum = 0;
  let weight = 0.5;
  let scale = 1;
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x * scale, y * scale, seed + i);
    weight /= 2;
    scale *= 2;
  }
  return sum / (1 - weight * 2);
}
