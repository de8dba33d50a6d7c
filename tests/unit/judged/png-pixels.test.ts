import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../internet/sites/pictures/png';
import { pngPixels } from '../../judged/replay/png-pixels';

/** A PNG of one column in shades of grey-blue, each row with another filter. */
function filtered(rows: readonly (readonly number[])[]): Uint8Array {
  const plain = Buffer.from(encodePng(2, rows.length, new Uint8Array(2 * 3 * rows.length)));
  const at = plain.indexOf('IDAT');
  const data = deflateSync(Uint8Array.from(rows.flat()));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const end = at + 4 + plain.readUInt32BE(at - 4);
  return Buffer.concat([plain.subarray(0, at - 4), length, Buffer.from('IDAT'), data, plain.subarray(end)]);
}

describe('the pixels of a PNG', () => {
  it('are those that were packed', () => {
    const colours = Uint8Array.from({ length: 5 * 3 * 3 }, (_, index) => (index * 37) % 256);
    const { width, height, data } = pngPixels(encodePng(5, 3, colours));
    expect([width, height]).toEqual([5, 3]);
    expect([...data].filter((_, index) => index % 4 !== 3)).toEqual([...colours]);
    expect([...data].filter((_, index) => index % 4 === 3)).toEqual(new Array(15).fill(255));
  });

  it.each([
    ['none', 0, [9, 8, 7, 6, 5, 4], [9, 8, 7, 6, 5, 4]],
    ['left', 1, [9, 8, 7, 6, 5, 4], [9, 8, 7, 15, 13, 11]],
    ['up', 2, [9, 8, 7, 6, 5, 4], [109, 108, 107, 106, 105, 104]],
    ['the mean of both', 3, [9, 8, 7, 6, 5, 4], [59, 58, 57, 85, 84, 82]],
    ['whichever is nearest', 4, [9, 8, 7, 6, 5, 4], [109, 108, 107, 115, 113, 111]],
  ])('lean on %s', (_, filter, packed, expected) => {
    const { data } = pngPixels(
      filtered([
        [0, 100, 100, 100, 100, 100, 100],
        [filter, ...packed],
      ]),
    );
    expect([...data].slice(8).filter((__, index) => index % 4 !== 3)).toEqual(expected);
  });

  it('are not guessed where the picture is of another kind', () => {
    expect(() => pngPixels(Buffer.from('GIF89a'))).toThrow('Expected a PNG');
  });
});
