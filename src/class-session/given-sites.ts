import type { HistoryRecord } from '../history/history-record';
import { createPageReader } from '../history/page-reader';
import { MOST_PAGES, MOST_TEXT } from './class-limits';
import type { GivenPage } from './contribution';

/** A site that a student visited, as it would be given away. */
export interface GivenSite {
  site: string;
  /** The latest visit to each of its hosts. */
  pages: readonly GivenPage[];
  /** Every host that would be named, sorted. */
  hosts: readonly string[];
}

/**
 * What of a history can be given to a session: of each host the latest page, by site. Nothing tells how often or when
 * a site was visited.
 * @param sites those of the session, or null where the choice is free.
 */
export function givenSites(
  records: readonly HistoryRecord[],
  sites: readonly string[] | null,
  siteOf: (host: string) => string | null,
): GivenSite[] {
  const latest = new Map<string, HistoryRecord>();
  for (const record of records) {
    const known = latest.get(record.host);
    if (known === undefined || known.at <= record.at) latest.set(record.host, record);
  }
  const read = createPageReader();
  const bySite = new Map<string, { pages: GivenPage[]; hosts: Set<string> }>();
  let [pages, letters] = [0, 0];
  for (const record of [...latest.values()].sort((a, b) => b.at - a.at)) {
    const site = siteOf(record.host) ?? record.host;
    const summary = sites === null || sites.includes(site) ? read(record) : null;
    const all = letters + record.page.length;
    if (summary === null || pages >= MOST_PAGES || all > MOST_TEXT / 2) continue;
    pages += 1;
    letters = all;
    const one = bySite.get(site) ?? { pages: [], hosts: new Set() };
    one.pages.push({ host: record.host, page: record.page });
    for (const name of [record.host, ...summary.groups.flatMap(({ host, brings }) => [host, ...brings])]) {
      one.hosts.add(name);
    }
    bySite.set(site, one);
  }
  return [...bySite]
    .map(([site, one]) => ({ site, pages: one.pages, hosts: [...one.hosts].sort() }))
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}
