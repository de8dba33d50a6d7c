import { providerOf } from '../knowledge/providers';
import type { Origin } from './attribution';

/**
 * What stands behind an edge that serves its own provider's machines only, or null where anybody's may stand there.
 * Global Accelerator's end points are all AWS's (https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints.html);
 * Google's edge serves Google's own and its cloud's load balancers (https://cloud.google.com/load-balancing/docs/backend-service).
 */
export function ownOrigin(provider: string, service: string | null): Origin | null {
  const isOwn =
    provider === 'google' || service === 'global-accelerator' || providerOf(provider)?.kind === 'network';
  return isOwn ? { provider, region: null, service: null, confidence: 'likely' } : null;
}
