/**
 * What was learned of names by asking for them: in Firefox from the browser's own resolver, in both browsers from a
 * DNS-over-HTTPS resolver when the user looks deeper. Plain data, as it is kept for the session.
 */
export interface Findings {
  /** By host name, lower case. */
  hosts: Readonly<Record<string, HostFinding>>;
  /** By site (registrable domain): its name servers, lower case, sorted. */
  nameServers: Readonly<Record<string, readonly string[]>>;
}

export interface HostFinding {
  /** Names behind the name, nearest first; Firefox's own resolver tells the last one only. */
  cnames: readonly string[];
  /** Addresses at the end of the chain, as the resolver told them; checked, public ones only. */
  addresses: readonly string[];
}

export const NO_FINDINGS: Findings = { hosts: {}, nameServers: {} };
