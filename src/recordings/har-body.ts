import { base64Bytes } from './base64-bytes';
import { textMember } from './json-member';
import { pictureSize } from './picture-size';

/** Bytes of a picture that are looked at for its size. */
const PICTURE_HEAD = 256 * 1024;

/** The body of a HAR entry's answer as text, or null where it is not there. */
export function bodyText(content: unknown): string | null {
  const text = textMember(content, 'text');
  if (text === null || text === '') return null;
  if (textMember(content, 'encoding') !== 'base64') return text;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(base64Bytes(text));
}

/** Width × height of a picture in its own pixels, or null where its body is not there or tells nothing. */
export function pictureArea(content: unknown): number | null {
  const text = textMember(content, 'text');
  if (text === null || text === '') return null;
  const head = text.slice(0, PICTURE_HEAD);
  // Recorders keep pictures as base64; what is text is a drawing (SVG) or was damaged when it was kept.
  const isBase64 = textMember(content, 'encoding') === 'base64';
  return pictureSize(isBase64 ? base64Bytes(head) : new TextEncoder().encode(head));
}
