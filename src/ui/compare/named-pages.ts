import type { PageSummary } from '../../history/page-summary';
import { siteOf } from '../../knowledge/public-suffixes';

/** Pages under a name: a site, a day, a class. */
export interface NamedPages {
  name: string;
  pages: readonly PageSummary[];
}

/** What can be compared. */
export const BESIDES = ['sites', 'days', 'files'] as const;
export type Beside = (typeof BESIDES)[number];

/** More do not fit beside each other. */
export const MOST_BESIDE = 6;

/** What is compared, as it stands in the report's address. */
export interface BesideQuery {
  by: Beside;
  /** Sites, or days as ISO dates. */
  of: readonly string[];
}

/** Longer than any name of a site. */
const LONGEST = 260;

export function readBesideQuery(asked: URLSearchParams): BesideQuery {
  const by = BESIDES.find((known) => known === asked.get('by')) ?? 'sites';
  const of = asked.getAll('of').filter((name) => name.length <= LONGEST);
  return { by, of: [...new Set(of)].slice(0, MOST_BESIDE) };
}

/** The address's parameters for a comparison; others stay as they are. */
export function besideAddress({ by, of }: BesideQuery, others: URLSearchParams): URLSearchParams {
  const address = new URLSearchParams(others);
  address.delete('of');
  address.set('by', by);
  for (const name of of) address.append('of', name);
  return address;
}

/** The pages of a history by site, those with most page loads first, or by day, the latest first. */
export function pagesBy(by: 'sites' | 'days', pages: readonly PageSummary[]): NamedPages[] {
  const found = new Map<string, PageSummary[]>();
  for (const page of pages) {
    const name = by === 'sites' ? (siteOf(page.host) ?? page.host) : dayOf(page.at);
    const list = found.get(name);
    if (list) list.push(page);
    else found.set(name, [page]);
  }
  const named = [...found].map(([name, list]) => ({ name, pages: list }));
  return named.sort((a, b) =>
    by === 'sites' ? b.pages.length - a.pages.length || (a.name < b.name ? -1 : 1) : a.name < b.name ? 1 : -1,
  );
}

/** The day of a moment where the reader is. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
