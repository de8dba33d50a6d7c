import { createPageReader } from '../history/page-reader';
import type { PageSummary } from '../history/page-summary';
import PAGES from './demo-pages.json';

/** The day that the recordings are counted for; what they hold is the same on every day. */
const AT = Date.UTC(2026, 0, 1);

let pages: readonly PageSummary[] | null = null;

/** The first visit to each demo site, as recordings in the package tell it: they ask no network for anything. */
export function demoPages(): readonly PageSummary[] {
  const read = createPageReader();
  pages ??= Object.entries(PAGES).flatMap(([host, page], tab) => read({ at: AT, tab, host, page }) ?? []);
  return pages;
}
