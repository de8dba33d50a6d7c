import type { HeaderSignature } from './header-signature';
import { AWS_HEADERS } from './header-signatures/aws';
import { AZURE_HEADERS } from './header-signatures/azure';
import { CDN_HEADERS } from './header-signatures/cdns';
import { CLOUD_HEADERS } from './header-signatures/clouds';
import { GOOGLE_HEADERS } from './header-signatures/google';
import { PLATFORM_HEADERS } from './header-signatures/platforms';

/** Every header that gives away who hosts, answers or stands behind. */
export const HEADER_SIGNATURES: readonly HeaderSignature[] = [
  ...AWS_HEADERS,
  ...AZURE_HEADERS,
  ...CDN_HEADERS,
  ...CLOUD_HEADERS,
  ...GOOGLE_HEADERS,
  ...PLATFORM_HEADERS,
];
