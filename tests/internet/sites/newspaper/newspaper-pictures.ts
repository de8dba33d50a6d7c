import { paintLandscape } from '../pictures/landscape';

/** The old port at sunset. */
export function paintOldPort(): Uint8Array {
  return paintLandscape({
    width: 760,
    height: 420,
    seed: 101,
    sky: ['#3d5f8f', '#e8a56b', '#ffe0a3'],
    sun: { x: 0.7, y: 0.46, radius: 0.06, colour: '#fff1c4' },
    clouds: { cover: 0.3, colour: '#f6c89a' },
    ridges: [
      { base: 0.58, rise: 0.16, scale: 1.1, colour: '#a98a7c' },
      { base: 0.63, rise: 0.09, scale: 2.2, colour: '#8a6a55' },
    ],
    town: { base: 0.65, rise: 0.11, colour: '#6b4e3f', windows: '#ffdf94' },
    water: { from: 0.65, colour: '#2f6f7d' },
    boats: [
      { x: 0.26, y: 0.82, size: 0.27, hull: '#4a2d1c', sail: '#fbf1dc' },
      { x: 0.52, y: 0.73, size: 0.14, hull: '#4a2d1c', sail: '#f0d9b0' },
    ],
  });
}

/** Dunes around the oasis. */
export function paintDunes(): Uint8Array {
  return paintLandscape({
    width: 370,
    height: 220,
    seed: 131,
    sky: ['#7fb4d6', '#cfe0dd', '#f7ecd0'],
    sun: { x: 0.2, y: 0.24, radius: 0.07, colour: '#fffbe8' },
    ridges: [
      { base: 0.72, rise: 0.3, scale: 0.8, colour: '#e3bf8a' },
      { base: 0.92, rise: 0.4, scale: 0.9, colour: '#cf9a5c' },
      { base: 1.12, rise: 0.35, scale: 1.2, colour: '#a86f3a' },
    ],
  });
}

/** The city's windows at night. */
export function paintNightCity(): Uint8Array {
  return paintLandscape({
    width: 370,
    height: 220,
    seed: 149,
    sky: ['#101a3a', '#2b3f6d', '#7a5f7d'],
    sun: { x: 0.22, y: 0.22, radius: 0.05, colour: '#f6efd2' },
    ridges: [{ base: 0.8, rise: 0.3, scale: 1.2, colour: '#26305a' }],
    town: { base: 1, rise: 0.5, colour: '#141c3b', windows: '#ffd07d' },
  });
}
