import type { Claim } from './claim';
import type { PlatformEntry } from './platform-entry';
import { PLATFORM_ENTRIES } from './platforms';
import type { ProviderEntry } from './provider-entry';
import { PROVIDER_ENTRIES } from './providers';

/** Everyone whom a rule can name: providers, then platforms. */
export const PARTIES: readonly (PlatformEntry | ProviderEntry)[] = [...PROVIDER_ENTRIES, ...PLATFORM_ENTRIES];

/** What every rule of a party says. */
export function claimsOf(party: PlatformEntry | ProviderEntry): Partial<Claim> {
  if ('fronts' in party) return { platform: party.id, provider: party.provider };
  return party.kind === 'cdn' ? { provider: party.id, layer: 'edge' } : { provider: party.id };
}
