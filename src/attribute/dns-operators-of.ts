import { operatorOfNameServer } from '../knowledge/dns-operators';
import type { DnsOperator } from './attribution';

/**
 * Who runs the DNS of a site: its name servers put together by their operator, by number of servers, then by id. An
 * operator that is not known goes by the site that its servers belong to.
 * @param nameServers lower case, without the final dot.
 */
export function dnsOperatorsOf(nameServers: readonly string[]): DnsOperator[] {
  const operators = new Map<string, DnsOperator>();
  for (const server of [...new Set(nameServers)].sort()) {
    const known = operatorOfNameServer(server);
    const id = known?.id ?? server.split('.').slice(-2).join('.');
    const servers = [...(operators.get(id)?.servers ?? []), server];
    operators.set(id, { id, provider: known?.provider ?? null, service: known?.service ?? null, servers });
  }
  return [...operators.values()].sort(
    (a, b) => b.servers.length - a.servers.length || (a.id < b.id ? -1 : 1),
  );
}
