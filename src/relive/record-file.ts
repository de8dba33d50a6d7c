import { checkRecord, LARGEST_SCREEN } from './check-record';
import type { Check } from './checks';
import { RecordError } from './record-error';
import type { RelivedLoad, ReliveRecord } from './relive-record';

/** Three screens of the largest size, as text; nothing larger is looked at. */
export const LARGEST_FILE = 40_000_000;
const PREFIX = 'data:image/png;base64,';
/** Signature of a PNG and the head of its first part, which holds width and height. */
const PNG_START = 'iVBORw0KGgoAAAANSUhEUg';
/** A picture of 10,000 × 10,000 unpacks to 400 MB: no screen is that large. */
const MOST_SIDE = 10_000;

/** A record as a file that anything can read: its screens stand in it as `data:` addresses. */
export async function recordAsFile(record: ReliveRecord): Promise<string> {
  const [first, second] = record.before;
  const [one, two, during] = await Promise.all([first, second, record.during].map(loadAsText));
  return JSON.stringify({ ...record, before: [one, two], during }, null, 1);
}

/**
 * Reads such a file.
 * @throws RecordError that says where it is wrong, and what was expected there.
 */
export function readRecordFile(text: string): ReliveRecord {
  if (text.length > LARGEST_FILE) throw new RecordError('file', '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RecordError('file', '');
  }
  return checkRecord(value, screenAsText);
}

async function loadAsText(load: RelivedLoad): Promise<object> {
  return { ...load, screen: load.screen && PREFIX + base64(new Uint8Array(await load.screen.arrayBuffer())) };
}

const screenAsText: Check<Blob> = (value, at) => {
  const wrong = new RecordError('picture', at);
  if (typeof value !== 'string' || !value.startsWith(PREFIX + PNG_START)) throw wrong;
  const bytes = bytesOf(value.slice(PREFIX.length));
  if (bytes === null || bytes.length < 33 || bytes.length > LARGEST_SCREEN) throw wrong;
  const head = new DataView(bytes.buffer);
  const [width, height] = [head.getUint32(16), head.getUint32(20)];
  if (width < 1 || height < 1 || width > MOST_SIDE || height > MOST_SIDE) throw wrong;
  return new Blob([bytes], { type: 'image/png' });
};

function base64(bytes: Uint8Array): string {
  let text = '';
  // As many at once as a call takes.
  for (let at = 0; at < bytes.length; at += 32_768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  return btoa(text);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
