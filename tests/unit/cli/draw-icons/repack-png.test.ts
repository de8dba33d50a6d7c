import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
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

/** A PNG as screenshots are, of one filter, without checksums: nobody reads them here. */
function screenshot(rows: readonly (readonly number[])[], filter: number): Uint8Array {
  const chunk = (type: string, content: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE((rows[0]?.length ?? 0) / 4, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 6], 8);
  const lines = filtered(
    rows.map((row) => Uint8Array.from(row)),
    filter,
    4,
  );
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', deflateSync(lines))]);
}

/** A part of a PNG by its type. */
function part(png: Uint8Array, type: string): Uint8Array {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf(type, 0, 'latin1');
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
}

describe('a repacked picture', () => {
  const BLUE = [39, 82, 155, 255];
  const CLEAR = [0, 0, 0, 0];
  const flat = [...BLUE, ...BLUE, ...CLEAR, ...CLEAR];
  const white = [255, 255, 255, 255, 255, 255, 255, 255, 245, 142, 165, 255, 245, 142, 165, 255];
  const edges = [60, 99, 170, 130, 61, 98, 171, 129, ...BLUE, ...BLUE];

  it.each([0, 1, 2, 3, 4])(
    'has its flat colours, and those along edges put together (filter %i)',
    (filter) => {
      const packed = repackPng(screenshot([flat, white, edges], filter));
      const colours = [...part(packed, 'PLTE')];
      const alphas = [...part(packed, 'tRNS')];
      const pixels = [...inflateSync(part(packed, 'IDAT'))].filter((_, at) => at % 5 > 0);
      const seen = pixels.map((place) => [...colours.slice(place * 3, place * 3 + 3), alphas[place] ?? 255]);
      const edge = [64, 96, 176, 128];
      const rows = [
        BLUE,
        BLUE,
        CLEAR,
        CLEAR,
        ...[0, 4, 8, 12].map((at) => white.slice(at, at + 4)),
        edge,
        edge,
      ];
      expect(seen).toEqual([...rows, BLUE, BLUE]);
    },
  );

  it('must have been a screenshot', () => {
    const icon = readFileSync(new URL('16.png', FOLDER));
    expect(() => repackPng(icon)).toThrow('Expected PNG of the kind 8,6,0,0,0, got 8,3,0,0,0.');
  });
});

it.each(ICONS)('icon %s is repacked', (name) => {
  expect([...part(readFileSync(new URL(name, FOLDER)), 'IHDR')].slice(8)).toEqual([8, 3, 0, 0, 0]);
});
