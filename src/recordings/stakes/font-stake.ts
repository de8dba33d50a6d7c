import type { Stake } from '../../observe/stake';
import type { HarEntry } from '../har-entry';
import type { StyleType } from '../type-in-style';
import { TEXT_WORDS } from './limits';
import type { JudgedPage } from './part';
import { isFilled } from './shell';

const ICON_FONT = /icon|awesome|fa-(?:solid|brands|regular)|glyph|material|symbol|feather|social/i;

/**
 * What hangs on a typeface: much text looks different without the one that it is set in; headings and icons are too
 * little to be missed, and what is optional would have been done without.
 * @param styles what the page's style sheets say of typefaces.
 */
export function fontStake({ url }: HarEntry, { markup }: JudgedPage, styles: readonly StyleType[]): Stake {
  const hasLittleText = markup !== null && !markup.isCut && markup.words < TEXT_WORDS && !isFilled(markup);
  const file = styles.flatMap(({ files }) => files).find((one) => one.url === url);
  if (ICON_FONT.test(file?.family ?? url) || hasLittleText || file?.isOptional) return 'none';
  const text = styles.flatMap((style) => style.text);
  // A variable may stand for any of them.
  const isTold = file !== undefined && text.length > 0 && !text.some((family) => family.startsWith('var('));
  return isTold && !text.includes(file.family) ? 'none' : 'part';
}
