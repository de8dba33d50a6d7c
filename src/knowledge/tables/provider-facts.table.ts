import { PROVIDER_ENTRIES } from '../provider-entries';

/** Who the providers are, without what gives them away; tenants are marked. */
export const TABLE = PROVIDER_ENTRIES.map(({ id, name, kind, isTenant }) =>
  isTenant ? ([id, name, kind, isTenant] as const) : ([id, name, kind] as const),
);
