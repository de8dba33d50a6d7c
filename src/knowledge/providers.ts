import type { Provider } from './provider-entry';
import { TABLE } from './tables/provider-facts.table';

export type { Provider, ProviderKind } from './provider-entry';

/** Who they are; sorted by id. */
export const PROVIDERS: readonly Provider[] = TABLE.map(([id, name, kind, isTenant]) => ({
  ...{ id, name, kind },
  ...(isTenant && { isTenant }),
}));

const BY_ID: ReadonlyMap<string, Provider> = new Map(PROVIDERS.map((it) => [it.id, it]));

/** The provider with that id, or undefined (`other` and `local` are no providers). */
export function providerOf(id: string): Provider | undefined {
  return BY_ID.get(id);
}

/** True for a provider whose every address is an edge. */
export function isCdn(id: string): boolean {
  return BY_ID.get(id)?.kind === 'cdn';
}
