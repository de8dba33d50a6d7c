import { styleWithoutComments } from './addresses-in-style';

/** What a style sheet says of typefaces. */
export interface StyleType {
  /** Files of typefaces, with the family that they belong to. */
  files: readonly { url: string; family: string; isOptional: boolean }[];
  /** Families that the page's text is set in, first choices only, lower case. */
  text: readonly string[];
}

export const NO_TYPE: StyleType = { files: [], text: [] };

/** As much of a rule and of what it is for is looked at. */
const LONGEST_RULE = 20_000;
const LONGEST_SELECTOR = 2_000;
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
  for (const { selector, body } of rulesOf(styleWithoutComments(css))) {
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

/** Rules without rules in them, one after the other: each letter is looked at once, however long a rule is. */
function* rulesOf(css: string): Generator<{ selector: string; body: string }> {
  let from = 0;
  let opened = -1;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '}' && opened >= 0) {
      const body = css.slice(opened + 1, Math.min(index, opened + 1 + LONGEST_RULE));
      yield { selector: css.slice(Math.max(from, opened - LONGEST_SELECTOR), opened), body };
    }
    if (brace === '{' && opened >= 0) from = opened + 1;
    opened = brace === '{' ? index : -1;
    if (brace === '}') from = index + 1;
  }
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
