import { createContext } from 'preact';
import type { SheetText } from '../export/sheet';
import type { PictureName } from './picture-figure';

/** What files of this page's pictures say beside the picture, and what they are called. */
export interface SheetInfo {
  textFor(picture: PictureName): SheetText;
  fileName(part: string, ending: string): string;
}

export const SheetContext = createContext<SheetInfo>({
  textFor: () => ({ title: '', lines: [], legend: [], credits: [], isRtl: false }),
  fileName: (part, ending) => `${part}.${ending}`,
});
