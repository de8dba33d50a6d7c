import { imageSize } from 'image-size';
import { textMember } from './json-member';

/** Bytes of a picture that are looked at for its size. */
const PICTURE_HEAD = 256 * 1024;

/** The body of a HAR entry's answer as text, or null where it is not there. */
export function bodyText(content: unknown): string | null {
  const text = textMember(content, 'text');
  if (text === null || text === '') return null;
  if (textMember(content, 'encoding') !== 'base64') return text;
  return Buffer.from(text, 'base64').toString('utf8');
}

/** Width × height of a picture in its own pixels, or null where its body is not there or tells nothing. */
export function pictureArea(content: unknown): number | null {
  const text = textMember(content, 'text');
  if (text === null || text === '') return null;
  const isBase64 = textMember(content, 'encoding') === 'base64';
  // Recorders keep pictures as base64; what is text is a drawing (SVG) or was damaged when it was kept.
  const bytes = isBase64
    ? Buffer.from(text.slice(0, PICTURE_HEAD), 'base64')
    : Buffer.from(text.slice(0, PICTURE_HEAD), 'utf8');
  try {
    const { width, height } = imageSize(bytes);
    return width * height;
  } catch {
    return null;
  }
}
