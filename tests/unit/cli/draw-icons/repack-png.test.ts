import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtered, unfiltered } from '../../../../src/cli/draw-icons/png-filters';
import { repackPng } from '../../../../src/cli/draw-icons/repack-png';

const FOLDER = new URL('../../../../assets/icon/', import.meta.url);
const ICONS = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));

describe('png filters', () => {
  it.each([0, 1, 2, 3, 4])('give the rows back that filter %i took', (filter) => {
    const picture = fc.uint8Array({ minLength: 8, maxLength: 160 });
    fc.assert(
      fc.property(picture, (bytes) => {
        const rows = Array.from({ length: Math.floor(bytes.length / 8) }, (_, index) =>
          bytes.slice(index * 8, index * 8 + 8),
        );
        expect(unfiltered(filtered(rows, filter, 4), 8, 4)).toEqual(rows);
      }),
      { seed: 20251020 },
    );
  });
});

describe('the icons that ship', () => {
  // Versions of Node differ by a few bytes.
  it.each(ICONS)('%s is repacked', (name) => {
    const icon = readFileSync(new URL(name, FOLDER));
    expect(icon.length).toBeLessThanOrEqual(repackPng(icon).length * 1.05);
  });

  it('refuses what is no screenshot', () => {
    const icon = readFileSync(new URL('16.png', FOLDER));
    icon[25] = 3;
    expect(() => repackPng(icon)).toThrow('Expected PNG of the kind 8,6,0,0,0, got 8,3,0,0,0.');
  });
});
