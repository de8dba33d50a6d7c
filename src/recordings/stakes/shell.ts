import { areOfOneSite } from '../are-of-one-site';
import type { Markup } from '../document-markup';
import type { HarEntry } from '../har-entry';
import type { JudgedPage } from './part';

/** Fewer words than this in the markup are a shell that scripts fill. */
const SHELL_WORDS = 40;
/** With fewer it is one whatever else it holds: a bar of links, a word of waiting. */
const SKELETON_WORDS = 20;
/** More links and buttons than this are no shell. */
const SHELL_CONTROLS = 5;
/** Where there are fields and more words than this, the page stands as it came. */
const FORM_WORDS = 3;
/** A frame of this area is what its page is there for. */
const FILLING_AREA = 100_000;
/** Smallest script that can be what fills a shell, in bytes. */
const SMALLEST_BUNDLE = 2_000;

/** A document that arrives with hardly anything in it: scripts fill it. */
export function isShell({ words, controls, fields, references, isCut }: Markup): boolean {
  if (isCut) return false;
  if (fields > 0 && words >= FORM_WORDS) return false;
  // A page that is there for what it embeds is filled by that.
  const embeds = [...references.values()].some(
    ({ kind, area }) => kind === 'frame' && (area ?? 0) >= FILLING_AREA,
  );
  if (embeds) return false;
  return words < SKELETON_WORDS || (words < SHELL_WORDS && controls < SHELL_CONTROLS);
}

/** A shell in which nothing at all is painted before its scripts have run. */
export function isEmptyShell({ words, pictures }: Markup): boolean {
  return words === 0 && pictures === 0;
}

/** A shell that scripts of its own fill with more than it came with. */
export function isFilled(markup: Markup): boolean {
  const own = [...markup.references.values()].some(
    ({ kind, timing }) => kind === 'script' && timing !== 'async',
  );
  return own && isShell(markup);
}

/** Named by the markup and run in its order: what is `async` comes when it comes, and is seldom the page itself. */
export function fillsShell(entry: HarEntry, { markup, host, siteOf }: JudgedPage): boolean {
  const named = markup?.references.get(entry.url);
  if (named?.kind !== 'script' || (entry.size ?? SMALLEST_BUNDLE) < SMALLEST_BUNDLE) return false;
  return named.timing !== 'async' || areOfOneSite(entry.host, host, siteOf);
}

/** Asked for by what fills the shell, as far as it is known who asked. */
export function isAskedByShell(entry: HarEntry, page: JudgedPage): boolean {
  const ancestors = [...page.family.ancestorsOf(entry)];
  return ancestors.length === 0 || ancestors.some((one) => fillsShell(one, page));
}
