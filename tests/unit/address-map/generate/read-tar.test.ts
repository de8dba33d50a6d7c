import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTar } from '../../../../src/address-map/generate/read-tar';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tar-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function packed(files: Record<string, string>): Buffer {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('0', 156);
    header.write('ustar\x0000', 257);
    const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
    body.write(text);
    return [header, body];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

async function read(bytes: Buffer, isWanted: (path: string) => boolean): Promise<Record<string, string>> {
  const path = join(folder, 'file.tgz');
  await writeFile(path, bytes);
  const found: Record<string, string> = {};
  for await (const file of readTar(path)) {
    if (!isWanted(file.path)) continue;
    const pieces: Buffer[] = [];
    for await (const chunk of file.chunks) pieces.push(chunk);
    found[file.path] = Buffer.concat(pieces).toString();
  }
  return found;
}

describe('readTar', () => {
  const files = { 'package/a.csv': 'x'.repeat(1000), 'package/empty': '', 'package/b.csv': 'y'.repeat(512) };

  it('gives each file its own bytes, and passes over those that are not read', async () => {
    expect(await read(gzipSync(packed(files)), () => true)).toEqual(files);
    expect(await read(gzipSync(packed(files)), (path) => path.endsWith('b.csv'))).toEqual({
      'package/b.csv': files['package/b.csv'],
    });
  });

  it('says when the file is cut short, or none at all', async () => {
    await expect(read(gzipSync(packed(files).subarray(0, 900)), () => true)).rejects.toThrow('more bytes');
    await expect(read(gzipSync(packed(files)).subarray(0, 60), () => true)).rejects.toThrow();
    await expect(read(gzipSync(Buffer.alloc(2048, 'x')), () => true)).rejects.toThrow('tar file');
  });
});
