import { FATES } from '../outage/scenario';
import type { Verdict } from '../outage/verdict';
import type { RelivedHost } from './relive-record';

/** Share of a host's requests that fail, where it is said to fail now and then and nobody counted. */
export const NOW_AND_THEN = 0.5;

/**
 * Hosts that the verdict calls down or failing, each once: what is made to fail when the outage is lived through.
 * What only may have suffered goes on, since nothing tells that it did.
 */
export function relivedHosts({ hosts }: Pick<Verdict, 'hosts'>): RelivedHost[] {
  const relived = new Map<string, RelivedHost>();
  for (const { host, fate, failure, attribution } of hosts) {
    if (fate !== 'down' && fate !== 'failing') continue;
    const known = relived.get(host);
    // A host that several answer fails as the worst of them.
    if (known && FATES.indexOf(known.fate) <= FATES.indexOf(fate)) continue;
    relived.set(host, {
      ...{ host, fate, failure: failure ?? 'time-outs' },
      share: fate === 'down' ? 1 : NOW_AND_THEN,
      ...{ provider: attribution.provider, region: attribution.region },
    });
  }
  return [...relived.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
}
