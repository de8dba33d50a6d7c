/** Longest tag that is read; what is longer is passed over. */
const LONGEST_TAG = 8192;
/** More tags than this are not looked at: heads are short. */
const MOST_TAGS = 5000;

/** Elements that may stand in a head; any other one begins the body. */
const HEAD_ELEMENTS: ReadonlySet<string> = new Set([
  'base',
  'head',
  'html',
  'link',
  'meta',
  'noscript',
  'script',
  'style',
  'template',
  'title',
]);
/** Elements whose content is text (or is never run), up to their end tag. */
const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set(['noscript', 'script', 'style', 'template', 'title']);

interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/**
 * Which scripts and style sheets of a document hold up its first paint by the rules of HTML: those in the head
 * without `async`, `defer` or `type=module`, and style sheets there that apply to screens.
 * @param html the document, or its beginning.
 * @param url the document's address, which the others are relative to.
 * @returns the addresses that the document names itself, and whether each blocks.
 */
export function blockingInHtml(html: string, url: string): Map<string, boolean> {
  const found = new Map<string, boolean>();
  let base = url;
  let isInHead = true;
  for (const { name, attributes } of tagsOf(html)) {
    if (!HEAD_ELEMENTS.has(name)) isInHead = false;
    if (name === 'base') base = resolved(attributes.get('href'), url) ?? base;
    const address = resolved(attributes.get(name === 'link' ? 'href' : 'src'), base);
    if (address === null) continue;
    if (name === 'script') mark(found, address, isInHead && isBlockingScript(attributes));
    else if (name === 'link' && isStyleSheet(attributes))
      mark(found, address, isInHead && applies(attributes));
  }
  return found;
}

/** What is named twice blocks if one of the two does. */
function mark(found: Map<string, boolean>, address: string, isBlocking: boolean): void {
  found.set(address, isBlocking || found.get(address) === true);
}

function isBlockingScript(attributes: ReadonlyMap<string, string>): boolean {
  return (
    !attributes.has('async') && !attributes.has('defer') && attributes.get('type')?.toLowerCase() !== 'module'
  );
}

function isStyleSheet(attributes: ReadonlyMap<string, string>): boolean {
  const kinds = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  return kinds.includes('stylesheet') && !kinds.includes('alternate');
}

function applies(attributes: ReadonlyMap<string, string>): boolean {
  const media = (attributes.get('media') ?? '').trim().toLowerCase();
  return !attributes.has('disabled') && !/^(?:print|speech|not all)\b/.test(media);
}

function resolved(address: string | undefined, base: string): string | null {
  if (!address?.trim() || !URL.canParse(address.trim(), base)) return null;
  const url = new URL(address.trim(), base);
  url.hash = '';
  return url.href;
}

/** Start tags in order, without what stands in comments and in elements whose content is text. */
function* tagsOf(html: string): Generator<Tag> {
  // Only ASCII, so that places in both texts agree.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let at = 0;
  for (let count = 0; count < MOST_TAGS; count += 1) {
    at = html.indexOf('<', at);
    if (at === -1) return;
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
      continue;
    }
    const name = /^[a-z][a-z0-9-]{0,30}/.exec(lower.slice(at + 1, at + 40))?.[0];
    if (name === undefined) {
      at += 1;
      continue;
    }
    const end = endOfTag(html, at + 1 + name.length);
    // A tag that is too long, or cut off with the recording, says nothing.
    if (html.charAt(end) === '>') {
      yield { name, attributes: attributesOf(html.slice(at + 1 + name.length, end)) };
    }
    at = OPAQUE_ELEMENTS.has(name) ? after(lower, `</${name}`, end) : end;
  }
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** Index of the tag's `>`, which may also stand inside quotes, or where looking for it was given up. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  const last = Math.min(html.length, from + LONGEST_TAG);
  for (let at = from; at < last; at += 1) {
    const character = html.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return last;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
  for (const [, name = '', double, single, bare] of text.matchAll(pattern)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, unescaped(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** Addresses in documents are written with `&amp;`. */
function unescaped(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}
