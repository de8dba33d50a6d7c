import { isIP } from 'node:net';
import psl from 'psl';

/** The registrable domain of a host, or null for addresses, single names and public suffixes. */
export function siteOf(host: string): string | null {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? psl.get(host) : null;
}
