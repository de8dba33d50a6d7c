import type { Pixels } from '../../relive/page-snapshot';

/** Reads the pixels of a picture, no finer than the page's own: what sharper screens add tells nothing more. */
export async function screenPixels(picture: Blob, cssWidth: number): Promise<Pixels> {
  const bitmap = await createImageBitmap(picture);
  const scale = cssWidth > 0 ? Math.min(1, cssWidth / bitmap.width) : 1;
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('Expected a canvas to draw a screen on, and the browser gave none.');
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** The bytes of a `data:` address, which the extension's own policy lets nobody fetch. */
export function blobOfDataUrl(url: string): Blob {
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
