import { constants, crc32, deflateSync, inflateSync } from 'node:zlib';
import { unfiltered } from './png-filters';

/** Bytes before the first chunk, of a chunk besides its data, and of a pixel of the kind that is repacked. */
const SIGNATURE_BYTES = 8;
const CHUNK_BYTES = 12;
const PIXEL_BYTES = 4;
/** Bit depth, colour type (with transparency), compression, filtering, no interlacing. */
const TRUE_COLOUR = [8, 6, 0, 0, 0];

/** The same with one byte a pixel, which is the place of its colour in a list. */
const LISTED_COLOURS = [8, 3, 0, 0, 0];
/** So many of the commonest colours stay as they are; others, along edges, are rounded to this. */
const FLAT_COLOURS = 4;
const ROUNDED_TO = 16;

/**
 * Packs a picture of few flat colours into fewer bytes: browsers write PNGs in haste. Colours along edges, which nobody
 * can tell apart, are put together, so that all of them fit into a list.
 *
 * @throws Error when it is not 8-bit true colour with transparency, which is what screenshots are.
 */
export function repackPng(png: Uint8Array): Uint8Array {
  const { header, data } = chunksOf(png);
  const width = header.readUInt32BE(0);
  const kind = [...header.subarray(8)];
  if (kind.join() !== TRUE_COLOUR.join())
    throw new Error(`Expected PNG of the kind ${TRUE_COLOUR}, got ${kind}.`);
  const rows = unfiltered(inflateSync(data), width * PIXEL_BYTES, PIXEL_BYTES).map((row) => {
    const bytes = Buffer.from(row);
    return Array.from({ length: width }, (_, x) => bytes.readUInt32BE(x * PIXEL_BYTES));
  });
  const colourOf = roundEdges(rows.flat());
  const listed = [...new Set(rows.flat().map(colourOf))].sort((a, b) => alphaOf(a) - alphaOf(b));
  if (listed.length > 256) throw new Error(`Expected at most 256 colours, got ${listed.length}.`);
  const lines = Buffer.from(rows.flatMap((row) => [0, ...row.map((it) => listed.indexOf(colourOf(it)))]));
  const tries = [constants.Z_DEFAULT_STRATEGY, constants.Z_FILTERED, constants.Z_RLE].map((strategy) =>
    deflateSync(lines, { level: 9, memLevel: 9, strategy }),
  );
  const smallest = tries.reduce((best, it) => (it.length < best.length ? it : best));
  const seeThrough = listed.map(alphaOf).filter((alpha) => alpha < 255);
  return Buffer.concat([
    png.subarray(0, SIGNATURE_BYTES),
    chunk('IHDR', Buffer.concat([header.subarray(0, 8), Buffer.from(LISTED_COLOURS)])),
    chunk('PLTE', Buffer.from(listed.flatMap((it) => [it >>> 24, (it >>> 16) & 255, (it >>> 8) & 255]))),
    chunk('tRNS', Buffer.from(seeThrough)),
    chunk('IDAT', smallest),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const alphaOf = (colour: number): number => colour & 255;

/** Which colour stands for one: itself where it is flat, else one of few. */
function roundEdges(pixels: readonly number[]): (colour: number) => number {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const flat = new Set(byUse.slice(0, FLAT_COLOURS));
  const rounded = (part: number) => Math.min(255, Math.round(part / ROUNDED_TO) * ROUNDED_TO);
  return (colour) => {
    if (flat.has(colour)) return colour;
    const alpha = alphaOf(colour) === 255 ? 255 : rounded(alphaOf(colour));
    const [red = 0, green = 0, blue = 0] = [24, 16, 8].map((shift) => rounded((colour >>> shift) & 255));
    return alpha === 0 ? 0 : ((red << 24) | (green << 16) | (blue << 8) | alpha) >>> 0;
  };
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
