import { hostOf } from '../../observe/host-name';
import type { PageSigns } from './find-pieces';

/** More rules than this are not read. */
const MAX_RULES = 20_000;
const FONT_FACE = 5;
const IMPORT = 3;

/** What of a page hangs on hosts without an address of theirs standing at it. */
export interface PageLeanings extends PageSigns {
  /** Hosts of style sheets that would go. */
  styling: ReadonlySet<string>;
}

/**
 * Reads a page's style sheets, as far as the browser lets anybody read them, and where its code comes from.
 * @param wouldGo whether a host would not answer.
 */
export function readPageSigns(page: Document, wouldGo: (host: string) => boolean): PageLeanings {
  const styling = new Set<string>();
  const fonts = new Map<string, string>();
  let rules = 0;
  const read = (sheet: CSSStyleSheet) => {
    const host = sheet.href === null ? null : hostOf(sheet.href);
    if (host !== null && wouldGo(host)) styling.add(host);
    readRules(rulesOf(sheet), sheet.href ?? page.baseURI);
  };
  const readRules = (list: Iterable<CSSRule>, base: string) => {
    for (const rule of list) {
      if (++rules > MAX_RULES) return;
      if (rule.type === FONT_FACE) readFont(rule, base);
      else if (rule.type === IMPORT && 'styleSheet' in rule && isSheet(rule.styleSheet))
        read(rule.styleSheet);
      else if (rule.type !== 1 && 'cssRules' in rule && isRuleList(rule.cssRules))
        readRules(rule.cssRules, base);
    }
  };
  const readFont = (rule: CSSRule, base: string) => {
    const [, url = ''] = /url\(\s*["']?([^"')]+)/.exec(descriptorOf(rule, 'src')) ?? [];
    const host = URL.canParse(url, base) ? hostOf(new URL(url, base).href) : null;
    if (host !== null && wouldGo(host)) fonts.set(plainFamily(descriptorOf(rule, 'font-family')), host);
  };
  for (const sheet of page.styleSheets) read(sheet);
  const ready = readyFamilies(page);
  for (const family of fonts.keys()) if (!ready.has(family)) fonts.delete(family);
  return {
    styling,
    drawingHost: drawingHost(page, wouldGo),
    fontHost(families) {
      if (fonts.size === 0) return null;
      for (const family of families.split(',')) {
        const name = plainFamily(family);
        // The first font that the page has brought is the one; whether an earlier one is installed can't be known.
        if (ready.has(name)) return fonts.get(name) ?? null;
      }
      return null;
    },
  };
}

/** None where the sheet is another site's, which nobody may read. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

function descriptorOf(rule: CSSRule, name: string): string {
  const style: unknown = 'style' in rule ? rule.style : null;
  return typeof style === 'object' && style !== null && isDeclaration(style)
    ? style.getPropertyValue(name)
    : '';
}

/** Families of fonts that the page has brought and that have arrived. */
function readyFamilies(page: Document): Set<string> {
  const families = new Set<string>();
  page.fonts.forEach(({ family, status }) => {
    if (status === 'loaded') families.add(plainFamily(family));
  });
  return families;
}

/** Whose code must have drawn what only code can draw: known where all of the page's code comes from hosts that would go. */
function drawingHost(page: Document, wouldGo: (host: string) => boolean): string | null {
  const hosts = new Set<string>();
  for (const script of page.querySelectorAll('script')) {
    if (!/^$|module|javascript/.test(script.type)) continue;
    const host = script.src === '' ? null : hostOf(script.src);
    if (host === null ? /\S/.test(script.textContent) : !wouldGo(host)) return null;
    if (host !== null) hosts.add(host);
  }
  const [first] = hosts;
  return first ?? null;
}

function plainFamily(family: string): string {
  return family
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
}

function isSheet(value: unknown): value is CSSStyleSheet {
  return typeof value === 'object' && value !== null && 'cssRules' in value;
}

function isRuleList(value: unknown): value is CSSRuleList {
  return typeof value === 'object' && value !== null && 'length' in value;
}

function isDeclaration(value: object): value is CSSStyleDeclaration {
  return 'getPropertyValue' in value;
}
