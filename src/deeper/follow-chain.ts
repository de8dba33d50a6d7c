import type { DnsRecord } from './dns-message';
import type { HostFinding } from './findings';
import { isAskable } from './is-askable';

/** Names behind a name, and addresses, that are kept for one host. */
export const MOST_PER_HOST = 16;

/**
 * What an answer tells of a name: the names behind it by following them from one to the next, in whatever order the
 * records come, and the addresses of the last. What it tells of other names is not looked at; loops are cut, and so
 * is a chain that leaves the public internet.
 */
export function followChain(name: string, records: readonly DnsRecord[]): HostFinding {
  const cnames: string[] = [];
  let at = name;
  while (cnames.length < MOST_PER_HOST) {
    const next = records.find((record) => record.type === 'CNAME' && record.name === at)?.value;
    if (next === undefined || next === name || cnames.includes(next) || !isAskable(next)) break;
    cnames.push(next);
    at = next;
  }
  const addresses = records.flatMap((record) =>
    record.name === at && (record.type === 'A' || record.type === 'AAAA') ? [record.value] : [],
  );
  return { cnames, addresses: [...new Set(addresses)].slice(0, MOST_PER_HOST) };
}
