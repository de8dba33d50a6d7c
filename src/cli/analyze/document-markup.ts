import { addressesInStyle } from './addresses-in-style';
import { htmlPieces, type Tag } from './html-pieces';
import { type StyleType, typeInStyle } from './type-in-style';
import { wordsIn } from './words-in';

/** What a document's markup says of an address that it names. */
export interface MarkupReference {
  kind: 'script' | 'style' | 'image' | 'frame' | 'media';
  /** Holds up the first paint, by the rules of HTML: nothing is shown before it has come. */
  holdsPaint: boolean;
  /**
   * Where it stands in the body and holds up what comes after it: how much of the document's words come later, 0–1.
   * Null for what holds up nothing.
   */
  wordsHeld: number | null;
  /**
   * When a script runs: where it stands, after the document in order (`defer`, modules), or whenever it has come
   * (`async`). Style sheets for other media are `async`.
   */
  timing: 'in-place' | 'deferred' | 'async';
  /** Its address stands aside (`data-src` and the like) until a script puts it in. */
  isLazy: boolean;
  /** A module imports it: none of those that import each other runs when one does not come. */
  isImported: boolean;
  /** Words of the document that come before it. */
  wordsBefore: number;
  /** Area in CSS pixels by its own attributes, 0 where it is hidden; null where they do not tell. */
  area: number | null;
}

/** What can be read from a document as it arrived, before any script has run. */
export interface Markup {
  references: ReadonlyMap<string, MarkupReference>;
  /** Words of its body that a reader would see. */
  words: number;
  /** Pictures, films, frames and drawings that stand in its body. */
  pictures: number;
  /** Links, buttons and fields of its body, and of these the fields that can be filled in. */
  controls: number;
  fields: number;
  /** Scripts that stand in it, not as files: they may fill the page, too. */
  inlineScriptLetters: number;
  /** Elements that are nothing until a script defines them (custom elements). */
  customElements: number;
  /** A style of its own hides the body until a script shows it. */
  isHidden: boolean;
  /** Only its beginning was kept: of what it does not name nothing is known, nor of how much it holds. */
  isCut: boolean;
  /** What its own style elements say of typefaces. */
  fonts: StyleType;
}

/** Elements that may stand in a head; any other one, or text, begins the body. */
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
const FIELDS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
const CONTROLS: ReadonlySet<string> = new Set(['a', 'button', 'input', 'select', 'textarea']);
/** A document of which less was kept, of its bytes, was cut: recorders count them in ways that differ a little. */
const WHOLE = 0.8;
/** Letters of a style element that are looked at for such rules. */
const LONGEST_STYLE = 50_000;
/** Rules that keep a whole page out of sight until a script takes them away, or an animation ends (as AMP's do). */
const HIDING = [
  /(?:^|[},>])\s{0,20}body\s{0,20}\{[^{}]{0,500}?(?:visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|display\s*:\s*none)/,
  /(?:^|[},>])\s{0,20}body\s{0,20}\{[^{}]{0,500}?animation[^{}]{0,500}\}[\s\S]{0,400}?\{[^{}]{0,100}\{\s*visibility\s*:\s*hidden/,
];
const PICTURES: ReadonlySet<string> = new Set(['canvas', 'embed', 'iframe', 'img', 'object', 'svg', 'video']);

interface Found {
  address: string;
  reference: Omit<MarkupReference, 'wordsHeld'>;
  /** Words before it where it holds up what comes after; null where it holds up nothing. */
  heldFrom: number | null;
}

/**
 * Reads what a document's markup says: what it names, what of that holds up the first paint or the rest of the page
 * (as measured in Chromium: a script or style sheet in the body that hangs leaves what stands before it and nothing
 * after it), and how much it holds itself.
 * @param html the document, or its beginning.
 * @param url the document's address, which the others are relative to.
 * @param size bytes of the whole document, where they are known.
 */
export function readMarkup(html: string, url: string, size: number | null = null): Markup {
  const found: Found[] = [];
  let base = url;
  let isInHead = true;
  let words = 0;
  let pictures = 0;
  let controls = 0;
  let fields = 0;
  let hasPoster = false;
  let inlineScriptLetters = 0;
  let customElements = 0;
  let isHidden = false;
  let ownStyles = '';
  for (const tag of htmlPieces(html)) {
    const { name, attributes } = tag;
    const text = wordsIn(tag.before);
    if (text > 0) isInHead = false;
    words += text;
    if (name === '') break;
    if (!HEAD_ELEMENTS.has(name)) isInHead = false;
    if (name === 'base') base = resolved(attributes.get('href'), url) ?? base;
    if (PICTURES.has(name)) pictures += 1;
    if (name.includes('-')) customElements += 1;
    if (name === 'style') ownStyles += `${tag.content}\n`;
    if (name === 'style' && HIDING.some((rule) => rule.test(tag.content.slice(0, LONGEST_STYLE))))
      isHidden = true;
    if (CONTROLS.has(name)) controls += 1;
    if (FIELDS.has(name) && attributes.get('type')?.toLowerCase() !== 'hidden') fields += 1;
    // A film's sources follow it; where a picture stands for it, nobody misses it at first.
    if (name === 'video' || name !== 'source') hasPoster = name === 'video' && attributes.has('poster');
    if (name === 'script' && !attributes.has('src')) inlineScriptLetters += tag.content.length;
    // Nothing to paint has come yet: what holds up the rest holds up all.
    const holdsAll = isInHead || (words === 0 && pictures === 0);
    found.push(...referencesOf(tag, { base, holdsAll, words, hasPoster }));
  }
  return {
    references: together(found, words),
    words,
    pictures,
    controls,
    fields,
    inlineScriptLetters,
    customElements,
    isHidden,
    isCut: size !== null && Buffer.byteLength(html) < WHOLE * size,
    fonts: typeInStyle(ownStyles, base),
  };
}

/** What every reference is unless something says otherwise. */
const PLAIN = {
  holdsPaint: false,
  timing: 'in-place',
  isLazy: false,
  isImported: false,
  area: null,
} as const;

interface Place {
  base: string;
  /** Nothing to paint has come yet. */
  holdsAll: boolean;
  words: number;
  /** A film around or before it shows a picture until it plays. */
  hasPoster: boolean;
}

function referencesOf(tag: Tag, place: Place): Found[] {
  const { name, attributes, content } = tag;
  const at = (attribute: string) => resolved(attributes.get(attribute), place.base);
  const set = (attribute: string) => candidates(attributes.get(attribute), place.base);
  switch (name) {
    case 'script':
      return [
        ...codeReferences([at('src')], 'script', attributes, isHoldingScript(attributes), place),
        ...importsIn(tag, place),
      ];
    case 'link':
      if (isModulePreload(attributes))
        return codeReferences([at('href')], 'script', attributes, false, place);
      return isStyleSheet(attributes)
        ? codeReferences([at('href')], 'style', attributes, applies(attributes), place)
        : [];
    case 'style':
      return codeReferences(addressesInStyle(content, place.base).imports, 'style', attributes, true, place);
    case 'source':
      return [...shown([at('src')], 'media', tag, place), ...shown(set('srcset'), 'image', tag, place)];
    case 'img':
    case 'input':
      return [...shown([at('src'), ...set('srcset')], 'image', tag, place), ...lazy(tag, place)];
    case 'iframe':
    case 'frame':
      return shown([at('src')], 'frame', tag, place);
    case 'video':
      return [...shown([at('src')], 'media', tag, place), ...shown([at('poster')], 'image', tag, place)];
    default:
      return [
        ...shown(addressesInStyle(attributes.get('style') ?? '', place.base).others, 'image', tag, place),
        ...lazy(tag, place),
      ];
  }
}

function codeReferences(
  addresses: readonly (string | null)[],
  kind: 'script' | 'style',
  attributes: ReadonlyMap<string, string>,
  holds: boolean,
  { holdsAll, words }: Place,
): Found[] {
  const isModule = attributes.get('type')?.trim().toLowerCase() === 'module';
  const isDeferred = attributes.has('defer') || isModule || isModulePreload(attributes);
  const later = !attributes.has('async') && isDeferred ? 'deferred' : 'async';
  return known(addresses).map((address) => ({
    address,
    reference: {
      ...PLAIN,
      kind,
      holdsPaint: holds && holdsAll,
      timing: holds ? 'in-place' : later,
      wordsBefore: words,
    },
    heldFrom: holds && !holdsAll ? words : null,
  }));
}

/** What a module in the document imports before it runs. */
function importsIn({ attributes, content }: Tag, { base, words }: Place): Found[] {
  if (attributes.get('type')?.trim().toLowerCase() !== 'module' || content === '') return [];
  const pattern = /\bimport\s{0,20}(?:[\w\s{},*$]{1,500}\sfrom\s{0,20})?["']([^"'\n]{1,4096})["']/g;
  const addresses = [...content.matchAll(pattern)].map(([, text]) => resolved(text, base));
  return known(addresses).map((address) => ({
    address,
    reference: { ...PLAIN, kind: 'script', timing: 'deferred', isImported: true, wordsBefore: words },
    heldFrom: null,
  }));
}

function shown(
  addresses: readonly (string | null)[],
  kind: MarkupReference['kind'],
  { attributes }: Tag,
  { words, hasPoster }: Place,
): Found[] {
  const area = hasPoster && kind !== 'image' ? 0 : areaOf(attributes, kind);
  return known(addresses).map((address) => ({
    address,
    reference: { ...PLAIN, kind, wordsBefore: words, area },
    heldFrom: null,
  }));
}

/** Addresses of pictures that stand aside until a script puts them in. */
function lazy(tag: Tag, place: Place): Found[] {
  const aside = [...tag.attributes].filter(([name]) => /^data-(?:src|srcset|bg|original|lazy)/.test(name));
  const addresses = aside.flatMap(([name, value]) =>
    name.includes('srcset') ? candidates(value, place.base) : [resolved(value, place.base)],
  );
  return shown(addresses, 'image', tag, place).map(({ reference, ...found }) => ({
    ...found,
    reference: { ...reference, isLazy: true },
  }));
}

function known(addresses: readonly (string | null)[]): string[] {
  return addresses.filter((address) => address !== null);
}

/** What is named twice holds up what the one that holds more does. */
function together(found: readonly Found[], words: number): Map<string, MarkupReference> {
  const references = new Map<string, MarkupReference>();
  for (const { address, reference, heldFrom } of found) {
    const wordsHeld = heldFrom === null ? null : words === 0 ? 0 : (words - heldFrom) / words;
    const before = references.get(address);
    references.set(address, {
      ...reference,
      holdsPaint: reference.holdsPaint || before?.holdsPaint === true,
      isLazy: reference.isLazy && before?.isLazy !== false,
      isImported: reference.isImported || before?.isImported === true,
      timing: earlier(reference.timing, before?.timing ?? 'async'),
      wordsHeld: greater(wordsHeld, before?.wordsHeld ?? null),
      wordsBefore: Math.min(reference.wordsBefore, before?.wordsBefore ?? reference.wordsBefore),
      area: before ? greater(before.area, reference.area) : reference.area,
    });
  }
  return references;
}

function earlier(a: MarkupReference['timing'], b: MarkupReference['timing']): MarkupReference['timing'] {
  const order = ['in-place', 'deferred', 'async'] as const;
  return order.find((timing) => timing === a || timing === b) ?? 'async';
}

function greater(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function isHoldingScript(attributes: ReadonlyMap<string, string>): boolean {
  const type = (attributes.get('type') ?? '').trim().toLowerCase();
  const isCode = type === '' || /^(?:text|application)\/(?:x-)?(?:java|ecma)script/.test(type);
  return isCode && !attributes.has('async') && !attributes.has('defer') && !attributes.has('nomodule');
}

/** What a module will ask for, fetched ahead. */
function isModulePreload(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('rel')?.trim().toLowerCase() === 'modulepreload';
}

function isStyleSheet(attributes: ReadonlyMap<string, string>): boolean {
  const kinds = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  return kinds.includes('stylesheet') && !kinds.includes('alternate');
}

function applies(attributes: ReadonlyMap<string, string>): boolean {
  const media = (attributes.get('media') ?? '').trim().toLowerCase();
  return !attributes.has('disabled') && !/^(?:print|speech|not all)\b/.test(media);
}

/** Area by width and height; 0 where the element says itself that it is not seen. */
function areaOf(attributes: ReadonlyMap<string, string>, kind: MarkupReference['kind']): number | null {
  const style = attributes.get('style') ?? '';
  if (attributes.has('hidden') || /(?:display:\s*none|visibility:\s*hidden)/i.test(style)) return 0;
  const width = lengthOf(
    attributes.get('width'),
    /(?:^|;)\s*width:\s*([\d.]+)(?:px|\s*[;"]|$)/i.exec(style)?.[1],
  );
  const height = lengthOf(
    attributes.get('height'),
    /(?:^|;)\s*height:\s*([\d.]+)(?:px|\s*[;"]|$)/i.exec(style)?.[1],
  );
  if (width === 0 || height === 0) return 0;
  if (kind === 'frame') {
    const styled = /(?:^|;)\s*(?:width|height|position)\s*:/i.test(style);
    // What no attribute says is 300 × 150 by the rules of HTML, unless a style sheet says otherwise.
    return width === null && height === null && styled ? null : (width ?? 300) * (height ?? 150);
  }
  return width === null || height === null ? null : width * height;
}

function lengthOf(attribute: string | undefined, styled: string | undefined): number | null {
  const text = styled ?? attribute ?? '';
  if (/^\s*[\d.]+\s*(?:px)?\s*$/.test(text)) return Math.min(Number.parseFloat(text), 10_000);
  return null;
}

/** The addresses of a `srcset`. */
function candidates(srcset: string | undefined, base: string): (string | null)[] {
  if (srcset === undefined) return [];
  return srcset
    .split(/,\s+|\s[\d.]+[wx]\s*,?\s*/)
    .slice(0, 50)
    .map((address) => resolved(address, base));
}

function resolved(address: string | undefined, base: string): string | null {
  if (!address?.trim() || !URL.canParse(address.trim(), base)) return null;
  const url = new URL(address.trim(), base);
  url.hash = '';
  return url.href;
}
