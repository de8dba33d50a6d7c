import { greaterStake } from '../../observe/stake';
import { areOfOneSite } from '../are-of-one-site';
import type { Markup } from '../document-markup';
import type { HarEntry } from '../har-entry';
import { loadsOf } from '../har-role';
import type { JudgedPage, Parts } from './part';
import { fillsShell, isEmptyShell, isShell } from './shell';

/** A script that holds as many words for readers brings some of the page. */
const TELLING_WORDS = 20;

/** In a shell, the scripts that fill it; elsewhere a script is worth what it brings. */
export function weighScripts(parts: Parts, page: JudgedPage): void {
  const { markup } = page;
  if (!markup) return;
  if (isShell(markup)) weighFilling(parts, page, markup);
  else weighDressing(parts, markup);
}

function weighFilling(parts: Parts, page: JudgedPage, markup: Markup): void {
  const stake = isEmptyShell(markup) ? 'all' : 'use';
  const filling = new Set([...parts.keys()].filter((entry) => fillsShell(entry, page)));
  const isBrought = (entry: HarEntry) =>
    (areOfOneSite(entry.host, page.host, page.siteOf) || (entry.words ?? 0) >= TELLING_WORDS) &&
    [...page.family.ancestorsOf(entry)].some((ancestor) => filling.has(ancestor));
  for (const [entry, part] of parts) {
    if (part.role !== 'app' || loadsOf(entry) !== 'script') continue;
    if (filling.has(entry) || isBrought(entry)) part.stake = greaterStake(part.stake, stake);
  }
}

/** Parts of a page that are nothing without a script, and pages that stay out of sight until one has run. */
function weighDressing(parts: Parts, { references, customElements, isHidden }: Markup): void {
  for (const [entry, part] of parts) {
    const named = references.get(entry.url);
    if (part.role !== 'app' || named?.kind !== 'script') continue;
    const defines = customElements > 0 && named.timing !== 'async';
    // Of modules that import each other none runs when one does not come.
    if (isHidden || defines || named.isImported) part.stake = greaterStake(part.stake, 'part');
  }
}
