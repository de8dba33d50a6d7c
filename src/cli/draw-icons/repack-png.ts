import { constants, crc32, deflateSync, inflateSync } from 'node:zlib';
import { filtered, unfiltered } from './png-filters';

/** Bytes before the first chunk, of a chunk besides its data, and of a pixel of the kind that is repacked. */
const SIGNATURE_BYTES = 8;
const CHUNK_BYTES = 12;
const PIXEL_BYTES = 4;
/** Bit depth, colour type (with transparency), compression, filtering, no interlacing. */
const TRUE_COLOUR = [8, 6, 0, 0, 0];

/**
 * Packs the same pixels into fewer bytes: browsers write PNGs in haste. Tries each way to filter rows and to compress
 * them, and keeps the smallest.
 *
 * @throws Error when it is not 8-bit true colour with transparency, which is what screenshots are.
 */
export function repackPng(png: Uint8Array): Uint8Array {
  const { header, data } = chunksOf(png);
  const width = header.readUInt32BE(0);
  const kind = [...header.subarray(8)];
  if (kind.join() !== TRUE_COLOUR.join())
    throw new Error(`Expected PNG of the kind ${TRUE_COLOUR}, got ${kind}.`);
  const rows = unfiltered(inflateSync(data), width * PIXEL_BYTES, PIXEL_BYTES);
  const tries = [0, 1, 2, 3, 4].flatMap((filter) => {
    const lines = filtered(rows, filter, PIXEL_BYTES);
    return [constants.Z_DEFAULT_STRATEGY, constants.Z_FILTERED, constants.Z_RLE].map((strategy) =>
      deflateSync(lines, { level: 9, memLevel: 9, strategy }),
    );
  });
  const smallest = tries.reduce((best, it) => (it.length < best.length ? it : best));
  return Buffer.concat([
    png.subarray(0, SIGNATURE_BYTES),
    chunk('IHDR', header),
    chunk('IDAT', smallest),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Uint8Array): { header: Buffer; data: Buffer } {
  const bytes = Buffer.from(png);
  let header = Buffer.alloc(0);
  const parts: Buffer[] = [];
  for (let at = SIGNATURE_BYTES; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') parts.push(content);
    at += CHUNK_BYTES + length;
  }
  return { header, data: Buffer.concat(parts) };
}

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(content.length + CHUNK_BYTES);
  framed.writeUInt32BE(content.length, 0);
  typed.copy(framed, 4);
  framed.writeUInt32BE(crc32(typed), content.length + 8);
  return framed;
}
