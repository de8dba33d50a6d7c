import { type NamesToAsk, namesToAsk } from '../deeper/look-deeper';
import { dnsOperatorName } from '../knowledge/dns-operators';
import { siteOf } from '../knowledge/public-suffixes';
import type { PageLoad } from '../observe/page-load';
import { hostsToAsk } from './deeper-hosts';

export { siteOf };

/** What lists that are too large for the first paint say of a page's names. */
export interface PageNames {
  /** What looking deeper would ask for. */
  toAsk: NamesToAsk;
  /** Host → site (registrable domain), for hosts that have one. */
  sites: ReadonlyMap<string, string>;
  /** Name of who runs DNS, by the id that attribution gives it. */
  operatorName(id: string): string;
}

/** The hosts of a page that may be asked for, and the sites that they belong to. */
export function namesOf(load: PageLoad): PageNames {
  const sites = new Map<string, string>();
  for (const { host } of load.exchanges) {
    const site = sites.has(host) ? null : siteOf(host);
    if (site !== null) sites.set(host, site);
  }
  const hosts = hostsToAsk(load);
  const toAsk = namesToAsk({ hosts, sites: hosts.flatMap((host) => sites.get(host) ?? []) });
  return { toAsk, sites, operatorName: dnsOperatorName };
}
