import { paintLandscape } from '../pictures/landscape';

/** The harbour at sunrise, above the lead story. */
export function paintHarbourDawn(): Uint8Array {
  return paintLandscape({
    width: 800,
    height: 450,
    seed: 3,
    sky: ['#2b3f6b', '#d98c6a', '#ffd9a0'],
    sun: { x: 0.33, y: 0.5, radius: 0.05, colour: '#fff2cf' },
    clouds: { cover: 0.5, colour: '#f0b79b' },
    ridges: [
      { base: 0.6, rise: 0.25, scale: 1.4, colour: '#8d7f9c' },
      { base: 0.64, rise: 0.14, scale: 2.5, colour: '#4f5377' },
    ],
    town: { base: 0.66, rise: 0.2, colour: '#2c2f4a', windows: '#ffd98a' },
    water: { from: 0.66, colour: '#2c4568' },
    boats: [
      { x: 0.2, y: 0.8, size: 0.25, hull: '#23263a', sail: '#f6ead6' },
      { x: 0.75, y: 0.74, size: 0.14, hull: '#3a2c33', sail: '#e8c9a9' },
    ],
  });
}

/** Hills behind the dunes, for the story about the coast path. */
export function paintDunePath(): Uint8Array {
  return paintLandscape({
    width: 400,
    height: 240,
    seed: 11,
    sky: ['#5f9ccf', '#a9d0e6', '#eaf3ee'],
    clouds: { cover: 0.55, colour: '#ffffff' },
    ridges: [
      { base: 0.7, rise: 0.55, scale: 1.1, colour: '#7f9bb3' },
      { base: 0.85, rise: 0.4, scale: 1.6, colour: '#5b7f77' },
      { base: 1, rise: 0.35, scale: 2.2, colour: '#c9b27c' },
    ],
  });
}

/** The town at night, for the story about the market. */
export function paintNightMarket(): Uint8Array {
  return paintLandscape({
    width: 400,
    height: 240,
    seed: 29,
    sky: ['#0e1433', '#27305e', '#6b4a72'],
    sun: { x: 0.8, y: 0.18, radius: 0.045, colour: '#f4f0dc' },
    ridges: [{ base: 0.62, rise: 0.2, scale: 2, colour: '#2a2d55' }],
    town: { base: 0.7, rise: 0.42, colour: '#171a35', windows: '#ffc766' },
    water: { from: 0.7, colour: '#141a3c' },
  });
}

/** A winter mountain, for the story about its painter. */
export function paintWinterRidge(): Uint8Array {
  return paintLandscape({
    width: 400,
    height: 240,
    seed: 47,
    sky: ['#8fa7c4', '#c9d4df', '#f3ead9'],
    sun: { x: 0.68, y: 0.3, radius: 0.06, colour: '#fffbe9' },
    clouds: { cover: 0.35, colour: '#e9eef4' },
    ridges: [
      { base: 0.85, rise: 0.85, scale: 1.3, colour: '#dfe8f2' },
      { base: 0.9, rise: 0.5, scale: 1.9, colour: '#93a9c2' },
      { base: 1.02, rise: 0.35, scale: 3, colour: '#3f5570' },
    ],
  });
}

/** The curve of a day's tide, high water at 5.12 and 17.44. */
export function drawTide(): string {
  const heights = Array.from({ length: 65 }, (_, i) => {
    const hour = (i / 64) * 24;
    return `${i * 5} ${(62 - 34 * Math.cos(((hour - 5.2) / 12.53) * 2 * Math.PI)).toFixed(1)}`;
  });
  const hours = [0, 6, 12, 18]
    .map((hour) => `<text x="${hour * 13.3 + 4}" y="124" font-size="11" fill="#5a6675">${hour}.00</text>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 130" width="320" height="130" font-family="Arial,DejaVu Sans,sans-serif"><rect width="320" height="130" fill="#f0ece1"/><path d="M0 110L${heights.join('L')}L320 110z" fill="#9cc3d2"/><path d="M${heights.join('L')}" fill="none" stroke="#22344a" stroke-width="2.5"/>${hours}</svg>`;
}
