import { describe, expect, it } from 'vitest';
import { makeIconFont } from '../../../../internet/sites/pictures/icon-font';

describe('makeIconFont', () => {
  const font = Buffer.from(makeIconFont('Some Icons'));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + i * 16;
    return {
      tag: font.toString('latin1', at, at + 4),
      checksum: font.readUInt32BE(at + 4),
      offset: font.readUInt32BE(at + 8),
      length: font.readUInt32BE(at + 12),
    };
  });

  it('holds the tables that a browser insists on, in order', () => {
    const tags = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];
    expect(tables.map(({ tag }) => tag)).toEqual(tags);
  });

  it('gives each its place, on four bytes, and its checksum', () => {
    for (const { tag, checksum, offset, length } of tables) {
      expect(offset % 4, tag).toBe(0);
      let sum = 0;
      for (let at = offset; at < offset + length; at += 4) sum = (sum + font.readUInt32BE(at)) % 2 ** 32;
      expect(sum, tag).toBe(checksum);
    }
  });

  it('carries its name', () => {
    const name = Buffer.from('Some Icons', 'utf16le').swap16();
    expect(font.includes(name)).toBe(true);
  });
});
