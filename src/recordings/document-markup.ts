import { htmlPieces } from './html-pieces';
import { type Found, type MarkupReference, referencesOf, resolved } from './markup-references';
import { type StyleType, typeInStyle } from './type-in-style';
import { wordsIn } from './words-in';

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
    customElements,
    isHidden,
    isCut: size !== null && new TextEncoder().encode(html).length < WHOLE * size,
    fonts: typeInStyle(ownStyles, base),
  };
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
