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

interface Weighed {
  evidence: Evidence;
  /** Sureness first, then the kind: the lower the stronger. */
  rank: number;
}

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
  const weighed: Weighed[] = [];
  if (read) {
    weighed.push(withRank(read.holder, isBelieved(read, front) ? 'certain' : 'possible'));
    if (read.place) weighed.push(withRank(read.place, 'likely'));
    if (address !== null && (addressSource === 'memory' || addressSource === 'resolved')) {
      weighed.push(withRank(secondHandAddress(address, addressSource), 'possible'));
    }
  }
  for (const it of seen) weighed.push(withRank(evidenceIn(it), isDenied(it, front) ? 'possible' : it.weight));
  if (front.owner) weighed.push(withRank(nameOf(host, front.owner), 'possible'));
  if (weighed.length > 1) weighed.sort((a, b) => a.rank - b.rank);
  return (weighed.length > MOST ? weighed.slice(0, MOST) : weighed).map(({ evidence }) => evidence);
}

function withRank(evidence: Evidence, weight: Confidence): Weighed {
  return { evidence, rank: ORDER[evidence.kind] - 16 * rankOf(weight) };
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
