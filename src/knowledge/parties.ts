import type { Claim } from './claim';
import { PLATFORM_ENTRIES } from './platform-entries';
import type { PlatformEntry } from './platform-entry';
import { PROVIDER_ENTRIES } from './provider-entries';
import type { ProviderEntry } from './provider-entry';

export type Party = PlatformEntry | ProviderEntry;

/** Everyone whom a rule can name: providers, then platforms. */
export const PARTIES: readonly Party[] = [...PROVIDER_ENTRIES, ...PLATFORM_ENTRIES];

/** What every rule of a party says. */
export function claimsOf(party: Party): Partial<Claim> {
  if ('fronts' in party) return { platform: party.id, provider: party.provider };
  return party.kind === 'cdn' ? { provider: party.id, layer: 'edge' } : { provider: party.id };
}
