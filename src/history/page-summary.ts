import { hostOf } from '../observe/host-name';
import type { PageLoad } from '../observe/page-load';
import type { AttributedLoad } from '../outage/attributed-load';
import { groupHosts, type HostGroup } from '../outage/host-groups';
import { attributedExchanges } from '../outage/judge-load';
import { isLocalName } from '../outage/local-name';
import type { AttributedExchange } from '../outage/verdict';

/**
 * What is kept of one page load: which hosts were asked for what, and who answers them, as it was known then. No
 * address of a page, no title, no name of the visitor's own network, nothing that was sent or shown. Every outage can
 * be asked about it later, and the answer is the verdict that was given of the page itself.
 */
export interface PageSummary {
  /** When it began, in whole milliseconds since the epoch. */
  at: number;
  /** Tells apart two pages that began in the same moment. */
  tab: number;
  /** Host of the document. */
  host: string;
  /** Their addresses, evidence and conflicts are left out. */
  groups: readonly HostGroup[];
}

/**
 * The summary of a page load.
 * @returns null for what is not kept: pages in private windows, pages that did not arrive, and those of the
 * visitor's own network, which are no part of the web.
 */
export function summarizePage(page: AttributedLoad, tab: number): PageSummary | null {
  const { load } = page;
  const host = hostOf(load.url);
  if (host === null || load.isPrivate || isLocalName(host) || didNotArrive(load)) return null;
  const groups = groupHosts(attributedExchanges(page).map(withoutOwnNames))
    // Of what it was asked for nothing is known.
    .filter(({ roles }) => roles.length > 0)
    .map(withoutEvidence);
  return { at: Math.round(load.startedAt), tab, host, groups };
}

/** What a page asked of the visitor's own network counts, without the names that are given there. */
function withoutOwnNames({ exchange, ...rest }: AttributedExchange): AttributedExchange {
  const { host, brings } = exchange;
  return {
    ...rest,
    exchange: { ...exchange, host: sharedName(host), ...(brings && { brings: brings.map(sharedName) }) },
  };
}

function sharedName(host: string): string {
  return isLocalName(host) ? 'localhost' : host;
}

/** Nothing answered: what the tab shows is the browser's own page of the failure. */
function didNotArrive({ exchanges }: PageLoad): boolean {
  const requests = (roles: PageLoad['exchanges'][number]['roles']) =>
    Object.values(roles).reduce((sum, count) => sum + count, 0);
  return exchanges.every(({ roles, failed }) => failed >= requests(roles));
}

function withoutEvidence({ addresses, attribution, places, ...group }: HostGroup): HostGroup {
  return { ...group, addresses: [], attribution: bare(attribution), places: places.map(bare) };
}

function bare(attribution: HostGroup['attribution']): HostGroup['attribution'] {
  const dns = attribution.dns.map(({ id, provider, service }) => ({ id, provider, service, servers: [] }));
  return { ...attribution, evidence: [], conflicts: [], dns };
}
