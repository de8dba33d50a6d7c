import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Message, message } from '../../explain/message';
import { InputError } from '../../recordings/input-error';
import { unpackedBytes } from '../../recordings/unpacked-bytes';

const PROBLEMS: ReadonlyMap<string, Message> = new Map([
  ['ENOENT', message('refused.missing')],
  ['EISDIR', message('refused.folder')],
  ['EACCES', message('refused.forbidden')],
  ['Z_BUF_ERROR', message('refused.cut-gzip')],
  ['Z_DATA_ERROR', message('refused.bad-gzip')],
]);

/**
 * The bytes of a recording, piece by piece, unpacked where they are gzipped (whatever the file is called).
 * @param most largest file that is read, in bytes after unpacking.
 * @throws InputError when the file cannot be read or is larger than that.
 */
export async function* recordingBytes(file: string, most?: number): AsyncGenerator<Uint8Array> {
  try {
    yield* unpackedBytes(createReadStream(file, { highWaterMark: 1024 ** 2 }), gunzip, file, most);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(file, '', PROBLEMS.get(code) ?? message('refused.unreadable', { code }));
  }
}

async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed);
  const unpack = createGunzip();
  source.on('error', (error) => unpack.destroy(error));
  for await (const chunk of source.pipe(unpack)) yield chunk;
}
