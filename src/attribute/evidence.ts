import type { AddressMap } from '../address-map/address-answer';
import type { AddressSource } from '../observe/page-load';
import type { Confidence, Evidence, EvidenceKind } from './attribution';
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
  return { evidence: { kind, detail: seen.detail, source: seen.source }, weight };
}

function fromAddress(
  { address, addressSource }: { address: string | null; addressSource: AddressSource },
  map: AddressMap | null,
  { answer, network }: Front,
): Weighed[] {
  if (address === null || map === null || (answer === null && network === null)) return [];
  const source = citationOf(map);
  const provider = answer?.provider ?? 'other';
  const name = provider === 'other' ? (network ?? provider) : provider;
  const isBlock =
    provider === 'local' || (answer !== null && (answer.service !== null || answer.region === 'global'));
  const what = answer?.service ?? name;
  const weighed: Weighed[] = [
    isBlock
      ? { evidence: { kind: 'address', detail: `${address} → ${what}`, source }, weight: 'certain' }
      : { evidence: { kind: 'as', detail: `${address} → ${name}`, source }, weight: 'certain' },
  ];
  if (answer && answer.region !== null && answer.region !== 'global') {
    const detail = `${address} → ${answer.region}`;
    weighed.push({ evidence: { kind: 'geolocation', detail, source }, weight: 'likely' });
  }
  if (addressSource === 'memory') {
    weighed.push({ evidence: { kind: 'memory', detail: address, source }, weight: 'possible' });
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
