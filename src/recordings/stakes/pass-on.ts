import { greaterStake, type Stake } from '../../observe/stake';
import type { HarEntry } from '../har-entry';
import { isEmbedded, loadsOf } from '../har-role';
import type { JudgedPage, Part, Parts } from './part';

/** What is seen and only came because something else ran is lost with that. */
export function passToAncestors(parts: Parts, { family }: JudgedPage): void {
  const own = [...parts].map(([entry, { stake }]) => [entry, stake] as const);
  for (const [entry, stake] of own) {
    if (stake === 'none') continue;
    // What holds up the paint does so only where it is named; brought by something, it is at most its use.
    const passed = stake === 'all' ? 'use' : stake;
    for (const ancestor of family.ancestorsOf(entry)) {
      const part = parts.get(ancestor);
      if (part) raise(part, part.role === 'frame' ? 'part' : passed);
    }
  }
}

/**
 * Scripts that the markup names run in their order: one in the body that hangs keeps all after it from running, the
 * deferred ones wait for the end of the document and for each other.
 */
export function passInOrder(parts: Parts, { markup }: JudgedPage): void {
  if (!markup) return;
  const byUrl = new Map([...parts].map(([entry, part]) => [entry.url, part] as const));
  const named = [...markup.references].flatMap(([url, { kind, timing }]) => {
    const part = byUrl.get(url);
    return kind === 'script' && timing !== 'async' && part ? [{ timing, part }] : [];
  });
  // The deferred ones come after all that stand in their place.
  const inOrder = [
    ...named.filter(({ timing }) => timing === 'in-place'),
    ...named.filter(({ timing }) => timing === 'deferred'),
  ];
  let after: Stake = 'none';
  for (const { part } of inOrder.toReversed()) {
    if (part.role === 'frame') continue;
    raise(part, after);
    // What holds up the head is all of the page already, and says nothing of those before it.
    if (part.stake !== 'all' || part.role === 'app') after = greaterStake(after, part.stake);
  }
}

/** How long before the noted end of the `load` event it may have begun: in milliseconds, and of the time until it. */
const LEAST_MARGIN = 400;
const MARGIN = 0.1;

/**
 * What waits for the page's `load` event waits for every script, style sheet, picture and frame that was asked for
 * before it: where one of them hangs, it never comes.
 */
export function passThroughLoad(parts: Parts, { documents, family, loadedAt }: JudgedPage): void {
  if (loadedAt === null) return;
  const startedAt = documents[0]?.startedAt ?? loadedAt;
  let late: Stake = 'none';
  const waiting = new Set<HarEntry>();
  for (const [entry, { role, stake }] of parts) {
    if (stake === 'none' || (role !== 'image' && role !== 'frame')) continue;
    const isAfter = entry.startedAt >= loadedAt;
    // Recorders note the end of the event: what a lazy loader asks for in it has begun a little before.
    const isAround = entry.startedAt >= loadedAt - Math.max(LEAST_MARGIN, MARGIN * (loadedAt - startedAt));
    const waiters = [...family.ancestorsOf(entry)].filter(
      ({ waitsForLoad, isLazyLoader }) => waitsForLoad && (isAfter || (isAround && isLazyLoader)),
    );
    if (waiters.length === 0) continue;
    late = greaterStake(late, stake);
    for (const waiter of waiters) waiting.add(waiter);
  }
  if (late === 'none') return;
  const hasWaited = (entry: HarEntry) => [...family.ancestorsOf(entry)].some((one) => waiting.has(one));
  for (const [entry, part] of parts) {
    const isBefore = entry.startedAt < loadedAt && !waiting.has(entry) && !hasWaited(entry);
    if (isBefore && holdsLoad(entry, part) && !family.frameOf(entry)) raise(part, late);
  }
}

function holdsLoad(entry: HarEntry, { role }: Part): boolean {
  const loads = loadsOf(entry);
  if (role === 'document' || role === 'data' || loads === 'data') return false;
  // A pixel is a picture to the browser; what `sendBeacon` sends is waited for by nobody.
  if (role === 'beacon') return entry.mimeType.startsWith('image/') || entry.destination === 'image';
  return loads === 'script' || loads === 'style' || loads === 'image' || isEmbedded(entry);
}

function raise(part: Part, stake: Stake): void {
  part.stake = greaterStake(part.stake, stake);
}
