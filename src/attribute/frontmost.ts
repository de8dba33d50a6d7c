import type { Confidence, Conflict } from './attribution';
import { leastSure, mostSure, rankOf } from './confidence';
import { conflictsOver, saidBy } from './conflict';
import { lastName, speaks } from './denials';
import type { SeenClaim } from './seen-claim';

/** Who answers by headers and names alone, before what speaks against it has lowered the confidence. */
export interface Frontmost {
  provider: string;
  isEdge: boolean;
  confidence: Confidence;
  conflicts: readonly Conflict[];
}

/** Services that keep files: seldom reached but through an edge. */
const STORES: ReadonlySet<string> = new Set(['blob-storage', 'cloud-storage', 'object-storage', 's3']);

/**
 * The party in front where no address tells it: the one that the last name leads to, else the edge that headers or the
 * host's own name show, else the surest sign of a server.
 */
export function frontmost(signs: readonly SeenClaim[]): Frontmost | null {
  const parties = signs.filter(({ claim }) => claim.provider !== null && claim.platform === null);
  const edges = parties.filter(({ claim, weight }) => claim.layer === 'edge' && weight !== 'possible');
  const first = lastName(parties) ?? edgeInFront(edges) ?? surestServer(parties);
  const provider = first?.claim.provider ?? null;
  if (!first || provider === null) return null;
  const isEdge = first.claim.layer === 'edge' || edges.some(({ claim }) => claim.provider === provider);
  const own = parties.filter(({ claim }) => claim.provider === provider);
  return {
    provider,
    isEdge,
    confidence: own.map(sureness).reduce(mostSure),
    conflicts: conflictsOver(
      'provider',
      saidBy(first, provider),
      rivalsOf(first, isEdge, parties).map((it) => saidBy(it, it.claim.provider ?? '')),
    ),
  };
}

/** A server names itself; other headers may come from further behind. */
function edgeInFront(edges: readonly SeenClaim[]): SeenClaim | undefined {
  return (
    edges.find(({ detail }) => detail.startsWith('server:')) ??
    edges.find(({ kind }) => kind === 'header') ??
    edges[0]
  );
}

function surestServer(parties: readonly SeenClaim[]): SeenClaim | undefined {
  const servers = parties.filter(({ claim }) => claim.layer === 'origin');
  let surest: SeenClaim | undefined;
  for (const it of servers.length > 0 ? servers : parties) {
    if (!surest || rankOf(sureness(it)) > rankOf(sureness(surest))) surest = it;
  }
  return surest;
}

/**
 * How sure a sign alone makes who answers. An edge that keeps silent may stand in front of a server that headers or
 * the host's own name show; it mostly does where they are a store's.
 */
function sureness({ claim, kind, weight }: SeenClaim): Confidence {
  if (claim.layer === 'edge' || kind === 'cname') return weight;
  const isStore = kind === 'header' && STORES.has(claim.service ?? '');
  return leastSure(weight, isStore ? 'possible' : 'likely');
}

/** Who else is said to answer: other names, other edges, and beside a server other servers. */
function rivalsOf(first: SeenClaim, isEdge: boolean, parties: readonly SeenClaim[]): SeenClaim[] {
  const last = lastName(parties);
  const isHandedOver = last !== null && last.claim.provider === first.claim.provider;
  return parties.filter((it) => {
    if (it.claim.provider === first.claim.provider || rankOf(sureness(it)) < rankOf('likely')) return false;
    if (it.kind !== 'header') return !isHandedOver && (it === last || it.kind === 'name') && speaks(it);
    return it.claim.layer === 'edge' || !isEdge;
  });
}
