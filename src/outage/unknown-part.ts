import { dnsOperator } from '../knowledge/dns-operators';
import { hasEdge, regionsOf, servicesOf } from '../knowledge/provider-parts';
import type { WhatIf } from './what-if';
import type { CodeProblem } from './what-if-code';

/**
 * What of a what-if nobody here knows: nothing on any page could be attributed to it, so that it would seem harmless.
 * Null where all of it is known.
 */
export function unknownPart({ lost }: WhatIf): CodeProblem | null {
  if ('dnsOperator' in lost) {
    return dnsOperator(lost.dnsOperator) ? null : { part: 'dns-operator', found: lost.dnsOperator };
  }
  const { provider, region, service } = lost;
  const isKnown = (id: string) =>
    id === 'global' ? hasEdge(provider) : regionsOf(provider).some((one) => one.id === id);
  if (region !== null && !isKnown(region)) return { part: 'region', found: region, provider };
  if (service !== null && !servicesOf(provider, region).includes(service)) {
    return { part: 'service', found: service, provider };
  }
  return null;
}
