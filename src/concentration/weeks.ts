const DAY = 86_400_000;
/** The first Monday after the epoch, which was a Thursday. */
const FIRST_MONDAY = 4 * DAY;

/** The pages that began in one week. */
export interface Week<Page> {
  /** ISO date of its Monday, UTC. */
  from: string;
  pages: readonly Page[];
}

/**
 * Cuts pages into weeks from Monday to Sunday (UTC), the first with a page to the last with one; some may be empty.
 * @param most of which only the last so many are told: files may claim to be of any year.
 */
export function byWeek<Page extends { at: number }>(
  pages: readonly Page[],
  most = Number.POSITIVE_INFINITY,
): Week<Page>[] {
  const weeks = new Map<number, Page[]>();
  for (const page of pages) {
    const week = Math.floor((page.at - FIRST_MONDAY) / (7 * DAY));
    const list = weeks.get(week);
    if (list) list.push(page);
    else weeks.set(week, [page]);
  }
  const numbers = [...weeks.keys()];
  const first = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const all: Week<Page>[] = [];
  for (let week = Math.max(first, last - most + 1); week <= last; week++) {
    const from = new Date(FIRST_MONDAY + week * 7 * DAY).toISOString().slice(0, 10);
    all.push({ from, pages: weeks.get(week) ?? [] });
  }
  return all;
}
