import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const BLOCK = 512;

/** A file inside a packed file. */
export interface TarFile {
  path: string;
  size: number;
  /** To be read to its end, or left alone, before the next file is asked for. */
  chunks: AsyncIterable<Buffer>;
}

/**
 * The files in a gzipped tar, one after the other, without ever holding more than a chunk.
 *
 * @throws Error when it is cut short or not a tar.
 */
export async function* readTar(path: string): AsyncGenerator<TarFile> {
  const stream = createReadStream(path).pipe(createGunzip());
  const bytes = new ByteReader(stream);
  try {
    for (;;) {
      const header = await bytes.take(BLOCK);
      if (header.every((it) => it === 0)) return;
      const size = Number.parseInt(textIn(header, 124, 12), 8);
      if (textIn(header, 257, 5) !== 'ustar' || !(size >= 0)) throw new Error(`Expected a tar file: ${path}`);
      const prefix = textIn(header, 345, 155);
      const name = textIn(header, 0, 100);
      const chunks = bytes.pieces(size);
      const isFile = header[156] === 0 || header[156] === 48;
      if (isFile) yield { path: prefix ? `${prefix}/${name}` : name, size, chunks };
      for await (const _ of chunks);
      await bytes.take(Math.ceil(size / BLOCK) * BLOCK - size);
    }
  } finally {
    stream.destroy();
  }
}

function textIn(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString('latin1', 0, end < 0 ? length : end).trim();
}

/** Hands out exactly as many bytes of a stream as are asked for. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async take(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.pieces(count)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  async *pieces(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (this.#rest.length === 0) {
        const { value, done } = await this.#chunks.next();
        if (done) throw new Error(`Expected ${left} more bytes in the packed file.`);
        this.#rest = value;
      }
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
}
