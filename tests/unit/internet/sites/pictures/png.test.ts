import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../../internet/sites/pictures/png';

interface Chunk {
  type: string;
  data: Buffer;
  isSound: boolean;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const end = at + 8 + length;
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, end),
      isSound: crc32(png.subarray(at + 4, end)) === png.readUInt32BE(end),
    });
    at = end + 4;
  }
  return chunks;
}

describe('encodePng', () => {
  const pixels = Uint8Array.from({ length: 3 * 2 * 3 }, (_, i) => (i * 97) % 256);
  const chunks = chunksOf(Buffer.from(encodePng(3, 2, pixels)));

  it('writes a header, the pixels and an end, each with its checksum', () => {
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(chunks.every(({ isSound }) => isSound)).toBe(true);
    expect([chunks[0]?.data.readUInt32BE(0), chunks[0]?.data.readUInt32BE(4)]).toEqual([3, 2]);
  });

  it('gives back the pixels that went in', () => {
    const rows = inflateSync(chunks[1]?.data ?? Buffer.alloc(0));
    const back = new Uint8Array(18);
    for (let y = 0; y < 2; y++) {
      expect(rows[y * 10]).toBe(2);
      for (let x = 0; x < 9; x++) {
        const above = y === 0 ? 0 : (back[(y - 1) * 9 + x] ?? 0);
        back[y * 9 + x] = (rows[y * 10 + 1 + x] ?? 0) + above;
      }
    }
    expect(back).toEqual(pixels);
  });

  it('refuses pixels that do not fill the picture', () => {
    expect(() => encodePng(3, 2, pixels.subarray(1))).toThrow('Expected 18 bytes for 3 × 2, got 17');
  });
});
