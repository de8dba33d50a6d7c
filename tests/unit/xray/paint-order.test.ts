import { describe, expect, it } from 'vitest';
import { flatten, newContext } from '../../../src/browser/xray/paint-order';
import type { Piece } from '../../../src/browser/xray/piece';

/** A piece that is known by its host alone; what stands in the page is of no account here. */
function piece(host: string): Piece {
  return {
    ...{ host, kind: 'area', frame: null, clip: null, isFixed: false, radius: '0px', rects: [] },
    get element(): never {
      throw new Error('Expected nobody to ask for the element.');
    },
  };
}

describe('the order in which pieces are painted over each other', () => {
  it('is: what lies below, the flow, what is positioned, by its number and then by its place', () => {
    const base = newContext(0);
    base.pieces.push(piece('flow 1'), piece('flow 2'));
    for (const [z, name] of [
      [2, 'two'],
      [0, 'nought'],
      [-1, 'below'],
      [0, 'nought later'],
      [-2, 'far below'],
    ] as const) {
      const layer = newContext(z);
      layer.pieces.push(piece(name));
      base.layers.push(layer);
    }
    const [first] = base.layers;
    const inner = newContext(-5);
    inner.pieces.push(piece('within two'));
    first?.layers.push(inner);
    expect(flatten(base).map(({ host }) => host)).toEqual([
      'far below',
      'below',
      'flow 1',
      'flow 2',
      'nought',
      'nought later',
      'within two',
      'two',
    ]);
  });

  it('comes to an end however deep one stands in another', () => {
    const base = newContext(0);
    let at = base;
    for (let depth = 0; depth < 50_000; depth++) {
      const next = newContext(0);
      next.pieces.push(piece(String(depth)));
      at.layers.push(next);
      at = next;
    }
    expect(flatten(base)).toHaveLength(50_000);
  });
});
