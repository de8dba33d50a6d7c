import { MOST_FINDINGS } from './check-findings';
import type { Findings, HostFinding } from './findings';

/**
 * Findings put together. The newer ones hold, except that a chain is not shortened by somebody who knows its end only;
 * of more than are kept the oldest go.
 */
export function mergeFindings(older: Findings, newer: Findings): Findings {
  return {
    hosts: bounded(older.hosts, newer.hosts, mergeHost),
    nameServers: bounded(older.nameServers, newer.nameServers, (_, servers) => servers),
  };
}

function mergeHost(older: HostFinding, newer: HostFinding): HostFinding {
  const isPart = newer.cnames.every((name) => older.cnames.includes(name));
  return isPart && newer.cnames.length > 0 ? { ...newer, cnames: older.cnames } : newer;
}

function bounded<T>(
  older: Readonly<Record<string, T>>,
  newer: Readonly<Record<string, T>>,
  merge: (older: T, newer: T) => T,
): Record<string, T> {
  const rows = new Map(Object.entries(older));
  for (const [name, row] of Object.entries(newer)) {
    const known = rows.get(name);
    // What was learned last stands last, so that it goes last.
    rows.delete(name);
    rows.set(name, known === undefined ? row : merge(known, row));
  }
  return Object.fromEntries([...rows].slice(-MOST_FINDINGS));
}
