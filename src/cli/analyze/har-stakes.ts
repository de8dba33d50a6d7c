import type { Role } from '../../observe/page-load';
import { greaterStake, type Stake, usualStake } from '../../observe/stake';
import { type Markup, type MarkupReference, readMarkup } from './document-markup';
import type { HarEntry } from './har-entry';
import type { HarFamily } from './har-family';
import { isBlocking, isEmbedded, loadsOf } from './har-role';
import { areOfOneSite } from './site-of';

/** What a request of a recording is to its page, and what of the page hangs on it. */
export interface Part {
  role: Role;
  stake: Stake;
}

/** Fewer words than this in the markup are a shell that scripts fill. */
const SHELL_WORDS = 40;
/** With fewer it is one whatever else it holds: a bar of links, a word of waiting. */
const SKELETON_WORDS = 20;
/** A shell with fewer is empty: nothing is painted before its scripts have run. */
const EMPTY_WORDS = 3;
/** As many words fill enough of the first screen for another typeface to be seen. */
const TEXT_WORDS = 100;
const ICON_FONT = /icon|awesome|fa-(?:solid|brands|regular)|glyph|material|symbol|feather|social/i;
/** More links and buttons than this are no shell. */
const SHELL_CONTROLS = 5;
/** Data of fewer bytes tell readers nothing. */
const SMALLEST_DATA = 200;
/** Smallest script that can be what fills a shell, in bytes. */
const SMALLEST_BUNDLE = 2_000;
/** What is missed: pictures from this area on, in CSS pixels (as outcomes are measured). */
const SEEN_AREA = 5_000;
/** Pictures up to this area are pixels for counting. */
const PIXEL_AREA = 400;
/** A frame of this area is what its page is there for. */
const FILLING_AREA = 100_000;
/** Pictures in frames from this area on are seen. */
const FRAMED_AREA = 20_000;
/** Bytes from which on a picture of unknown size is taken to be seen. */
const SEEN_BYTES = 2_500;
/** Shares of a page's words or of its style sheets' bytes. */
const MOST = 0.5;
const MOST_STYLE = 0.8;
const SOME = 0.03;

interface Page {
  /** Document with the redirects that led to it. */
  documents: readonly HarEntry[];
  markup: Markup | null;
  family: HarFamily;
  host: string;
}

/**
 * Says of each request of a recorded page what it is to the page and what of the page hangs on it, from what the
 * recording holds: the document's markup, style sheets, data and pictures as they arrived, and who asked for whom.
 * What only loaded because something else ran hangs on that, too.
 */
export function harStakes(
  entries: readonly HarEntry[],
  documents: readonly HarEntry[],
  markup: Markup | null,
  family: HarFamily,
): Map<HarEntry, Part> {
  const page: Page = { documents, markup, family, host: documents.at(-1)?.host ?? '' };
  const parts = new Map<HarEntry, Part>();
  for (const entry of entries) parts.set(entry, ownPart(entry, page));
  weighPictures(parts, page);
  weighStyles(parts);
  weighData(parts, page);
  weighScripts(parts, page);
  passOn(parts, family);
  return parts;
}

/** By itself, as far as one request tells it; what needs the others for comparison is weighed after. */
function ownPart(entry: HarEntry, page: Page): Part {
  if (page.documents.includes(entry)) return { role: 'document', stake: 'all' };
  const loads = loadsOf(entry);
  const named = page.markup?.references.get(entry.url);
  if (isEmbedded(entry)) return { role: 'frame', stake: frameStake(entry, named) };
  if (loads !== 'script' && loads !== 'style') {
    const isFramed = page.family.frameOf(entry) !== null;
    if (isFramed) return { role: loads === 'data' ? 'frame' : loads, stake: framedStake(loads, entry, page) };
    return {
      role: loads,
      stake:
        loads === 'font'
          ? fontStake(entry, page)
          : loads === 'media'
            ? mediaStake(entry, named)
            : usualStake(loads),
    };
  }
  // What styles and scripts do inside a frame, they do to that frame.
  if (page.family.frameOf(entry)) return { role: 'frame', stake: 'none' };
  if (holdsPaint(loads, entry, named, page)) return { role: 'blocking', stake: 'all' };
  const held = named?.wordsHeld ?? null;
  if (held !== null && held >= SOME) return { role: 'blocking', stake: held >= MOST ? 'use' : 'part' };
  // Without the document nothing tells what its scripts do for it.
  return { role: 'app', stake: page.markup ? 'none' : usualStake('app') };
}

function holdsPaint(
  loads: 'script' | 'style',
  entry: HarEntry,
  named: MarkupReference | undefined,
  page: Page,
): boolean {
  if (!page.markup) return isBlocking(loads, entry);
  if (entry.renderBlocking !== '') return entry.renderBlocking === 'blocking';
  if (named) return named.holdsPaint;
  // Imported by one that holds up the paint. What a script puts in holds up nothing (as measured in Chromium).
  return (
    loads === 'style' &&
    [...page.family.ancestorsOf(entry)].some(
      (one) => page.markup?.references.get(one.url)?.holdsPaint === true && one.imports.length > 0,
    )
  );
}

/** Of what stands in a frame, only large pictures on the first screen are missed: the frame itself stays. */
function framedStake(loads: Role, entry: HarEntry, { family, markup }: Page): Stake {
  if (loads !== 'image' || (entry.area ?? 0) < FRAMED_AREA) return 'none';
  const frame = family.frameOf(entry);
  const named = frame && markup?.references.get(frame.url);
  return named && named.wordsBefore <= TEXT_WORDS ? 'part' : 'none';
}

/** Text in another typeface looks different where there is much of it; icons are few. */
function fontStake({ url }: HarEntry, { markup }: Page): Stake {
  const hasLittleText = markup !== null && markup.words < TEXT_WORDS && !isFilled(markup);
  return ICON_FONT.test(url) || hasLittleText ? 'none' : 'part';
}

/** A shell that scripts of its own fill with more than it came with. */
function isFilled(markup: Markup): boolean {
  const { references } = markup;
  return (
    isShell(markup) &&
    [...references.values()].some(({ kind, timing }) => kind === 'script' && timing !== 'async')
  );
}

/** A film that a picture stands for is not missed at first, and sound is never seen. */
function mediaStake({ mimeType }: HarEntry, named: MarkupReference | undefined): Stake {
  return named?.area === 0 || mimeType.startsWith('audio/') ? 'none' : 'part';
}

/** A frame is seen where its markup gives it room, or where it holds something to see. */
function frameStake(entry: HarEntry, named: MarkupReference | undefined): Stake {
  if (named?.area !== undefined && named.area !== null) return named.area >= SEEN_AREA ? 'part' : 'none';
  if (entry.html === null) return entry.size !== null && entry.size < SEEN_BYTES ? 'none' : 'part';
  const { words, pictures } = readMarkup(entry.html, entry.url);
  return words > EMPTY_WORDS || pictures > 0 ? 'part' : 'none';
}

/** Pictures of one host are missed together: each that is no mere pixel counts. */
function weighPictures(parts: ReadonlyMap<HarEntry, Part>, { markup, family }: Page): void {
  const areas = new Map<string, number>();
  const pictures = [...parts].filter(([entry, { role }]) => role === 'image' && !family.frameOf(entry));
  const areaOf = (entry: HarEntry) => {
    const area = markup?.references.get(entry.url)?.area ?? entry.area;
    if (area !== null && area !== undefined) return area > PIXEL_AREA ? area : 0;
    return entry.size === null || entry.size >= SEEN_BYTES ? SEEN_AREA : 0;
  };
  for (const [entry] of pictures) areas.set(entry.host, (areas.get(entry.host) ?? 0) + areaOf(entry));
  for (const [entry, part] of pictures) {
    part.stake = areaOf(entry) > 0 && (areas.get(entry.host) ?? 0) >= SEEN_AREA ? 'part' : 'none';
  }
}

/** Style sheets that hold up nothing: by their share of all styling. */
function weighStyles(parts: ReadonlyMap<HarEntry, Part>): void {
  const styles = [...parts].filter(([entry, { role }]) => loadsOf(entry) === 'style' && role !== 'frame');
  const bytes = new Map<string, number>();
  for (const [entry] of styles) bytes.set(entry.host, (bytes.get(entry.host) ?? 0) + (entry.size ?? 0));
  const all = [...bytes.values()].reduce((sum, some) => sum + some, 0);
  for (const [entry, part] of styles) {
    if (part.role !== 'app' || all === 0) continue;
    const share = (bytes.get(entry.host) ?? 0) / all;
    part.stake = greaterStake(part.stake, share >= MOST_STYLE ? 'use' : share >= SOME ? 'part' : 'none');
  }
}

/** Data by the words that they bring, where their bodies are there. */
function weighData(parts: ReadonlyMap<HarEntry, Part>, page: Page): void {
  const { markup, host } = page;
  if (!markup) return;
  const data = [...parts].filter(([, { role }]) => role === 'data');
  const words = new Map<string, number>();
  for (const [entry] of data) words.set(entry.host, (words.get(entry.host) ?? 0) + (entry.words ?? 0));
  const all = [...words.values()].reduce((sum, some) => sum + some, markup.words);
  for (const [entry, part] of data) {
    if (entry.words === null && (entry.size === null || entry.size >= SMALLEST_DATA)) {
      // Nothing tells what it holds: it may be what fills a shell, or a part of a page of the same site.
      const isOwn = areOfOneSite(entry.host, host);
      part.stake =
        (isShell(markup) && isAskedByShell(entry, page)) || (isOwn && markup.words < TEXT_WORDS)
          ? 'use'
          : isOwn
            ? 'part'
            : 'none';
      continue;
    }
    // Even a few bytes may be what a shell waits for before it goes on.
    if (isShell(markup) && (entry.size ?? 0) > 0 && isAskedByShell(entry, page)) {
      part.stake = 'use';
      continue;
    }
    const share = all === 0 ? 0 : (words.get(entry.host) ?? 0) / all;
    part.stake = share >= MOST ? 'use' : share >= SOME ? 'part' : 'none';
  }
}

/** Asked for by what fills the shell, as far as it is known who asked. */
function isAskedByShell(entry: HarEntry, page: Page): boolean {
  const ancestors = [...page.family.ancestorsOf(entry)];
  return ancestors.length === 0 || ancestors.some((one) => fillsShell(one, page));
}

/** In a shell, the scripts that fill it; elsewhere a script is worth what it brings. */
function weighScripts(parts: ReadonlyMap<HarEntry, Part>, page: Page): void {
  const { markup } = page;
  if (!markup) return;
  if (!isShell(markup)) {
    weighDressing(parts, markup);
    return;
  }
  const stake = markup.words < EMPTY_WORDS && markup.pictures === 0 ? 'all' : 'use';
  const filling = new Set([...parts.keys()].filter((entry) => fillsShell(entry, page)));
  for (const [entry, part] of parts) {
    if (part.role !== 'app' || loadsOf(entry) !== 'script') continue;
    const isBrought =
      areOfOneSite(entry.host, page.host) &&
      [...page.family.ancestorsOf(entry)].some((ancestor) => filling.has(ancestor));
    if (filling.has(entry) || isBrought) part.stake = greaterStake(part.stake, stake);
  }
}

function isShell({ words, controls, fields, references }: Markup): boolean {
  // Where there is something to fill in, the page stands as it came.
  if (fields > 0 && words >= EMPTY_WORDS) return false;
  // A page that is there for what it embeds is filled by that.
  const embeds = [...references.values()].some(
    ({ kind, area }) => kind === 'frame' && (area ?? 0) >= FILLING_AREA,
  );
  if (embeds) return false;
  return words < SKELETON_WORDS || (words < SHELL_WORDS && controls < SHELL_CONTROLS);
}

/** Parts of a page that are nothing without a script, and pages that stay out of sight until one has run. */
function weighDressing(
  parts: ReadonlyMap<HarEntry, Part>,
  { references, customElements, isHidden }: Markup,
): void {
  if (customElements === 0 && !isHidden) return;
  for (const [entry, part] of parts) {
    const named = references.get(entry.url);
    if (part.role !== 'app' || named?.kind !== 'script') continue;
    if (isHidden || named.timing !== 'async') part.stake = greaterStake(part.stake, 'part');
  }
}

/** Named by the markup and run in its order: what is `async` comes when it comes, and is seldom the page itself. */
function fillsShell(entry: HarEntry, { markup, host }: Page): boolean {
  const named = markup?.references.get(entry.url);
  if (named?.kind !== 'script' || (entry.size ?? SMALLEST_BUNDLE) < SMALLEST_BUNDLE) return false;
  return named.timing !== 'async' || areOfOneSite(entry.host, host);
}

/** What is seen and only came because something else ran is lost with that. */
function passOn(parts: ReadonlyMap<HarEntry, Part>, family: HarFamily): void {
  const own = [...parts].map(([entry, { stake }]) => [entry, stake] as const);
  for (const [entry, stake] of own) {
    if (stake === 'none') continue;
    // What holds up the paint does so only where it is named; brought by something, it is at most a part.
    const passed = stake === 'all' ? 'use' : stake;
    for (const ancestor of family.ancestorsOf(entry)) {
      const part = parts.get(ancestor);
      if (part) part.stake = greaterStake(part.stake, part.role === 'frame' ? 'part' : passed);
    }
  }
}
