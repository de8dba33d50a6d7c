import { styleWithoutComments } from './addresses-in-style';

/** What a style sheet says of typefaces. */
export interface StyleType {
  /** Files of typefaces, with the family that they belong to. */
  files: readonly { url: string; family: string; isOptional: boolean }[];
  /** Families that the page's text is set in, first choices only, lower case. */
  text: readonly string[];
}

export const NO_TYPE: StyleType = { files: [], text: [] };

/** More rules than this are not read. */
const MOST_RULES = 20_000;
/** What sets a page's text: the whole, its paragraphs, or a variable of them. */
const TEXT_SELECTOR = /(?:^|[\s,>])(?:body|html|:root|p|main|article|\*)(?:$|[\s,:.])/;

/**
 * The typefaces that a style sheet brings, and the families that it sets the page's text in.
 * @param base address of the style sheet, which the others are relative to.
 */
export function typeInStyle(css: string, base: string): StyleType {
  if (!/font/i.test(css)) return NO_TYPE;
  const files: { url: string; family: string; isOptional: boolean }[] = [];
  const text = new Set<string>();
  let count = 0;
  for (const [, selector = '', body = ''] of styleWithoutComments(css).matchAll(
    /([^{}]{0,2000})\{([^{}]{0,20000})\}/g,
  )) {
    if (++count > MOST_RULES) break;
    const family = familyIn(body);
    if (family === null) continue;
    if (/@font-face/i.test(selector)) {
      const isOptional = /font-display\s{0,5}:\s{0,5}optional/i.test(body);
      for (const [, address = ''] of body.matchAll(/url\(\s{0,20}["']?([^"'()\s]{1,4096})/gi)) {
        if (URL.canParse(address, base)) files.push({ url: new URL(address, base).href, family, isOptional });
      }
    } else if (TEXT_SELECTOR.test(selector.trim())) text.add(family);
  }
  return { files, text: [...text] };
}

/** The first family of a rule, or null. */
function familyIn(body: string): string | null {
  const family = /font-family\s{0,5}:\s{0,5}["']?([^"',;}]{1,200})/i.exec(body)?.[1];
  if (family !== undefined) return family.trim().toLowerCase();
  // The shorthand ends with the families, after size and line height.
  const short =
    /(?:^|[;\s{])font\s{0,5}:\s{0,5}[^;}]{0,200}?\d[a-z%]*(?:\/[\d.a-z%]+)?\s+["']?([^"',;}]{1,200})/i.exec(
      body,
    )?.[1];
  return short === undefined ? null : short.trim().toLowerCase();
}
