import { describe, expect, it } from 'vitest';
import { readZip, repackZip, writeZip } from '../../../../src/cli/zip/repack-zip';

const file = (name: string, content: string) => ({
  name,
  time: 0x5c7d1234,
  isUtf8: true,
  content: new TextEncoder().encode(content),
});
const FILES = [
  file('folder/', ''),
  file('folder/a.js', 'abc'.repeat(99)),
  file('ü.txt', 'x'),
  file('empty', ''),
];
const plain = (zip: Buffer) => readZip(zip).map((it) => ({ ...it, content: Uint8Array.from(it.content) }));

describe('a package that was packed again', () => {
  it('holds the same files, and no folders', () => {
    const zip = writeZip(FILES);
    expect(plain(zip)).toEqual(FILES);
    expect(plain(repackZip(zip))).toEqual(FILES.slice(1));
  });

  it('must have been one', () => {
    expect(() => readZip(Buffer.from('no package'))).toThrow(
      'Expected a ZIP, and there is no directory in it.',
    );
  });
});
