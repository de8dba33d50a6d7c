import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { recordingBytes } from '../../../../src/cli/analyze/recording-bytes';
import { toldInEnglish } from '../../recordings/recordings';

const folder = mkdtempSync(join(tmpdir(), 'recording-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function length(content: Uint8Array, most?: number): Promise<number> {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  const read = async () => {
    let total = 0;
    for await (const chunk of recordingBytes(path, most)) total += chunk.length;
    return total;
  };
  return toldInEnglish(read());
}

it.each([0, 1, 3_000_000])('reads %d bytes, plain or gzipped', async (size) => {
  const content = new Uint8Array(size).fill(0x20);
  expect([await length(content), await length(gzipSync(content))]).toEqual([size, size]);
});

it('reads no more than it should, however small it was packed', async () => {
  const bomb = gzipSync(new Uint8Array(8 * 1024 ** 2));
  expect(bomb.length).toBeLessThan(20_000);
  await expect(length(bomb, 4 * 1024 ** 2)).rejects.toThrow(/: expected at most 4 MB, got more$/);
  await expect(length(new Uint8Array(2 * 1024 ** 2), 1024 ** 2)).rejects.toThrow(/expected at most 1 MB/);
});
