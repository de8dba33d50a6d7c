import { type Front, frontOf } from './front';
import type { ReadAddress } from './read-address';
import { type KnownRegion, regionOf } from './region';
import type { SeenClaim } from './seen-claim';
import { type KnownService, serviceOf } from './service';

/** What all the evidence together says of the server that answers. */
export interface Weighed {
  front: Front;
  service: KnownService;
  region: KnownRegion;
}

/**
 * Weighs what an address, headers and names say of the server that answers.
 * @param address null where none is known.
 * @param host lower case.
 */
export function weigh(address: ReadAddress | null, seen: readonly SeenClaim[], host: string): Weighed {
  const front = frontOf(address, seen, host);
  const service = serviceOf(front, address, seen);
  return { front, service, region: regionOf(front, address, seen, service.service) };
}
