import { addressesInStyle } from './addresses-in-style';
import { bodyText, pictureArea } from './har-body';
import type { Loads } from './har-role';
import { namesInScript } from './names-in-script';
import { NO_TYPE, type StyleType, typeInStyle } from './type-in-style';
import { proseIn, wordsInData } from './words-in';

/** What is kept of an answer's body: as much as tells what of a page hangs on it. */
export interface BodyFacts {
  /** Style sheets that this one waits for. */
  imports: readonly string[];
  /** What else this style sheet names: pictures and typefaces. */
  names: readonly string[];
  /** Typefaces of this style sheet, and which of them text is set in. */
  fonts: StyleType;
  /** Hosts and file names in a script, where the recorder does not tell who asked for what. */
  mentions: ReadonlySet<string>;
  /** A script that puts pictures in whose addresses stand aside in the markup (`data-src` and the like). */
  isLazyLoader: boolean;
  /** A script that does something once the page has loaded. */
  waitsForLoad: boolean;
  /** Words for readers in data or in a script, or null where the body is not there. */
  words: number | null;
  /** Of a picture, width × height in its own pixels, or null. */
  area: number | null;
}

const NOTHING: BodyFacts = {
  imports: [],
  names: [],
  fonts: NO_TYPE,
  mentions: new Set(),
  isLazyLoader: false,
  waitsForLoad: false,
  words: null,
  area: null,
};

const LAZY = /data-?(?:src|bg|original|lazy|background)|dataset\.(?:src|bg|original|lazy)/i;
const AFTER_LOAD = /\bonload\s*=|addEventListener\(\s*["']load["']|\.on\(\s*["']load|\.load\(\s*function/;

/**
 * Reads what a body tells.
 * @param kind what its media type says that it is.
 * @param more.isData asked for by a script as data, whatever it is.
 * @param more.hasInitiators the recorder tells who asked for what.
 */
export function bodyFacts(
  content: unknown,
  kind: Loads | null,
  more: { url: string; mimeType: string; isData: boolean; hasInitiators: boolean },
): BodyFacts {
  if (more.isData) {
    const body = bodyText(content);
    return body === null ? NOTHING : { ...NOTHING, words: wordsInData(body, more.mimeType) };
  }
  if (kind === 'image') return { ...NOTHING, area: pictureArea(content) };
  if (kind === 'style') {
    const body = bodyText(content) ?? '';
    const { imports, others } = addressesInStyle(body, more.url);
    return { ...NOTHING, imports, names: others, fonts: typeInStyle(body, more.url) };
  }
  if (kind !== 'script') return NOTHING;
  const body = bodyText(content);
  if (body === null) return NOTHING;
  return {
    ...NOTHING,
    mentions: more.hasInitiators ? NOTHING.mentions : namesInScript(body),
    isLazyLoader: LAZY.test(body),
    waitsForLoad: AFTER_LOAD.test(body),
    words: proseIn(body),
  };
}
