/** Longest tag that is read; what is longer is passed over. */
const LONGEST_TAG = 8192;
/** More tags than this are not looked at. */
const MOST_TAGS = 100_000;
/** Elements whose content is text (or is never run), up to their end tag. */
const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set([
  'iframe',
  'noscript',
  'script',
  'style',
  'template',
  'textarea',
  'title',
]);

/** A start tag, with the text up to the end tag where the element holds nothing but text. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Text between the end of the tag before and this one, as it stands; empty at first. */
  before: string;
  /** What an element whose content is text holds; empty for others. */
  content: string;
}

/**
 * Start tags of a document in order, without what stands in comments and in elements whose content is text, and last,
 * with an empty name, the text that is left.
 */
export function* htmlPieces(html: string): Generator<Tag> {
  // Only ASCII, so that places in both texts agree.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let at = 0;
  let textFrom = 0;
  let before = '';
  for (let count = 0; count < MOST_TAGS; count += 1) {
    at = html.indexOf('<', at);
    if (at === -1) break;
    if (html.startsWith('<!--', at)) {
      before += html.slice(textFrom, at);
      at = after(html, '-->', at + 4);
      textFrom = at;
      continue;
    }
    if (/^<[!?]/.test(html.slice(at, at + 2))) {
      // A doctype or an instruction, which hold no text.
      before += html.slice(textFrom, at);
      at = after(html, '>', at);
      textFrom = at;
      continue;
    }
    const [, slash, name] = /^(\/?)([a-z][a-z0-9-]{0,30})/.exec(lower.slice(at + 1, at + 40)) ?? [];
    if (name === undefined) {
      at += 1;
      continue;
    }
    before += `${html.slice(textFrom, at)} `;
    const end = endOfTag(html, at + 1 + name.length);
    const isWhole = html.charAt(end) === '>';
    const isOpaque = slash === '' && OPAQUE_ELEMENTS.has(name);
    const close = isOpaque ? indexOrEnd(lower, `</${name}`, end) : end;
    // A tag that is too long, or cut off with the recording, says nothing.
    if (isWhole && slash === '') {
      const attributes = attributesOf(html.slice(at + 1 + name.length, end));
      yield { name, attributes, before, content: isOpaque ? html.slice(end + 1, close) : '' };
      before = '';
    }
    at = isOpaque ? close : Math.min(html.length, isWhole ? end + 1 : end);
    textFrom = at;
  }
  yield { name: '', attributes: new Map(), before: before + html.slice(textFrom), content: '' };
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found;
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
