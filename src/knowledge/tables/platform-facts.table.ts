import { PLATFORM_ENTRIES } from '../platform-entries';

/** What the platforms stand on, without what gives them away; what is left out is the ordinary case. */
export const TABLE = PLATFORM_ENTRIES.map(
  ({ id, name, provider, fronts, followsAddress, isOnlyAtFronts, usualRegion }) => ({
    ...{ id, name, provider, fronts },
    ...(followsAddress && { followsAddress }),
    ...(isOnlyAtFronts && { isOnlyAtFronts }),
    ...(usualRegion && { usualRegion }),
  }),
);
