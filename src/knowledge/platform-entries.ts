import type { PlatformEntry } from './platform-entry';
import { APP_PLATFORMS } from './platforms/app-platforms';
import { BACK_ENDS } from './platforms/back-ends';
import { BUSINESS_SERVICES } from './platforms/business-services';
import { CONTENT_SERVICES } from './platforms/content-services';
import { MANAGED_SITES } from './platforms/managed-sites';
import { MEASUREMENT } from './platforms/measurement';
import { SHOPS } from './platforms/shops';
import { SITE_BUILDERS } from './platforms/site-builders';
import { sortedById } from './sorted-by-id';

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
