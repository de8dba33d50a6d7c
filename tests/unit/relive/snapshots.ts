import type { PageSnapshot, Pixels } from '../../../src/relive/page-snapshot';

/** A page in good order, measured; members of it may be told otherwise. */
export function snapshot(changes: Partial<PageSnapshot> = {}): PageSnapshot {
  return {
    document: 'arrived',
    firstPaint: 400,
    words: wordsOf(100),
    controls: 20,
    styleSheets: [{ url: 'https://static.example/site.css', bytes: 40_000, isLoaded: true }],
    parts: [{ kind: 'picture', url: 'https://img.example/lead.jpg', area: 200_000, isLoaded: true }],
    failed: [],
    screen: screen(),
    notices: [],
    screenSize: { width: 64, height: 64 },
    ...changes,
  };
}

/** So many different words, once each. */
export function wordsOf(count: number): [number, number][] {
  return Array.from({ length: count }, (_, word) => [word, 1]);
}

/**
 * A screen of 64 × 64 pixels: light, with dark stripes.
 * @param rows how many of them, from the top, are red instead.
 */
export function screen(rows = 0): Pixels {
  return painted((_, y) => (y < rows ? [255, 0, 0] : y % 16 < 8 ? [240, 240, 240] : [20, 20, 60]));
}

export function painted(at: (x: number, y: number) => [number, number, number], size = 64): Pixels {
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) data.set([...at(x, y), 255], (y * size + x) * 4);
  }
  return { width: size, height: size, data };
}
