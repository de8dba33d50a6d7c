import type { HostGroup } from '../outage/host-groups';
import { isLocalName } from '../outage/local-name';
import { atOnce, type Steps } from './steps';

/** A page that was visited or recorded, as far as concentration looks at it. */
export interface VisitedPage {
  /** Milliseconds since the epoch. */
  at: number;
  /** Host of the document. */
  host: string;
  groups: readonly HostGroup[];
}

/** One page of a web, with what of it is the site's own. */
export interface WebPage extends VisitedPage {
  site: string;
  /** Hosts of the page's own site. */
  own: readonly HostGroup[];
  /** Hosts of other sites; the visitor's own network is none. */
  others: readonly HostGroup[];
  /** The site that a host belongs to. */
  partyOf: (host: string) => string;
}

/** The pages that somebody looked at, by site: the unit that people think in. */
export interface Web {
  pages: readonly WebPage[];
  /** By site, sorted; the pages of each in the order in which they began. */
  sites: ReadonlyMap<string, readonly WebPage[]>;
  /** The same, but of page loads that are the same to the last host one each: they lean on the same. */
  kinds: ReadonlyMap<string, readonly WebPage[]>;
}

/**
 * Puts pages together to a web. Their order does not matter.
 * @param siteOf tells the registrable domain of a host; where it knows none, the host is a site by itself.
 */
export function gatherWeb(pages: readonly VisitedPage[], siteOf: (host: string) => string | null): Web {
  return atOnce(gatherInSteps(pages, siteOf));
}

/** The same in short steps. */
export function* gatherInSteps(
  pages: readonly VisitedPage[],
  siteOf: (host: string) => string | null,
): Steps<Web> {
  const known = new Map<string, string>();
  const site = (host: string): string => {
    const found = known.get(host) ?? siteOf(host) ?? host;
    known.set(host, found);
    return found;
  };
  const parts = new Map<readonly HostGroup[], Pick<WebPage, 'own' | 'others'>>();
  const all: WebPage[] = [];
  for (const page of pages) {
    const home = site(page.host);
    const part = parts.get(page.groups) ?? {
      own: page.groups.filter(({ host }) => site(host) === home),
      others: page.groups.filter(({ host }) => site(host) !== home && !isLocalName(host)),
    };
    parts.set(page.groups, part);
    all.push({ ...page, site: home, ...part, partyOf: site });
    yield;
  }
  all.sort((a, b) => a.at - b.at || compareTexts(a.host, b.host));
  const sites = new Map<string, WebPage[]>();
  for (const name of [...new Set(all.map((page) => page.site))].sort()) sites.set(name, []);
  for (const page of all) sites.get(page.site)?.push(page);
  const kinds = new Map([...sites].map(([name, own]) => [name, oneOfEachKind(own)]));
  return { pages: all, sites, kinds };
}

function oneOfEachKind(pages: readonly WebPage[]): WebPage[] {
  return [...new Map(pages.map((page) => [page.groups, page])).values()];
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
