import { PROVIDER_ENTRIES } from '../provider-entries';
import type { Provider } from '../provider-entry';

/** Who the providers are, without what gives them away. */
export const TABLE: readonly Provider[] = PROVIDER_ENTRIES.map(({ id, name, kind, isTenant }) => ({
  id,
  name,
  kind,
  ...(isTenant && { isTenant }),
}));
