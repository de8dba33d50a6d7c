import { GIF } from 'image-size/types/gif';
import { HEIF } from 'image-size/types/heif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { SVG } from 'image-size/types/svg';
import { WEBP } from 'image-size/types/webp';

/** Kinds that pages show; HEIF is what AVIF is wrapped in. */
const KINDS = [PNG, JPG, GIF, WEBP, HEIF, SVG];

/** Width × height that a picture's bytes tell, the largest where there are several, or null. */
export function pictureSize(bytes: Uint8Array): number | null {
  try {
    const size = KINDS.find((kind) => kind.validate(bytes))?.calculate(bytes);
    if (!size) return null;
    return (size.images ?? [size]).reduce((most, { width, height }) => Math.max(most, width * height), 0);
  } catch {
    return null;
  }
}
