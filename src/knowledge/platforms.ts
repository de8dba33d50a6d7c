import type { PlatformEntry, PlatformFact } from './platform-entry';
import { APP_PLATFORMS } from './platforms/app-platforms';
import { BACK_ENDS } from './platforms/back-ends';
import { BUSINESS_SERVICES } from './platforms/business-services';
import { CONTENT_SERVICES } from './platforms/content-services';
import { MANAGED_SITES } from './platforms/managed-sites';
import { MEASUREMENT } from './platforms/measurement';
import { SHOPS } from './platforms/shops';
import { SITE_BUILDERS } from './platforms/site-builders';
import { sortedById } from './sorted-by-id';

export type { PlatformFact } from './platform-entry';

/** All that is known of each platform, sorted by id. */
export const PLATFORM_ENTRIES: readonly PlatformEntry[] = sortedById([
  ...APP_PLATFORMS,
  ...BACK_ENDS,
  ...BUSINESS_SERVICES,
  ...CONTENT_SERVICES,
  ...MANAGED_SITES,
  ...MEASUREMENT,
  ...SHOPS,
  ...SITE_BUILDERS,
]);

const ORDINARY = { followsAddress: false, isOnlyAtFronts: false, usualRegion: null } as const;

/** What they stand on; sorted by id. */
export const PLATFORMS: readonly PlatformFact[] = PLATFORM_ENTRIES.map((it) => ({ ...ORDINARY, ...it }));

const BY_ID: ReadonlyMap<string, PlatformFact> = new Map(PLATFORMS.map((it) => [it.id, it]));

/** What is known of the platform with that id, or undefined. */
export function platformFact(id: string): PlatformFact | undefined {
  return BY_ID.get(id);
}
