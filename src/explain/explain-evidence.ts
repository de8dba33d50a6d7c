import type { Evidence, EvidenceKind } from '../attribute/attribution';
import { knownProvider, meaningOf, placeAndService, platformInWords, whoIn } from './meaning';
import { type Message, message } from './message';
import { plainDetail } from './plain-detail';

/** One piece of evidence, ready to be said. */
export interface EvidenceExplanation {
  kind: EvidenceKind;
  /** What was seen, what follows from it and, for data, of which day they are. */
  sentence: Message;
  /** Where the rule or the data come from: an https address to link, or plain text. */
  source: { text: string; url: string | null };
  /** ISO date on which a rule was last checked; null for data, whose date the sentence holds. */
  checked: string | null;
}

/** One piece of evidence in plain words, with its source and the date of either. */
export function explainEvidence(evidence: Evidence): EvidenceExplanation {
  const { kind, source } = evidence;
  const url = /^https:\/\//.test(source) && URL.canParse(source) ? source : null;
  return {
    kind,
    sentence: sentenceOf(evidence),
    source: { text: plainDetail(source), url },
    checked: isRule(kind) ? dayOf(evidence) : null,
  };
}

function sentenceOf(evidence: Evidence): Message {
  const { kind, says } = evidence;
  const detail = plainDetail(evidence.detail);
  const meaning = meaningOf(says);
  switch (kind) {
    case 'official-list': {
      const address = addressIn(detail);
      const provider = knownProvider(says.provider);
      const list = dated(
        provider === null ? message('evidence.list') : message('evidence.list.of', { provider }),
        evidence,
      );
      const told = placeAndService(says);
      return told === null
        ? message('evidence.official-list', { address, list })
        : message('evidence.official-list.says', { address, list, meaning: told });
    }
    case 'as': {
      const data = dated(message('evidence.routing'), evidence);
      return message('evidence.as', { address: addressIn(detail), network: networkOf(evidence), data });
    }
    case 'address':
      return publishedBlock(evidence, addressIn(detail));
    case 'geolocation': {
      const address = addressIn(detail);
      const data = dated(message('evidence.places'), evidence);
      if (says.region === null || says.region === 'global')
        return message('evidence.geolocation', { address, data });
      const provider = knownProvider(says.provider);
      const place = provider === null ? says.region : `${provider} ${says.region}`;
      return message('evidence.geolocation.says', { address, place, data });
    }
    case 'header': {
      const who = whoIn(says);
      if (who) return message('evidence.header.as', { header: detail, who });
      return meaning
        ? message('evidence.header.says', { header: detail, meaning })
        : message('evidence.header', { header: detail });
    }
    case 'name':
    case 'cname':
      return meaning
        ? message(`evidence.${kind}.says`, { name: detail, meaning })
        : message(`evidence.${kind}`, { name: detail });
    case 'platform': {
      const platform = platformInWords(says);
      return platform
        ? message('evidence.platform.says', { sign: detail, platform })
        : message('evidence.platform', { sign: detail });
    }
    case 'memory': {
      const address = addressIn(detail);
      return meaning
        ? message('evidence.memory.says', { address, meaning })
        : message('evidence.memory', { address });
    }
  }
}

function publishedBlock(evidence: Evidence, address: string): Message {
  const { says } = evidence;
  if (says.provider === 'local') return message('evidence.address.local', { address });
  const meaning = meaningOf(says);
  const day = dayOf(evidence);
  if (meaning === null) {
    // Blocks are published on a day; an address of which nothing is said is one that a resolver told.
    return day === null
      ? message('evidence.address.resolved', { address })
      : message('evidence.address.dated', { address, date: { on: day } });
  }
  return day === null
    ? message('evidence.address.says', { address, meaning })
    : message('evidence.address.says-dated', { address, meaning, date: { on: day } });
}

function networkOf({ says }: Evidence): Message {
  const provider = knownProvider(says.provider);
  const network = says.network === null ? null : plainDetail(says.network);
  if (provider === null) {
    return network === null ? message('evidence.network') : message('place.network', { network });
  }
  return network === null
    ? message('evidence.network.of', { provider })
    : message('evidence.network.named', { network, provider });
}

function dated(data: Message, evidence: Evidence): Message {
  const day = dayOf(evidence);
  return day === null ? data : message('evidence.dated', { data, date: { on: day } });
}

/** The date where it is one: what is not could not be printed. */
function dayOf({ date }: Evidence): string | null {
  return date === null || Number.isNaN(Date.parse(date)) ? null : date;
}

/** Data have a date of their own; a rule has one on which somebody checked it. */
function isRule(kind: EvidenceKind): boolean {
  return kind === 'header' || kind === 'name' || kind === 'cname' || kind === 'platform';
}

/** Details of addresses go on with what follows from them, "52.216.0.10 → s3", which the sentence says in words. */
function addressIn(detail: string): string {
  const [address = ''] = detail.split(' → ', 1);
  return address;
}
