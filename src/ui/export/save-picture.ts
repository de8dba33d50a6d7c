import type { Drawing } from '../pictures/drawing';
import { saveFile } from '../relive/save-file';
import { type SheetText, sheetOf } from './sheet';
import { sheetAsPng } from './sheet-as-png';
import { sheetAsSvg } from './sheet-as-svg';

/** Saves a picture with what is to be known about it. */
export async function savePicture(
  drawing: Drawing<string>,
  text: SheetText,
  ending: 'png' | 'svg',
  fileName: string,
): Promise<void> {
  const sheet = sheetOf(drawing, text);
  const contents =
    ending === 'png' ? await sheetAsPng(sheet) : new Blob([sheetAsSvg(sheet)], { type: 'image/svg+xml' });
  saveFile(fileName, contents);
}
