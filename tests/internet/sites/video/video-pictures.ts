import { type Landscape, paintLandscape } from '../pictures/landscape';

const SIZE = { width: 320, height: 180 };

const SCENES: Record<string, Landscape> = {
  'tide.png': {
    width: 640,
    height: 360,
    seed: 71,
    sky: ['#27406e', '#e39a72', '#ffdca8'],
    sun: { x: 0.62, y: 0.42, radius: 0.06, colour: '#fff3d2' },
    clouds: { cover: 0.45, colour: '#f3c3a2' },
    ridges: [{ base: 0.56, rise: 0.12, scale: 1.2, colour: '#6f6a86' }],
    water: { from: 0.56, colour: '#2d5673' },
    boats: [{ x: 0.24, y: 0.78, size: 0.22, hull: '#2b2430', sail: '#f4e6cf' }],
  },
  'ridge.png': {
    ...SIZE,
    seed: 5,
    sky: ['#31406f', '#7a7fb0', '#e9c6b0'],
    ridges: [
      { base: 0.6, rise: 0.4, scale: 1.2, colour: '#8b8fb8' },
      { base: 0.75, rise: 0.35, scale: 1.7, colour: '#666b9c' },
      { base: 0.9, rise: 0.35, scale: 2.1, colour: '#464b7c' },
      { base: 1.05, rise: 0.35, scale: 2.7, colour: '#2b2f57' },
    ],
  },
  'town.png': {
    ...SIZE,
    seed: 83,
    sky: ['#070b22', '#141d45', '#33335f'],
    ridges: [{ base: 0.8, rise: 0.3, scale: 1.5, colour: '#151a3c' }],
    town: { base: 1, rise: 0.55, colour: '#0c1028', windows: '#ffcf7a' },
  },
  'dunes.png': {
    ...SIZE,
    seed: 17,
    sky: ['#e7b98a', '#f3d5a8', '#fbeccb'],
    sun: { x: 0.75, y: 0.3, radius: 0.07, colour: '#fff8e6' },
    ridges: [
      { base: 0.7, rise: 0.25, scale: 0.8, colour: '#d79a5b' },
      { base: 0.9, rise: 0.35, scale: 0.9, colour: '#b97439' },
      { base: 1.1, rise: 0.35, scale: 1.1, colour: '#8c4f26' },
    ],
  },
  'fjord.png': {
    ...SIZE,
    seed: 61,
    sky: ['#7d93a5', '#a9bbc6', '#dbe4e4'],
    clouds: { cover: 0.75, colour: '#eef2f3' },
    ridges: [
      { base: 0.62, rise: 0.8, scale: 1.4, colour: '#6d8190' },
      { base: 0.64, rise: 0.5, scale: 2.1, colour: '#3f5560' },
    ],
    water: { from: 0.64, colour: '#2d4a57' },
    boats: [{ x: 0.55, y: 0.8, size: 0.16, hull: '#8a2f25', sail: '#f7f4ec' }],
  },
  'orchard.png': {
    ...SIZE,
    seed: 37,
    sky: ['#74b3dd', '#b9dcec', '#f3f6e6'],
    clouds: { cover: 0.5, colour: '#ffffff' },
    ridges: [
      { base: 0.65, rise: 0.25, scale: 1.3, colour: '#8fb083' },
      { base: 0.85, rise: 0.3, scale: 1.6, colour: '#6a9a56' },
      { base: 1.05, rise: 0.3, scale: 2, colour: '#437537' },
    ],
  },
};

/** Names of the stills. */
export const STILLS = Object.keys(SCENES);

/** @throws when there is no still of that name. */
export function paintStill(name: string): Uint8Array {
  const scene = SCENES[name];
  if (!scene) throw new Error(`Expected one of ${STILLS.join(', ')}, got "${name}"`);
  return paintLandscape(scene);
}
