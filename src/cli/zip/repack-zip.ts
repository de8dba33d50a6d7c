import { crc32, inflateRawSync } from 'node:zlib';
import { deflateSmall } from './deflate-small';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 0x0800;

/** A file in a ZIP. */
export interface ZippedFile {
  name: string;
  /** MS-DOS time (lower 16 bits) and date. */
  time: number;
  isUtf8: boolean;
  content: Uint8Array;
}

/** @throws Error when it is not a ZIP of stored and deflated files. */
export function readZip(zip: Buffer): ZippedFile[] {
  const end = zip.lastIndexOf(Uint8Array.of(0x50, 0x4b, 5, 6));
  if (end < 0) throw new Error('Expected a ZIP, and there is no directory in it.');
  const files: ZippedFile[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error(`Expected an entry of the directory at ${at}.`);
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const local = zip.readUInt32LE(at + 42);
    const start = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.push({
      name: zip.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + (name ?? 0)),
      time: zip.readUInt32LE(at + 12),
      isUtf8: (zip.readUInt16LE(at + 8) & UTF8) !== 0,
      content: zip.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed,
    });
    at += CENTRAL_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** What was deflated already, by its content: both packages hold mostly the same. */
const known = new Map<string, Uint8Array>();

function smallest(content: Uint8Array): { method: number; packed: Uint8Array } {
  const key = Buffer.from(content).toString('latin1');
  const deflated = content.length === 0 ? content : (known.get(key) ?? deflateSmall(content));
  known.set(key, deflated);
  return deflated.length < content.length
    ? { method: DEFLATED, packed: deflated }
    : { method: 0, packed: content };
}

/** Writes a ZIP as small as it can be: nothing but the files. */
export function writeZip(files: readonly ZippedFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, time, isUtf8, content } of files) {
    const { method, packed } = smallest(content);
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(LOCAL_BYTES);
    local.writeUInt32LE(LOCAL, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(isUtf8 ? UTF8 : 0, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(time, 10);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(bytes.length, 26);
    const central = Buffer.alloc(CENTRAL_BYTES);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(20, 4);
    // From the version that is needed to the lengths both say the same.
    local.copy(central, 6, 4, LOCAL_BYTES);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, bytes, Buffer.from(packed));
    directory.push(central, bytes);
    offset += LOCAL_BYTES + bytes.length + packed.length;
  }
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

/** The same files in fewer bytes; entries for folders, which nobody needs, are left out. */
export function repackZip(zip: Buffer): Buffer {
  return writeZip(readZip(zip).filter(({ name }) => !name.endsWith('/')));
}
