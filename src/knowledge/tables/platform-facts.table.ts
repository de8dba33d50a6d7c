import { PLATFORM_ENTRIES } from '../platform-entries';
import type { PlatformFact } from '../platform-entry';

/** What the platforms stand on, without what gives them away; what an entry leaves out is the ordinary case. */
export const TABLE: readonly PlatformFact[] = PLATFORM_ENTRIES.map(
  ({ id, name, provider, fronts, followsAddress, isOnlyAtFronts, usualRegion }) => ({
    id,
    name,
    provider,
    fronts,
    followsAddress: followsAddress ?? false,
    isOnlyAtFronts: isOnlyAtFronts ?? false,
    usualRegion: usualRegion ?? null,
  }),
);
