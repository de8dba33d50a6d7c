import psl from 'psl';
import { type NamesToAsk, namesToAsk } from '../deeper/look-deeper';
import type { PageLoad } from '../observe/page-load';
import { hostsToAsk } from './deeper-hosts';

/** What the list of public suffixes says of a page's names. */
export interface PageNames {
  /** What looking deeper would ask for. */
  toAsk: NamesToAsk;
  /** Host → site (registrable domain), for hosts that have one. */
  sites: ReadonlyMap<string, string>;
}

/** The site that a host belongs to; null for addresses and for names that are themselves public suffixes. */
export function siteOf(host: string): string | null {
  return psl.get(host);
}

/** The hosts of a page that may be asked for, and the sites that they belong to. */
export function namesOf(load: PageLoad): PageNames {
  const sites = new Map<string, string>();
  for (const { host } of load.exchanges) {
    const site = sites.has(host) ? null : siteOf(host);
    if (site !== null) sites.set(host, site);
  }
  const hosts = hostsToAsk(load);
  return { toAsk: namesToAsk({ hosts, sites: hosts.flatMap((host) => sites.get(host) ?? []) }), sites };
}
