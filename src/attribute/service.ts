import type { Confidence, Conflict } from './attribution';
import { mostSure, rankOf } from './confidence';
import { conflictsOver, doubted, saidBy, saidByAddress } from './conflict';
import { speaks } from './denials';
import type { Front } from './front';
import type { ReadAddress } from './read-address';
import type { SeenClaim } from './seen-claim';

/** A service and how sure it is. */
export interface KnownService {
  service: string | null;
  confidence: Confidence;
  conflicts: readonly Conflict[];
}

/** Blocks that only name a machine room or a front door: names and headers tell what is in it. */
const GENERIC_BLOCKS: ReadonlySet<string> = new Set(['ec2', 'google-front-end']);

const NONE: readonly Conflict[] = [];
const NOT_KNOWN: KnownService = { service: null, confidence: 'unknown', conflicts: NONE };

/** The service that answers, by the rules at the head of `attribute.ts`. */
export function serviceOf(
  front: Front,
  address: ReadAddress | null,
  seen: readonly SeenClaim[],
): KnownService {
  const { provider, answer, isEdge } = front;
  if (provider === null) return NOT_KNOWN;
  const block = answer?.service ?? null;
  const isGeneric = block !== null && GENERIC_BLOCKS.has(block);
  const told = seen.filter(
    ({ claim }) =>
      claim.provider === provider &&
      claim.service !== null &&
      claim.platform === null &&
      (isEdge ? isGeneric || claim.layer === 'edge' : claim.layer !== 'edge'),
  );
  if (block !== null && !isGeneric) return ofBlock(block, isEdge, address, told);
  // The name that leads to the address names what answers there; a header may come from further behind.
  const service = (told.find(({ kind }) => kind === 'cname') ?? told[0])?.claim.service ?? null;
  if (service === null)
    return block === null ? NOT_KNOWN : { ...NOT_KNOWN, service: block, confidence: 'certain' };
  let confidence: Confidence = service === block ? 'certain' : 'unknown';
  for (const it of told) {
    if (it.claim.service !== service) continue;
    const isConfirmed = answer !== null && it.kind !== 'header' && rankOf(it.weight) >= rankOf('likely');
    confidence = mostSure(confidence, isConfirmed ? 'certain' : it.weight);
  }
  return { service, confidence, conflicts: NONE };
}

/** What a published block holds, or the part of it that a name gives away. */
function ofBlock(
  block: string,
  isEdge: boolean,
  address: ReadAddress | null,
  told: readonly SeenClaim[],
): KnownService {
  if (isEdge || told.length === 0 || address === null)
    return { service: block, confidence: 'certain', conflicts: NONE };
  const names = told.filter(speaks);
  const part = names.find(({ claim }) => isPartOf(claim.service, block))?.claim.service;
  const service = part ?? block;
  const others = names.filter(
    ({ claim }) => claim.service !== service && claim.service !== block && !isPartOf(block, claim.service),
  );
  const conflicts = conflictsOver(
    'service',
    saidByAddress(address, service),
    others.map((it) => saidBy(it, it.claim.service ?? '')),
  );
  return { service, confidence: doubted('certain', conflicts), conflicts };
}

/** `s3-website` is a part of `s3`. */
function isPartOf(service: string | null, whole: string | null): boolean {
  return service !== null && whole !== null && service.startsWith(`${whole}-`);
}
