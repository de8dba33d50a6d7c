import type { Attribution, DnsOperator } from './attribution';

/** Stands for the DNS of a provider that has no name of its own for it. */
const NAME_SERVICE = 'dns';

/** An operator that belongs to a known provider. */
export interface ProvidersDns extends DnsOperator {
  provider: string;
  service: string;
}

/**
 * The one on whom a host's name depends: whoever alone answers for its site, where that is a known provider. With two
 * operators the second one stands when the first is lost.
 */
export function soleDnsOperator({ dns }: Attribution): ProvidersDns | null {
  const [only, ...others] = dns;
  if (!only || only.provider === null || others.length > 0) return null;
  return { ...only, provider: only.provider, service: only.service ?? NAME_SERVICE };
}
