import type { AddressSource } from '../observe/page-load';
import type { Confidence, Evidence, EvidenceKind, EvidenceSays } from './attribution';
import { rankOf } from './confidence';
import { kindOf } from './conflict';
import type { Front } from './front';
import type { ReadAddress } from './read-address';
import { bounded, type SeenClaim } from './seen-claim';

/** How many pieces of evidence are kept for one attribution. */
const MOST = 12;

/** Of equally sure pieces the one that says more of the server comes first. */
const ORDER: Readonly<Record<EvidenceKind, number>> = {
  'official-list': 0,
  address: 1,
  as: 2,
  cname: 3,
  header: 4,
  name: 5,
  platform: 6,
  geolocation: 7,
  memory: 8,
};

/** Where it is said what the browser tells of a response's address, and what a resolver is. */
const TOLD_BY = {
  memory: 'https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/onResponseStarted',
  resolved: 'https://www.rfc-editor.org/rfc/rfc8484',
} as const;

const NOTHING_SAID: EvidenceSays = {
  provider: null,
  region: null,
  service: null,
  platform: null,
  network: null,
};

/** All that was seen, strongest first; what is not believed of who answers stands last. */
export function evidenceOf(
  { host, address, addressSource }: { host: string; address: string | null; addressSource: AddressSource },
  read: ReadAddress | null,
  front: Front,
  seen: readonly SeenClaim[],
): Evidence[] {
  const sorted = new StrongestFirst();
  if (read) {
    sorted.add(read.holder, isBelieved(read, front) ? 'certain' : 'possible');
    if (read.place) sorted.add(read.place, 'likely');
    if (address !== null && (addressSource === 'memory' || addressSource === 'resolved')) {
      sorted.add(secondHandAddress(address, addressSource), 'possible');
    }
  }
  for (const it of seen) sorted.add(evidenceIn(it), isDenied(it, front) ? 'possible' : it.weight);
  if (front.owner) sorted.add(nameOf(host, front.owner), 'possible');
  return sorted.evidence;
}

/** A few pieces of evidence, the surest first, and of equally sure ones by what they are. */
class StrongestFirst {
  readonly evidence: Evidence[] = [];
  readonly #ranks: number[] = [];

  add(piece: Evidence, weight: Confidence): void {
    const rank = ORDER[piece.kind] - 16 * rankOf(weight);
    const ranks = this.#ranks;
    let at = ranks.length;
    while (at > 0 && (ranks[at - 1] ?? rank) > rank) at--;
    if (at >= MOST) return;
    if (at === ranks.length) {
      this.evidence.push(piece);
      ranks.push(rank);
      return;
    }
    this.evidence.splice(at, 0, piece);
    ranks.splice(at, 0, rank);
    if (ranks.length > MOST) {
      this.evidence.pop();
      ranks.pop();
    }
  }
}

/** A provider's address that did not decide although the provider is known was overruled by what else was seen. */
function isBelieved({ answer }: ReadAddress, front: Front): boolean {
  return front.answer !== null || front.conflicts.every(({ against }) => against.value !== answer.provider);
}

function isDenied({ claim, kind, detail }: SeenClaim, front: Front): boolean {
  if (claim.provider === front.provider || front.conflicts.length === 0) return false;
  return front.conflicts.some(
    ({ against }) => against.detail === detail && against.by === kindOf(kind, claim.platform),
  );
}

function evidenceIn({ kind, detail, source, date, claim, region }: SeenClaim): Evidence {
  const { provider, service, platform } = claim;
  const says = { provider, region, service, platform, network: null };
  return { kind: kindOf(kind, platform), detail, source, date, says };
}

/** That the address is not the response's own; what follows from it, the other pieces say. */
function secondHandAddress(address: string, addressSource: 'memory' | 'resolved'): Evidence {
  const kind = addressSource === 'memory' ? 'memory' : 'address';
  return { kind, detail: address, source: TOLD_BY[addressSource], date: null, says: NOTHING_SAID };
}

function nameOf(host: string, { provider, source, date }: NonNullable<Front['owner']>): Evidence {
  return { kind: 'name', detail: bounded(host), source, date, says: { ...NOTHING_SAID, provider } };
}
