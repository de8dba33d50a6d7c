import type { Exchange, PageLoad } from '../observe/page-load';
import type { Findings } from './findings';

/**
 * A page load with what is known of its names: the names behind its hosts, the name servers of their sites, and an
 * address for hosts whose own was not seen. What was observed is never overwritten; exchanges that gain nothing stay
 * the same objects, and so does a page load of which none gains anything.
 */
export function withFindings(load: PageLoad, findings: Findings): PageLoad {
  const exchanges = load.exchanges.map((exchange) => withFinding(exchange, findings));
  return exchanges.every((it, at) => it === load.exchanges[at]) ? load : { ...load, exchanges };
}

function withFinding(exchange: Exchange, findings: Findings): Exchange {
  const gained: Partial<Exchange> = {};
  const found = own(findings.hosts, exchange.host);
  if (found && exchange.cnames.length === 0 && found.cnames.length > 0) gained.cnames = found.cnames;
  const address = found?.addresses[0];
  if (exchange.addressSource === 'unseen' && address !== undefined) {
    gained.address = address;
    gained.addressSource = 'resolved';
  }
  if (exchange.nameServers === undefined) {
    const servers = nameServersOf(exchange.host, findings);
    if (servers && servers.length > 0) gained.nameServers = servers;
  }
  return Object.keys(gained).length > 0 ? { ...exchange, ...gained } : exchange;
}

/** Those of the nearest site that the host belongs to. */
function nameServersOf(host: string, { nameServers }: Findings): readonly string[] | undefined {
  for (let site = host; site.includes('.'); site = site.slice(site.indexOf('.') + 1)) {
    const servers = own(nameServers, site);
    if (servers) return servers;
  }
  return undefined;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
