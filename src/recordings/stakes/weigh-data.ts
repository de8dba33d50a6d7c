import type { Stake } from '../../observe/stake';
import type { Markup } from '../document-markup';
import type { HarEntry } from '../har-entry';
import { MOST, SOME, TEXT_WORDS } from './limits';
import type { JudgedPage, Parts } from './part';
import { isAskedByShell, isShell } from './shell';

/** Data of fewer bytes tell readers nothing. */
const SMALLEST_DATA = 200;

/** Data by the words that they bring, where their bodies are there. */
export function weighData(parts: Parts, page: JudgedPage): void {
  const { markup } = page;
  if (!markup || markup.isCut) return;
  const data = [...parts].filter(([, { role }]) => role === 'data');
  const words = new Map<string, number>();
  for (const [entry] of data) words.set(entry.host, (words.get(entry.host) ?? 0) + (entry.words ?? 0));
  const all = [...words.values()].reduce((sum, some) => sum + some, markup.words);
  for (const [entry, part] of data) {
    const share = all === 0 ? 0 : (words.get(entry.host) ?? 0) / all;
    part.stake = stakeOf(entry, share, markup, page);
  }
}

function stakeOf(entry: HarEntry, share: number, markup: Markup, page: JudgedPage): Stake {
  // Even a few bytes may be what a shell waits for before it goes on.
  if (isShell(markup) && (entry.size ?? 0) > 0 && isAskedByShell(entry, page)) return 'use';
  if (entry.words === null && (entry.size === null || entry.size >= SMALLEST_DATA)) {
    // Nothing tells what it holds: where the document brings the text itself, it may be a part of the page.
    return markup.words < TEXT_WORDS ? 'use' : 'part';
  }
  return share >= MOST ? 'use' : share >= SOME ? 'part' : 'none';
}
