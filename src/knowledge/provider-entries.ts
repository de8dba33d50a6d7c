import type { ProviderEntry } from './provider-entry';
import { AKAMAI } from './providers/akamai';
import { AWS } from './providers/aws';
import { AZURE } from './providers/azure';
import { CDNS } from './providers/cdns';
import { CLOUDFLARE } from './providers/cloudflare';
import { CLOUDS } from './providers/clouds';
import { CLOUDS_OF_ASIA } from './providers/clouds-of-asia';
import { FASTLY } from './providers/fastly';
import { GOOGLE } from './providers/google';
import { HOSTERS } from './providers/hosters';
import { HOSTERS_OF_ASIA } from './providers/hosters-of-asia';
import { HOSTERS_OF_EUROPE } from './providers/hosters-of-europe';
import { HOSTERS_OF_THE_SOUTH } from './providers/hosters-of-the-south';
import { OWN_NETWORKS } from './providers/own-networks';
import { sortedById } from './sorted-by-id';

/** All that is known of each provider, sorted by id. */
export const PROVIDER_ENTRIES: readonly ProviderEntry[] = sortedById([
  AKAMAI,
  AWS,
  AZURE,
  ...CDNS,
  CLOUDFLARE,
  ...CLOUDS,
  ...CLOUDS_OF_ASIA,
  FASTLY,
  GOOGLE,
  ...HOSTERS,
  ...HOSTERS_OF_ASIA,
  ...HOSTERS_OF_EUROPE,
  ...HOSTERS_OF_THE_SOUTH,
  ...OWN_NETWORKS,
]);
