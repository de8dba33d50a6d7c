import { addressesInStyle } from './addresses-in-style';
import type { Tag } from './html-pieces';

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

/** An address that a tag names, and from where on it holds up the document's words. */
export interface Found {
  address: string;
  reference: Omit<MarkupReference, 'wordsHeld'>;
  /** Words before it where it holds up what comes after; null where it holds up nothing. */
  heldFrom: number | null;
}

/** What every reference is unless something says otherwise. */
const PLAIN = {
  holdsPaint: false,
  timing: 'in-place',
  isLazy: false,
  isImported: false,
  area: null,
} as const;

/** Where in the document a tag stands. */
export interface Place {
  base: string;
  /** Nothing to paint has come yet. */
  holdsAll: boolean;
  words: number;
  /** A film around or before it shows a picture until it plays. */
  hasPoster: boolean;
}

/** The addresses that a tag names, with what its markup says of each. */
export function referencesOf(tag: Tag, place: Place): Found[] {
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

/** An address in its normal form, without its fragment; null for what is none. */
export function resolved(address: string | undefined, base: string): string | null {
  if (!address?.trim() || !URL.canParse(address.trim(), base)) return null;
  const url = new URL(address.trim(), base);
  url.hash = '';
  return url.href;
}
