import type { NameRule } from './name-rule';
import { AWS_NAMES } from './name-rules/aws';
import { AZURE_NAMES } from './name-rules/azure';
import { CDN_NAMES } from './name-rules/cdns';
import { CLOUD_NAMES } from './name-rules/clouds';
import { GOOGLE_NAMES } from './name-rules/google';
import { PLATFORM_NAMES } from './name-rules/platforms';

/**
 * Names that a provider hands out for its machines. Names that only tell an owner (a company that owns a cloud and
 * rents elsewhere) are not among them.
 */
export const NAME_RULES: readonly NameRule[] = [
  ...AWS_NAMES,
  ...AZURE_NAMES,
  ...CDN_NAMES,
  ...CLOUD_NAMES,
  ...GOOGLE_NAMES,
  ...PLATFORM_NAMES,
];
