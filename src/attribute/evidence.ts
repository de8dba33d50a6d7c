import type { AddressMap } from '../address-map/address-answer';
import type { AddressSource } from '../observe/page-load';
import type { Confidence, Evidence, EvidenceKind, EvidenceSays } from './attribution';
import { rankOf } from './confidence';
import { contradicts, type Front } from './front';
import type { SeenClaim } from './seen-claim';

/** How many pieces of evidence are kept for one attribution. */
const MOST = 12;

/** Of equally sure pieces the one that says more of the server comes first. */
const ORDER: readonly EvidenceKind[] = [
  'official-list',
  'address',
  'as',
  'cname',
  'header',
  'name',
  'platform',
  'geolocation',
  'memory',
];

interface Weighed {
  evidence: Evidence;
  weight: Confidence;
}

const NOTHING_SAID: EvidenceSays = {
  provider: null,
  region: null,
  service: null,
  platform: null,
  network: null,
};

/** All that was seen, strongest first; what somebody else's name or header says stands last. */
export function evidenceOf(
  input: { address: string | null; addressSource: AddressSource },
  map: AddressMap | null,
  front: Front,
  seen: readonly SeenClaim[],
): Evidence[] {
  const weighed = fromAddress(input, map, front);
  for (const it of seen) weighed.push(weigh(it, front));
  weighed.sort(
    (a, b) =>
      rankOf(b.weight) - rankOf(a.weight) || ORDER.indexOf(a.evidence.kind) - ORDER.indexOf(b.evidence.kind),
  );
  return weighed.slice(0, MOST).map(({ evidence }) => evidence);
}

function weigh(seen: SeenClaim, front: Front): Weighed {
  const kind = seen.claim.platform === null ? seen.kind : 'platform';
  const isDenied = front.answer !== null && front.provider !== null && contradicts(seen, front.provider);
  const weight = isDenied && !(front.isEdge && seen.kind === 'header') ? 'possible' : seen.weight;
  const { detail, source, date, claim, region } = seen;
  const { provider, service, platform } = claim;
  const says: EvidenceSays = { ...NOTHING_SAID, provider, region, service, platform };
  return { evidence: { kind, detail, source, date, says }, weight };
}

function fromAddress(
  { address, addressSource }: { address: string | null; addressSource: AddressSource },
  map: AddressMap | null,
  { answer, network }: Front,
): Weighed[] {
  if (address === null || map === null || (answer === null && network === null)) return [];
  const source = citationOf(map);
  const date = map.built;
  const provider = answer?.provider ?? 'other';
  const region = answer?.region ?? null;
  const service = answer?.service ?? null;
  const name = provider === 'other' ? (network ?? provider) : provider;
  const isBlock = provider === 'local' || service !== null || region === 'global';
  const told: Evidence = {
    kind: isBlock ? 'address' : 'as',
    detail: `${address} → ${isBlock ? (service ?? name) : name}`,
    source,
    date,
    says: { ...NOTHING_SAID, provider, service, network, region: isBlock ? region : null },
  };
  const weighed: Weighed[] = [{ evidence: told, weight: 'certain' }];
  if (region !== null && region !== 'global') {
    const says: EvidenceSays = { ...NOTHING_SAID, provider, region };
    const detail = `${address} → ${region}`;
    weighed.push({ evidence: { kind: 'geolocation', detail, source, date, says }, weight: 'likely' });
  }
  if (addressSource === 'memory') {
    weighed.push({
      evidence: { kind: 'memory', detail: address, source, date, says: NOTHING_SAID },
      weight: 'possible',
    });
  }
  return weighed;
}

const citations = new WeakMap<AddressMap, string>();

/** The map's sources with their dates, as one line. */
function citationOf(map: AddressMap): string {
  let citation = citations.get(map);
  if (citation === undefined) {
    citation = map.sources.map(({ name, date }) => `${name} (${date})`).join(', ');
    citations.set(map, citation);
  }
  return citation;
}
