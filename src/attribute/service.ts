import type { Confidence } from './attribution';
import { rankOf } from './confidence';
import type { Front } from './front';
import type { SeenClaim } from './seen-claim';

/** A service and how sure it is. */
export interface KnownService {
  service: string | null;
  confidence: Confidence;
}

/** Blocks that only name a machine room or a front door: names and headers tell what is in it. */
const GENERIC_BLOCKS: ReadonlySet<string> = new Set(['ec2', 'google-front-end']);

/**
 * The service that answers: what a published block of addresses says, else what names and headers say of the same
 * provider. Behind an edge the edge's own service counts; the rest belongs to the origin.
 */
export function serviceOf(front: Front, seen: readonly SeenClaim[]): KnownService {
  const { provider, answer, isEdge } = front;
  const block = answer?.service ?? null;
  const isGeneric = block !== null && GENERIC_BLOCKS.has(block);
  const told = seen.filter(
    ({ claim }) =>
      claim.provider === provider &&
      claim.service !== null &&
      claim.platform === null &&
      (!isEdge || isGeneric || claim.layer === 'edge'),
  );
  if (block !== null && !(isGeneric && told.length > 0)) return { service: block, confidence: 'certain' };
  // The name that leads to the address names what answers there; a header may come from further behind.
  const best = told.find(({ kind }) => kind === 'cname') ?? told[0];
  if (!best || provider === null) return { service: null, confidence: 'unknown' };
  const isConfirmed = answer !== null && best.kind !== 'header' && rankOf(best.weight) >= rankOf('likely');
  return { service: best.claim.service, confidence: isConfirmed ? 'certain' : best.weight };
}
