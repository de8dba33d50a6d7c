import type { Role } from '../../observe/page-load';
import { type Stake, usualStake } from '../../observe/stake';
import { readMarkup } from '../document-markup';
import type { HarEntry } from '../har-entry';
import { isBlocking, isEmbedded, type Loads, loadsOf } from '../har-role';
import type { MarkupReference } from '../markup-references';
import type { StyleType } from '../type-in-style';
import { fontStake } from './font-stake';
import { MOST, SEEN_AREA, SEEN_BYTES, SOME, TEXT_WORDS } from './limits';
import type { JudgedPage, Part } from './part';

/** Pictures in frames from this area on are seen. */
const FRAMED_AREA = 20_000;
/** A frame with more words than this shows something. */
const FEW_WORDS = 3;

/**
 * What a request is by itself, as far as it alone and the markup tell it; what needs the others for comparison is
 * weighed after.
 */
export function ownPart(entry: HarEntry, page: JudgedPage, styles: readonly StyleType[]): Part {
  if (page.documents.includes(entry)) return { role: 'document', stake: 'all' };
  const loads = loadsOf(entry);
  const named = page.markup?.references.get(entry.url);
  if (isEmbedded(entry)) return { role: 'frame', stake: frameStake(entry, named) };
  const frame = page.family.frameOf(entry);
  if (frame) return { role: roleInFrame(loads), stake: framedStake(loads, entry, frame, page) };
  if (loads === 'script' || loads === 'style') return codePart(loads, entry, named, page);
  return { role: loads, stake: stakeOf(loads, entry, named, page, styles) };
}

function stakeOf(
  loads: Exclude<Loads, 'script' | 'style'>,
  entry: HarEntry,
  named: MarkupReference | undefined,
  page: JudgedPage,
  styles: readonly StyleType[],
): Stake {
  if (loads === 'font') return fontStake(entry, page, styles);
  return loads === 'media' ? mediaStake(entry, named) : usualStake(loads);
}

function codePart(
  loads: 'script' | 'style',
  entry: HarEntry,
  named: MarkupReference | undefined,
  page: JudgedPage,
): Part {
  if (holdsPaint(loads, entry, named, page)) return { role: 'blocking', stake: 'all' };
  const held = named?.wordsHeld ?? null;
  if (held !== null && held >= SOME) return { role: 'blocking', stake: held >= MOST ? 'use' : 'part' };
  // Without the whole document nothing tells what its scripts do for it.
  const isTold = page.markup !== null && !page.markup.isCut;
  return { role: 'app', stake: isTold ? 'none' : usualStake('app') };
}

function holdsPaint(
  loads: 'script' | 'style',
  entry: HarEntry,
  named: MarkupReference | undefined,
  { markup, family }: JudgedPage,
): boolean {
  if (!markup) return isBlocking(loads, entry);
  if (entry.renderBlocking !== '') return entry.renderBlocking === 'blocking';
  if (named) return named.holdsPaint;
  if (markup.isCut) return isBlocking(loads, entry);
  // Imported by one that holds up the paint. What a script puts in holds up nothing (as measured in Chromium).
  return (
    loads === 'style' &&
    [...family.ancestorsOf(entry)].some(
      (one) => markup.references.get(one.url)?.holdsPaint === true && one.imports.length > 0,
    )
  );
}

/** What styles, scripts and data do inside a frame, they do to that frame. */
function roleInFrame(loads: Loads): Role {
  return loads === 'script' || loads === 'style' || loads === 'data' ? 'frame' : loads;
}

/** Of what stands in a frame, only what is seen on the first screen is missed: the frame itself stays. */
function framedStake(loads: Loads, entry: HarEntry, frame: HarEntry, { markup }: JudgedPage): Stake {
  const isLarge = loads === 'image' && (entry.area ?? 0) >= FRAMED_AREA;
  if (!isLarge && loads !== 'style') return 'none';
  const named = markup?.references.get(frame.url);
  const isEarly = named !== undefined && named.wordsBefore <= TEXT_WORDS;
  return isEarly && (named.area === null || named.area >= FRAMED_AREA) ? 'part' : 'none';
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
  return words > FEW_WORDS || pictures > 0 ? 'part' : 'none';
}
