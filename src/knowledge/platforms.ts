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

const ENTRIES: ReadonlyMap<string, PlatformEntry> = new Map(PLATFORM_ENTRIES.map((it) => [it.id, it]));

/** Facts that were asked for. */
const facts = new Map<string, PlatformFact>();

/** What is known of the platform with that id, or undefined. */
export function platformFact(id: string): PlatformFact | undefined {
  const known = facts.get(id);
  if (known) return known;
  const entry = ENTRIES.get(id);
  if (!entry) return undefined;
  const fact = { followsAddress: false, isOnlyAtFronts: false, usualRegion: null, ...entry };
  facts.set(id, fact);
  return fact;
}
