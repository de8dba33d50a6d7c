import { message } from '../explain/message';
import { InputError } from './input-error';

/** Largest recording that is read, in bytes after unpacking. */
const LARGEST_RECORDING = 1024 ** 3;

type Bytes = AsyncIterable<Uint8Array>;

/**
 * The bytes of a recording, piece by piece, unpacked where they are gzipped (whatever the file is called).
 * @param gunzip unpacks, each place in its own way.
 * @param most largest file that is read, in bytes after unpacking.
 * @throws InputError when the file is larger than that.
 */
export async function* unpackedBytes(
  packed: Bytes,
  gunzip: (packed: Bytes) => Bytes,
  file: string,
  most = LARGEST_RECORDING,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of unpacked(packed, gunzip)) {
    total += chunk.length;
    if (total > most) {
      throw new InputError(file, '', message('refused.too-large', { most: most / 1024 ** 2 }));
    }
    yield chunk;
  }
}

async function* unpacked(packed: Bytes, gunzip: (packed: Bytes) => Bytes): AsyncGenerator<Uint8Array> {
  const chunks = packed[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  async function* all() {
    yield first.value;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  yield* isGzip ? gunzip(all()) : all();
}
