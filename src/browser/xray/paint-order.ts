import type { Piece } from './piece';

/** What is painted as one: a positioned element with all that belongs to it. */
export interface Context {
  z: number;
  /** In the order of the document. */
  pieces: Piece[];
  layers: Context[];
}

export function newContext(z: number): Context {
  return { z, pieces: [], layers: [] };
}

/** All pieces, the backmost first: what lies below the flow, the flow, what is positioned, by its z-index. */
export function flatten(base: Context): Piece[] {
  const list: Piece[] = [];
  const open: (Context | readonly Piece[])[] = [base];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!('layers' in next)) {
      for (const piece of next) list.push(piece);
      continue;
    }
    // The sort is stable: of two with the same number the later one is in front.
    const layers = next.layers.sort((a, b) => a.z - b.z);
    const behind = layers.filter(({ z }) => z < 0);
    const before = layers.filter(({ z }) => z >= 0);
    open.push(...before.reverse(), next.pieces, ...behind.reverse());
  }
  return list;
}
