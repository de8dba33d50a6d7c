import { ClassError } from './class-error';
import { MOST_TEXT } from './class-limits';

/*
 * A code is a text that can be handed on anywhere: `OLS1.` (a session) or `OLP1.` (a student's pages), then base64url
 * of four bytes that check what follows, and of a text packed by deflate.
 */

const LETTERS = { session: 'S', pages: 'P' } as const;
export type CodeKind = keyof typeof LETTERS;

/** Raised when what is packed changes so that a reader of the form before would misunderstand it. */
const VERSION = 1;
const CODE = /OL([A-Z])(\d{1,4})\.([\w-]+)/;
/** What two million letters come to when they can hardly be packed. */
const LONGEST_CODE = 3_000_000;

/** Packs a text into a code. */
export async function writeCode(kind: CodeKind, text: string): Promise<string> {
  const packed = await collect(
    streamOf(new TextEncoder().encode(text), new CompressionStream('deflate-raw')),
  );
  const bytes = new Uint8Array(packed.length + 4);
  new DataView(bytes.buffer).setUint32(0, checkOf(packed));
  bytes.set(packed, 4);
  return `OL${LETTERS[kind]}${VERSION}.${toBase64(bytes)}`;
}

/**
 * Reads the code that stands somewhere in a text, back into what was packed.
 * @throws ClassError for anything that is none, or is damaged, or would unpack to more than any class needs.
 */
export async function readCode(kind: CodeKind, text: string): Promise<string> {
  if (text.length > LONGEST_CODE) throw new ClassError('too-large');
  const [, letter, version, body = ''] = CODE.exec(text) ?? [];
  if (letter === undefined) throw new ClassError('none');
  if (letter !== LETTERS[kind]) throw new ClassError('other-kind');
  if (Number(version) > VERSION) throw new ClassError('newer');
  const bytes = fromBase64(body);
  if (Number(version) < 1 || bytes === null || bytes.length < 5) throw new ClassError('broken');
  const packed = bytes.subarray(4);
  if (new DataView(bytes.buffer).getUint32(0) !== checkOf(packed)) throw new ClassError('broken');
  let unpacked: Uint8Array;
  try {
    unpacked = await collect(streamOf(packed, new DecompressionStream('deflate-raw')), MOST_TEXT);
  } catch (error) {
    throw error instanceof ClassError ? error : new ClassError('broken');
  }
  return new TextDecoder().decode(unpacked);
}

function streamOf(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(through);
}

/** Reads a stream to its end, and stops as soon as it is more than it may be: a bomb never unfolds. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      throw new ClassError('too-large');
    }
    parts.push(read.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** FNV-1a: finds what was cut off or mistyped, not forgery. */
function checkOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
