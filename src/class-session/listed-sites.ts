import { hostOf } from '../observe/host-name';
import { LONGEST_NAME, MOST_SITES } from './class-limits';

/**
 * The sites that a teacher typed or pasted, one a line or with commas between them, as names or whole addresses.
 * @param siteOf tells the registrable domain of a host.
 * @returns what could not be read as well, so that it can be said.
 */
export function listedSites(
  text: string,
  siteOf: (host: string) => string | null,
): { sites: string[]; unread: string[] } {
  const sites = new Set<string>();
  const unread: string[] = [];
  for (const entry of text.split(/[\s,;،؛]+/).filter((part) => part !== '')) {
    const url = /^[a-z]+:\/\//i.test(entry) ? entry : `https://${entry}`;
    const host = URL.canParse(url) ? hostOf(new URL(url).href) : null;
    if (host === null || !/[.:]/.test(host) || sites.size >= MOST_SITES)
      unread.push(entry.slice(0, LONGEST_NAME));
    else sites.add(siteOf(host) ?? host);
  }
  return { sites: [...sites], unread };
}
