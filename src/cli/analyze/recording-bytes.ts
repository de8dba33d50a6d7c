import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from './input-error';

/** Largest recording that is read, in bytes after unpacking. */
const LARGEST_RECORDING = 1024 ** 3;

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'expected a file, but there is none of that name'],
  ['EISDIR', 'expected a file, got a folder'],
  ['EACCES', 'expected a file that may be read, but reading it is not permitted'],
  ['Z_BUF_ERROR', 'expected a whole gzip file, but it ends too early'],
  ['Z_DATA_ERROR', 'expected a sound gzip file, got damaged data'],
]);

/**
 * The bytes of a recording, piece by piece, unpacked where they are gzipped (whatever the file is called).
 * @param most largest file that is read, in bytes after unpacking.
 * @throws InputError when the file cannot be read or is larger than that.
 */
export async function* recordingBytes(file: string, most = LARGEST_RECORDING): AsyncGenerator<Uint8Array> {
  let total = 0;
  try {
    for await (const chunk of unpacked(createReadStream(file, { highWaterMark: 1024 ** 2 }))) {
      total += chunk.length;
      if (total > most) {
        throw new InputError(file, '', `expected at most ${most / 1024 ** 2} MB, got more`);
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(file, '', PROBLEMS.get(code) ?? `expected a file that can be read (${code})`);
  }
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = packed[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  async function* all() {
    yield first.value;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!isGzip) yield* all();
  else {
    const source = Readable.from(all());
    const gunzip = createGunzip();
    source.on('error', (error) => gunzip.destroy(error));
    for await (const chunk of source.pipe(gunzip)) yield chunk;
  }
}
